import { rmSync, writeFileSync } from 'node:fs';
import { readFile, rm } from 'node:fs/promises';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { LecternError } from '../errors.js';
import { hasCode } from './hasCode.js';
import { isAlive, sweepLeft } from './sweepLeft.js';

/** Folders in which output waits for its place: the process's number follows. */
export const STAGING_PREFIX = '.lectern-tmp-';
const LOCK_PREFIX = '.lectern-lock-';

const RETRY_MS = 20;
const PATIENCE_MS = 10_000;

/** Waits until no other build is putting files into this folder, and keeps others out until released. */
export async function holdLock(folder: string): Promise<() => void> {
  const lock = path.join(path.dirname(folder), `${LOCK_PREFIX}${path.basename(folder)}`);
  for (let waited = 0; waited < PATIENCE_MS; waited += RETRY_MS) {
    try {
      writeFileSync(lock, String(process.pid), { flag: 'wx' });
      return () => rmSync(lock, { force: true });
    } catch (error) {
      if (!hasCode(error, 'EEXIST')) throw error;
      if (await isAbandoned(lock)) await rm(lock, { force: true });
      else await wait(RETRY_MS);
    }
  }
  throw new LecternError(
    'unwritable',
    `${folder}: another build has held it for ${PATIENCE_MS / 1000} seconds.`,
    `Wait for it to end; if none is running, remove ${lock}.`,
  );
}

/** Removes what builds that were killed have left beside the output. */
export async function sweepStaging(parent: string): Promise<void> {
  await sweepLeft(parent, STAGING_PREFIX);
}

async function isAbandoned(lock: string): Promise<boolean> {
  const owner = Number(await readFile(lock, 'utf8').catch(() => ''));
  // Empty in the instant between its making and its writing: then it is somebody's.
  return Number.isInteger(owner) && owner > 0 && !isAlive(owner);
}
