import { mkdtemp, readdir, readFile, rm, truncate, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { keyOf, pruneEntries, writeEntry } from '../../../src/io/cache/entries.js';
import { openCache } from '../../../src/io/cache/openCache.js';
import { LastResults, type Remember } from '../../../src/io/cache/remember.js';

let folder: string;
beforeEach(async () => {
  folder = path.join(await mkdtemp(path.join(tmpdir(), 'lectern-stages-')), 'stages');
});
afterEach(() => rm(path.dirname(folder), { recursive: true, force: true }));

/** Runs a stage, and says what it gave and whether its work was done. */
async function run(key: readonly unknown[], value: unknown, { edition = '1', at = folder as string | null } = {}) {
  let worked = 0;
  const told: string[] = [];
  const remember = openCache({ folder: at, edition, onWork: (stage) => told.push(stage) });
  const result = await remember('plan', key, async () => {
    worked += 1;
    return value;
  });
  expect(told).toEqual(worked === 1 ? ['plan'] : []);
  return { result, worked };
}

describe('a stage that was done before', () => {
  it('is not done again with the same key, in another process either', async () => {
    const shared = { text: '電' };
    const value = {
      first: shared,
      second: shared,
      map: new Map([['a', 1]]),
      none: null,
      bytes: new Uint8Array([1, 255]),
    };
    expect(await run(['a'], value)).toEqual({ result: value, worked: 1 });
    const again = await run(['a'], 'another');
    expect(again.worked).toBe(0);
    const result = again.result as typeof value;
    expect(result.map).toEqual(value.map);
    expect([...result.bytes]).toEqual([1, 255]);
    expect(result.first).toBe(result.second);
  });

  it('is done again with another key, or by another Lectern', async () => {
    await run([['a', 'b'], 'c'], 1);
    expect((await run([['a'], 'b', 'c'], 2)).result).toBe(2);
    expect((await run([['a', 'b'], 'c'], 3, { edition: '2' })).result).toBe(3);
    expect((await run([['a', 'b'], 'c'], 4)).result).toBe(1);
  });

  it('remembers that nothing came of it', async () => {
    await run(['a'], null);
    expect(await run(['a'], 'x')).toEqual({ result: null, worked: 0 });
  });

  it('keeps nothing where nothing is to be kept', async () => {
    await run(['a'], 1, { at: null });
    expect((await run(['a'], 2, { at: null })).result).toBe(2);
  });

  it('keeps nothing of a stage that fails', async () => {
    const remember = openCache({ folder, edition: '1' });
    await expect(remember('plan', ['a'], () => Promise.reject(new Error('no')))).rejects.toThrow('no');
    expect((await run(['a'], 2)).result).toBe(2);
  });

  it.each([
    ['cut off', (file: string) => truncate(file, 40)],
    ['empty', (file: string) => writeFile(file, '')],
    ['of other bytes', async (file: string) => writeFile(file, (await readFile(file)).fill(7, 33))],
    ['no value', (file: string) => writeEntry(path.dirname(file), path.basename(file), Buffer.from('hello'))],
  ])('is done again where its entry is %s', async (_, damage) => {
    await run(['a'], { words: 'whole' });
    const [name = ''] = await readdir(folder);
    await damage(path.join(folder, name));
    expect(await run(['a'], 'anew')).toEqual({ result: 'anew', worked: 1 });
    expect(await run(['a'], 'again')).toEqual({ result: 'anew', worked: 0 });
  });

  it('is whole when two write it at once, and leaves nothing else behind', async () => {
    const big = 'x'.repeat(500_000);
    await Promise.all(Array.from({ length: 8 }, () => run(['a'], big)));
    expect((await run(['a'], 'no')).result).toBe(big);
    const [entry, ...others] = (await readdir(folder)).toSorted();
    expect(entry).toMatch(/^[0-9a-f]{64}$/);
    expect(others).toEqual(['measured']);
  });

  it('is no reason to stop where it cannot be kept', async () => {
    await writeFile(folder, 'a file');
    expect((await run(['a'], 1)).result).toBe(1);
  });
});

it('makes room by size: the oldest entries go, others that were not finished among them', async () => {
  for (const name of ['a', 'b', 'c', 'd']) {
    await writeEntry(folder, keyOf([name]), Buffer.alloc(1000));
    await new Promise((resolve) => setTimeout(resolve, 15));
  }
  await writeFile(path.join(folder, 'thesis.docx'), Buffer.alloc(5000));
  await pruneEntries(folder, { entries: 10, bytes: 5000 });
  expect(await readdir(folder)).toHaveLength(6);
  // How large they are is not asked again within the hour.
  await pruneEntries(folder, { entries: 10, bytes: 3000 });
  expect(await readdir(folder)).toHaveLength(6);
  const earlier = new Date(Date.now() - 3_700_000);
  await utimes(path.join(folder, 'measured'), earlier, earlier);
  await pruneEntries(folder, { entries: 10, bytes: 3000 });
  const left = [keyOf(['c']), keyOf(['d']), 'measured', 'thesis.docx'];
  expect((await readdir(folder)).toSorted()).toEqual(left.toSorted());
  // How many there are is, always.
  await writeEntry(folder, keyOf(['e']), Buffer.alloc(10));
  await pruneEntries(folder, { entries: 2, bytes: 3000 });
  expect((await readdir(folder)).toSorted()).toEqual([keyOf(['e']), 'measured', 'thesis.docx'].toSorted());
});

it('knows the last result of each stage while the process lives', async () => {
  const last = new LastResults();
  const asked: string[] = [];
  const below: Remember = async (stage, _key, work) => {
    asked.push(stage);
    return work();
  };
  const remember = last.over(below);
  const one = await remember('plan', ['a'], () => ({ is: 1 }));
  await remember('outline', ['a'], () => ({ is: 2 }));
  expect(await last.over(below)('plan', ['a'], () => ({ is: 3 }))).toBe(one);
  expect(await remember('plan', ['b'], () => 4)).toBe(4);
  expect(await remember('plan', ['a'], () => 5)).toBe(5);
  expect(asked).toEqual(['plan', 'outline', 'plan', 'plan']);
});
