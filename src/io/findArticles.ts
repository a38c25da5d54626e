import { readdir, realpath, stat } from 'node:fs/promises';
import path from 'node:path';
import { LecternError } from '../errors.js';
import { formatOfName } from './formats.js';
import { hasCode } from './hasCode.js';

/** Where articles are looked for when none is named. */
export const DEFAULT_FOLDER = 'seeds';

/** A path on the command line that leads to no article, and why. */
export interface Missing {
  readonly path: string;
  readonly error: LecternError;
}

/** Absolute paths of articles, and what could not be followed. A path that is there does not wait for one that is not. */
export interface FoundArticles {
  readonly files: readonly string[];
  readonly missing: readonly Missing[];
}

/**
 * The article files behind what the user named: a file is taken as it is, a folder stands for those of its files
 * whose names say a format (in the order of their names, not those of its subfolders), nothing stands for `seeds/`. No file
 * comes twice.
 */
export async function findArticles(paths: readonly string[], cwd: string): Promise<FoundArticles> {
  const files = new Map<string, string>();
  const missing: Missing[] = [];
  for (const named of paths.length > 0 ? paths : [DEFAULT_FOLDER]) {
    try {
      for (const file of await follow(named, cwd, paths.length === 0)) files.set(await realpath(file), file);
    } catch (error) {
      if (!(error instanceof LecternError)) throw error;
      missing.push({ path: named, error });
    }
  }
  return { files: [...files.values()], missing };
}

async function follow(named: string, cwd: string, isDefault: boolean): Promise<string[]> {
  const target = path.resolve(cwd, named);
  const found = await stat(target).catch((error: unknown) => {
    if (hasCode(error, 'ENOENT', 'ENOTDIR')) return null;
    throw new LecternError('unreadable', `${named}: cannot be opened.`, 'Check that you may read it.', error);
  });
  if (!found && isDefault)
    throw new LecternError(
      'no-articles',
      `There is no folder ${DEFAULT_FOLDER}/ here, and no article was named.`,
      `Name an article (lectern build article.md), or put articles into ${DEFAULT_FOLDER}/.`,
    );
  if (!found)
    throw new LecternError(
      'not-found',
      `${named}: there is no such file or folder.`,
      'Check the path and its spelling.',
    );
  if (!found.isDirectory()) return [target];
  const names = await readdir(target);
  const articles = names.filter((name) => formatOfName(name) !== null && !name.startsWith('.')).sort();
  if (articles.length === 0)
    throw new LecternError(
      'no-articles',
      `${named}: no article is in this folder.`,
      'Put a .txt or .md file into it, or name the file itself.',
    );
  const files = articles.map((name) => path.join(target, name));
  // A link that leads nowhere is no article.
  const there = await Promise.all(
    files.map((file) =>
      stat(file).then(
        (one) => one.isFile(),
        () => false,
      ),
    ),
  );
  return files.filter((_, i) => there[i]);
}
