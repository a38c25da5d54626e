import { execFile } from 'node:child_process';
import { LecternError } from '../../errors.js';
import { hasCode } from '../hasCode.js';

export interface GitAnswer {
  /** 0 where it did what was asked. */
  readonly code: number;
  readonly out: Buffer;
  /** The first line of what it complained about. */
  readonly complaint: string;
}

/** A picture may have 30 MB, and git's lists are longer than most. */
const MOST_BYTES = 64 * 1024 * 1024;

/** Nothing is asked of the user, fetched from elsewhere or written; messages are in one language. */
const QUIET = { GIT_TERMINAL_PROMPT: '0', GIT_OPTIONAL_LOCKS: '0', GIT_NO_LAZY_FETCH: '1', LC_ALL: 'C' };

/**
 * Runs git in a folder, without a shell. Paths are never patterns; whoever hands over words of the user sees to it that
 * none of them begins with a dash.
 * @throws LecternError `no-git`
 */
export function runGit(folder: string, args: readonly string[]): Promise<GitAnswer> {
  const all = ['--no-pager', '--literal-pathspecs', '-C', folder, ...args];
  const options = { encoding: 'buffer', maxBuffer: MOST_BYTES, env: { ...process.env, ...QUIET } } as const;
  return new Promise((resolve, reject) => {
    execFile('git', all, options, (error, out, complaints) => {
      if (hasCode(error, 'ENOENT')) {
        const fix = 'Install it (https://git-scm.com), or compare with a deck.json: --deck FILE.';
        return reject(new LecternError('no-git', 'git is not installed, or is not found.', fix, error));
      }
      const complaint = complaints.toString('utf8').split('\n')[0]?.trim() ?? '';
      const code = error === null ? 0 : typeof error.code === 'number' ? error.code : 1;
      resolve({ code, out, complaint: complaint || (error?.message ?? '') });
    });
  });
}
