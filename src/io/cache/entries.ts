import { createHash, randomUUID } from 'node:crypto';
import { mkdir, readdir, readFile, rename, rm, stat, utimes, writeFile } from 'node:fs/promises';
import path from 'node:path';

const DIGEST_BYTES = 32;

const digest = (bytes: Uint8Array): Buffer => createHash('sha256').update(bytes).digest();

/** Names an entry by everything that its bytes depend on. */
export function keyOf(parts: readonly unknown[]): string {
  return createHash('sha256').update(JSON.stringify(parts)).digest('hex');
}

/** The bytes of an entry; null if it is not there, or not whole. */
export async function readEntry(folder: string, key: string): Promise<Buffer | null> {
  let entry: Buffer;
  try {
    entry = await readFile(path.join(folder, key));
  } catch {
    return null;
  }
  const body = entry.subarray(DIGEST_BYTES);
  return digest(body).equals(entry.subarray(0, DIGEST_BYTES)) ? body : null;
}

/**
 * Keeps an entry: written beside its place and renamed, so that two builds at once, or one that is killed, leave none
 * that is half one and half the other. A cache that cannot be written to costs time, never the build.
 */
export async function writeEntry(folder: string, key: string, body: Uint8Array): Promise<void> {
  const beside = path.join(folder, `${key}.${randomUUID()}`);
  try {
    await mkdir(folder, { recursive: true });
    await writeFile(beside, Buffer.concat([digest(body), body]));
    await rename(beside, path.join(folder, key));
  } catch {
    await rm(beside, { force: true }).catch(() => undefined);
  }
}

/** An entry that was used is not the next to go. */
export async function touchEntry(folder: string, key: string): Promise<void> {
  const now = new Date();
  await utimes(path.join(folder, key), now, now).catch(() => undefined);
}

/** The name of an entry, also of one that was never finished. */
const ENTRY = /^[0-9a-f]{64}(?:\.[0-9a-f-]{36})?$/;

/** How much a folder may hold. */
export interface Room {
  readonly entries: number;
  readonly bytes: number;
}

/** When a folder was last measured: its file, and how long that holds, in ms. */
const MEASURED = 'measured';
const HOUR = 3_600_000;

/**
 * Removes the oldest entries of a folder that has grown too large. How many there are is looked at each time, how large
 * they are once an hour: that asks for each of them.
 * @param named how its entries are named: the folder may be anybody's
 */
export async function pruneEntries(folder: string, room: Room, named: RegExp = ENTRY): Promise<void> {
  try {
    const names = (await readdir(folder)).filter((name) => named.test(name));
    const isLimited = room.bytes !== Number.POSITIVE_INFINITY;
    if (names.length <= room.entries && !(isLimited && (await isToMeasure(folder)))) return;
    const aged = await Promise.all(
      names.map(async (name) => {
        const { mtimeMs, size } = await stat(path.join(folder, name));
        return { name, time: mtimeMs, size };
      }),
    );
    let bytes = aged.reduce((sum, { size }) => sum + size, 0);
    if (aged.length <= room.entries && bytes <= room.bytes) return;
    aged.sort((a, b) => a.time - b.time);
    // A tenth more than needed, so that not every build has to prune.
    let left = aged.length;
    const gone = aged.filter(({ size }) => {
      if (left <= Math.floor(room.entries * 0.9) && bytes <= room.bytes * 0.9) return false;
      left -= 1;
      bytes -= size;
      return true;
    });
    await Promise.all(gone.map(({ name }) => rm(path.join(folder, name), { force: true })));
  } catch {
    // Another process may be pruning too.
  }
}

/** Whether a folder has not been measured for an hour; from now on it has. */
async function isToMeasure(folder: string): Promise<boolean> {
  const mark = path.join(folder, MEASURED);
  const { mtimeMs } = await stat(mark).catch(() => ({ mtimeMs: 0 }));
  if (Date.now() - mtimeMs < HOUR) return false;
  await writeFile(mark, '');
  return true;
}
