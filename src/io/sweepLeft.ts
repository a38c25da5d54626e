import { readdir, rm, stat } from 'node:fs/promises';
import path from 'node:path';
import { hasCode } from './hasCode.js';

/**
 * Removes folders that processes which were killed have left: `<prefix><process>-…`, where there is no such process.
 * @param age only those that are at least so many ms old: others may share the place who have processes of their own
 */
export async function sweepLeft(parent: string, prefix: string, age = 0): Promise<void> {
  for (const name of await readdir(parent)) {
    const owner = name.startsWith(prefix) ? /^(\d+)-/.exec(name.slice(prefix.length))?.[1] : undefined;
    if (owner === undefined || isAlive(Number(owner))) continue;
    const place = path.join(parent, name);
    if (age > 0 && !(await isOlder(place, age))) continue;
    await rm(place, { recursive: true, force: true });
  }
}

export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return hasCode(error, 'EPERM');
  }
}

const isOlder = (place: string, age: number): Promise<boolean> =>
  stat(place).then(
    ({ mtimeMs }) => Date.now() - mtimeMs >= age,
    () => false,
  );
