import { mkdtemp, readdir, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { keyOf, pruneCache, readCached, writeCached } from '../../../src/io/fonts/cache.js';

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

  it('forgets the oldest entries when it has grown too large', async () => {
    const full = path.join(folder, 'full');
    for (let at = 0; at < 12; at += 1) {
      await writeCached(full, `k${String(at).padStart(2, '0')}`, { covered: 'a', woff2: new Uint8Array([at]) });
      await utimes(path.join(full, `k${String(at).padStart(2, '0')}`), 1000 + at, 1000 + at);
    }
    await pruneCache(full, 12);
    expect(await readdir(full)).toHaveLength(12);
    await pruneCache(full, 10);
    expect((await readdir(full)).toSorted()).toEqual(['k03', 'k04', 'k05', 'k06', 'k07', 'k08', 'k09', 'k10', 'k11']);
  });

  it('is no reason to stop where it cannot be used', async () => {
    const file = path.join(folder, 'file');
    await writeFile(file, 'x');
    await expect(writeCached(file, 'key', { covered: '', woff2: new Uint8Array() })).resolves.toBeUndefined();
    await expect(pruneCache(file)).resolves.toBeUndefined();
    expect(await readCached(file, 'key')).toBeNull();
  });
});
