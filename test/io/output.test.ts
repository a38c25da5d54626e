import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { checkWritable, writeFiles } from '../../src/io/output.js';

const run = promisify(execFile);

let dir: string;
let deck: string;
beforeEach(async () => {
  dir = await mkdtemp(path.join(tmpdir(), 'lectern-output-'));
  deck = path.join(dir, 'dist', 'talk');
});
afterEach(() => rm(dir, { recursive: true, force: true }));

const read = (name: string) => readFile(path.join(deck, name), 'utf8');
const both = (words: string) => [
  { name: 'a.html', content: words },
  { name: 'b.json', content: new TextEncoder().encode(words) },
];

/** The number of a process that has just ended. */
async function deadPid(): Promise<string> {
  return (await run(process.execPath, ['-p', 'process.pid'])).stdout.trim();
}

describe('writeFiles', () => {
  it('makes the folder, writes all files and leaves nothing else', async () => {
    await writeFiles(deck, both('one'));
    expect([await read('a.html'), await read('b.json')]).toEqual(['one', 'one']);
    expect(await readdir(path.dirname(deck))).toEqual(['talk']);
    expect((await readdir(deck)).sort()).toEqual(['a.html', 'b.json']);
  });

  it('replaces its own files and keeps those of others', async () => {
    await writeFiles(deck, both('one'));
    await writeFile(path.join(deck, 'mine.txt'), 'mine');
    await writeFiles(deck, both('two'));
    expect([await read('a.html'), await read('b.json'), await read('mine.txt')]).toEqual(['two', 'two', 'mine']);
  });

  it('puts the old files back when one cannot be replaced', async () => {
    await writeFiles(deck, [{ name: 'a.html', content: 'one' }]);
    await mkdir(path.join(deck, 'b.json', 'full'), { recursive: true });
    await expect(writeFiles(deck, both('two'))).rejects.toMatchObject({ code: 'unwritable' });
    expect(await read('a.html')).toBe('one');
    expect(await readdir(path.dirname(deck))).toEqual(['talk']);
  });

  it('says where and why it cannot write, and takes back what it made', async () => {
    await writeFile(path.join(dir, 'dist'), 'a file');
    await expect(writeFiles(deck, both('one'))).rejects.toMatchObject({
      code: 'unwritable',
      message: expect.stringContaining('a part of the path is a file'),
      fix: expect.stringContaining('--out'),
    });
    expect(await readFile(path.join(dir, 'dist'), 'utf8')).toBe('a file');
    const fresh = path.join(dir, 'fresh', 'talk');
    await expect(writeFiles(fresh, [{ name: 'x'.repeat(300), content: '' }])).rejects.toMatchObject({
      code: 'unwritable',
    });
    await expect(stat(path.join(dir, 'fresh'))).rejects.toMatchObject({ code: 'ENOENT' });
  });

  it('never mixes two writes at once', async () => {
    const words = Array.from({ length: 12 }, (_, i) => `${i}`.repeat(50_000));
    await Promise.all(words.map((word) => writeFiles(deck, both(word))));
    expect(await read('a.html')).toBe(await read('b.json'));
    expect(words).toContain(await read('a.html'));
    expect(await readdir(path.dirname(deck))).toEqual(['talk']);
  });

  it('clears away what killed builds left, and does not wait for their locks', async () => {
    await mkdir(path.join(dir, 'dist'));
    const pid = await deadPid();
    await mkdir(path.join(dir, 'dist', `.lectern-tmp-${pid}-abc`));
    await writeFile(path.join(dir, 'dist', '.lectern-lock-talk'), pid);
    await mkdir(path.join(dir, 'dist', `.lectern-tmp-${process.pid}-abc`));
    await writeFiles(deck, both('one'));
    expect((await readdir(path.join(dir, 'dist'))).sort()).toEqual([`.lectern-tmp-${process.pid}-abc`, 'talk']);
  });
});

describe('checkWritable', () => {
  it('accepts folders that are not there yet, without making them', async () => {
    await checkWritable(deck);
    expect(await readdir(dir)).toEqual([]);
  });

  it('refuses a path through a file', async () => {
    await writeFile(path.join(dir, 'dist'), 'a file');
    await expect(checkWritable(deck)).rejects.toMatchObject({ code: 'unwritable' });
  });
});
