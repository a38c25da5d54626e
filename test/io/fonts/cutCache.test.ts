import { mkdtemp, readdir, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { keyOf } from '../../../src/io/cache/entries.js';
import { pruneCache, readCached, writeCached } from '../../../src/io/fonts/cutCache.js';

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'lectern-cache-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

describe('the cache', () => {
  it('gives back what it was given', async () => {
    const font = { covered: '電力', woff2: new Uint8Array([1, 2, 3, 250]) };
    await writeCached(path.join(folder, 'deep', 'er'), 'key', font);
    expect(await readCached(path.join(folder, 'deep', 'er'), 'key')).toEqual(font);
    expect(await readdir(path.join(folder, 'deep', 'er'))).toEqual(['key']);
  });

  it('has nothing under another key', async () => {
    expect(await readCached(folder, 'other')).toBeNull();
    expect(keyOf(['a', 1, 'bc'])).not.toBe(keyOf(['a', 1, 'b', 'c']));
  });

  it('forgets the oldest entries when it has grown too large, and nothing that is not its own', async () => {
    const full = path.join(folder, 'full');
    const keys = Array.from({ length: 12 }, (_, at) => keyOf([at]));
    for (const [at, key] of keys.entries()) {
      await writeCached(full, key, { covered: 'a', woff2: new Uint8Array([at]) });
      await utimes(path.join(full, key), 1000 + at, 1000 + at);
    }
    await writeFile(path.join(full, 'thesis.docx'), 'x');
    await utimes(path.join(full, 'thesis.docx'), 1, 1);
    await pruneCache(full, 12);
    expect(await readdir(full)).toHaveLength(13);
    await pruneCache(full, 10);
    expect((await readdir(full)).toSorted()).toEqual([...keys.slice(3), 'thesis.docx'].toSorted());
  });

  it('is no reason to stop where it cannot be used', async () => {
    const file = path.join(folder, 'file');
    await writeFile(file, 'x');
    await expect(writeCached(file, 'key', { covered: '', woff2: new Uint8Array() })).resolves.toBeUndefined();
    await expect(pruneCache(file)).resolves.toBeUndefined();
    expect(await readCached(file, 'key')).toBeNull();
  });
});
