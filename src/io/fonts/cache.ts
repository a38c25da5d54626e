import { createHash, randomUUID } from 'node:crypto';
import { mkdir, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { CutFont } from './cutSlice.js';

const DIGEST_BYTES = 32;
const LENGTH_BYTES = 4;

const digest = (bytes: Uint8Array): Buffer => createHash('sha256').update(bytes).digest();

/** Names an entry by everything that its bytes depend on. */
export function keyOf(parts: readonly (string | number)[]): string {
  return createHash('sha256').update(JSON.stringify(parts)).digest('hex');
}

/** A font from the cache; null if it is not there, or not whole. */
export async function readCached(folder: string, key: string): Promise<CutFont | null> {
  let entry: Buffer;
  try {
    entry = await readFile(path.join(folder, key));
  } catch {
    return null;
  }
  const body = entry.subarray(DIGEST_BYTES);
  if (body.length < LENGTH_BYTES || !digest(body).equals(entry.subarray(0, DIGEST_BYTES))) return null;
  const start = LENGTH_BYTES + body.readUInt32BE(0);
  return { covered: body.toString('utf8', LENGTH_BYTES, start), woff2: new Uint8Array(body.subarray(start)) };
}

/** Keeps a font. A cache that cannot be written to costs time, never the build. */
export async function writeCached(folder: string, key: string, font: CutFont): Promise<void> {
  const covered = Buffer.from(font.covered, 'utf8');
  const length = Buffer.alloc(LENGTH_BYTES);
  length.writeUInt32BE(covered.length);
  const body = Buffer.concat([length, covered, font.woff2]);
  const beside = path.join(folder, `${key}.${randomUUID()}`);
  try {
    await mkdir(folder, { recursive: true });
    await writeFile(beside, Buffer.concat([digest(body), body]));
    await rename(beside, path.join(folder, key));
  } catch {
    await rm(beside, { force: true }).catch(() => undefined);
  }
}

/** The name of an entry, also of one that was never finished. */
const ENTRY = /^[0-9a-f]{64}(?:\.[0-9a-f-]{36})?$/;

/** Enough for the fonts of some forty articles; an article that is being written leaves a few old cuts at every save. */
const MOST_ENTRIES = 4000;

/** Removes the oldest entries of a cache that has grown too large. */
export async function pruneCache(folder: string, most = MOST_ENTRIES): Promise<void> {
  try {
    // Only what this module wrote: the folder may be anybody's.
    const names = (await readdir(folder)).filter((name) => ENTRY.test(name));
    if (names.length <= most) return;
    const aged = await Promise.all(
      names.map(async (name) => ({ name, time: (await stat(path.join(folder, name))).mtimeMs })),
    );
    aged.sort((a, b) => a.time - b.time);
    // A tenth more than needed, so that not every build has to prune.
    const excess = names.length - Math.floor(most * 0.9);
    await Promise.all(aged.slice(0, excess).map(({ name }) => rm(path.join(folder, name), { force: true })));
  } catch {
    // Another process may be pruning too.
  }
}
