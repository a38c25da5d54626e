import { execFileSync } from 'node:child_process';

/** Whether the machine has git: tests of revisions need it, all others do not. */
export const hasGit = ((): boolean => {
  try {
    execFileSync('git', ['--version'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
})();

/** Runs git in a folder of a test, whatever the settings of its user are. */
export function git(folder: string, ...args: readonly string[]): string {
  const who = ['GIT_AUTHOR', 'GIT_COMMITTER'].flatMap((role) => [
    [`${role}_NAME`, 'A test'],
    [`${role}_EMAIL`, 'test@example.org'],
  ]);
  const env = { ...process.env, ...Object.fromEntries(who), GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_NOSYSTEM: '1' };
  return execFileSync('git', args, { cwd: folder, env, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).trim();
}

export function commit(folder: string, message: string): string {
  git(folder, 'add', '-A');
  git(folder, 'commit', '-q', '--allow-empty', '-m', message);
  return git(folder, 'rev-parse', 'HEAD');
}
