import path from 'node:path';
import { LecternError } from '../../errors.js';
import { DISK, type Files } from '../files.js';
import { isRevision } from './isRevision.js';
import { RevisionFiles } from './revisionFiles.js';
import { runGit } from './runGit.js';

/** A repository as it was. */
export interface Revision {
  /** As the user named it. */
  readonly name: string;
  /** Its commit, in full. */
  readonly commit: string;
  readonly files: Files;
  /** Where a file lay then, under the name that it had; null where it was not there. */
  find(file: string): Promise<string | null>;
}

/**
 * Opens the repository that a folder lies in, as it was at a revision: a commit, a tag, a branch, `HEAD~3`,
 * `main@{yesterday}`. Nothing is checked out.
 * @throws LecternError `no-git`, `not-found`
 */
export async function openRevision(folder: string, name: string, shown: string): Promise<Revision> {
  const top = await runGit(folder, ['rev-parse', '--show-toplevel']);
  if (top.code !== 0) {
    const reason = /not a git repository/i.test(top.complaint) ? '' : ` (${top.complaint})`;
    const fix = 'Compare with the last build (without --since), or with another deck.json: --deck FILE.';
    throw new LecternError('not-found', `${shown} lies in no git repository${reason}.`, fix);
  }
  const root = await rootOf(top.out, folder);
  const asked = ['rev-parse', '--verify', '--quiet', `${name}^{commit}`];
  const { code, out } = isRevision(name) ? await runGit(root, asked) : { code: 1, out: null };
  if (code !== 0 || out === null) {
    const fix = '`git log --oneline` lists revisions; a tag, a branch, HEAD~3 or main@{yesterday} will do, too.';
    throw new LecternError('not-found', `There is no revision "${name}" in the repository of ${shown}.`, fix);
  }
  const files = new RevisionFiles(root, out.toString('utf8').trim());
  return {
    name,
    commit: files.commit,
    files,
    async find(file) {
      const at = await files.locate((await DISK.resolve(file)) ?? file);
      if (at === null) return null;
      for (const one of [at, await findOldName(root, files.commit, at)])
        if (one !== null && (await files.size(path.join(root, one))) !== null) return path.join(root, one);
      return null;
    },
  };
}

async function rootOf(out: Buffer, folder: string): Promise<string> {
  const root = path.resolve(folder, out.toString('utf8').replace(/\r?\n$/, ''));
  return (await DISK.resolve(root)) ?? root;
}

/** The name that a file had at a commit, where it was renamed since. */
async function findOldName(root: string, commit: string, name: string): Promise<string | null> {
  const list = ['--no-show-signature', '--format=', '--name-status', '-z', '--diff-filter=R', '--follow'];
  const { code, out } = await runGit(root, ['log', ...list, `${commit}..HEAD`, '--', name]);
  if (code !== 0) return null;
  // The newest comes first: `R100`, the old name, the new one, each ended by a zero byte.
  const fields = out
    .toString('utf8')
    .split('\0')
    .filter((field) => field.trim() !== '');
  return fields.at(-2) ?? null;
}
