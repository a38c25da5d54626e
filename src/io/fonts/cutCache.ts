import { pruneEntries, readEntry, writeEntry } from '../cache/entries.js';
import type { CutFont } from './cut.js';

const LENGTH_BYTES = 4;

/** A font from the cache; null if it is not there, or not whole. */
export async function readCached(folder: string, key: string): Promise<CutFont | null> {
  const body = await readEntry(folder, key);
  if (body === null || body.length < LENGTH_BYTES) return null;
  const start = LENGTH_BYTES + body.readUInt32BE(0);
  return { covered: body.toString('utf8', LENGTH_BYTES, start), woff2: new Uint8Array(body.subarray(start)) };
}

/** Keeps a font. A cache that cannot be written to costs time, never the build. */
export async function writeCached(folder: string, key: string, font: CutFont): Promise<void> {
  const covered = Buffer.from(font.covered, 'utf8');
  const length = Buffer.alloc(LENGTH_BYTES);
  length.writeUInt32BE(covered.length);
  await writeEntry(folder, key, Buffer.concat([length, covered, font.woff2]));
}

/** Enough for the fonts of some forty articles; an article that is being written leaves a few old cuts at every save. */
const MOST_ENTRIES = 4000;

/** Removes the oldest fonts of a cache that has grown too large. */
export async function pruneCache(folder: string, most = MOST_ENTRIES): Promise<void> {
  await pruneEntries(folder, { entries: most, bytes: Number.POSITIVE_INFINITY });
}
