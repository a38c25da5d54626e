import { mkdir, mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { commandFor } from '../../../src/io/present/openAddress.js';
import { type Watching, watchFiles } from '../../../src/io/present/watch.js';

let dir: string;
let watching: Watching | undefined;
beforeEach(async () => {
  dir = await mkdtemp(path.join(tmpdir(), 'lectern-watch-'));
});
afterEach(async () => {
  await watching?.close();
  await rm(dir, { recursive: true, force: true });
});

const at = (name: string) => path.join(dir, name);

/** Watches, and gives what each call was told. `work` is what a call waits for. */
async function start(
  files: string[],
  { folders = [], shelves = [] }: { folders?: string[]; shelves?: string[] } = {},
  work = async (): Promise<void> => undefined,
) {
  const told: string[][] = [];
  const listeners = new Set<() => void>();
  watching = await watchFiles(
    { files: files.map(at), folders: folders.map(at), shelves: shelves.map(at) },
    async (paths) => {
      told.push([...paths].map((file) => path.relative(dir, file)).sort());
      for (const listener of listeners) listener();
      await work();
    },
  );
  const calls = (number: number): Promise<string[][]> =>
    new Promise((resolve) => {
      const look = (): void => {
        if (told.length >= number) resolve(told);
      };
      listeners.add(look);
      look();
    });
  return { told, calls };
}

describe('watchFiles', () => {
  it('tells of files that change, appear, go, or are put in place of others', async () => {
    await writeFile(at('a.md'), '1');
    const { calls, told } = await start(['a.md', 'a.edits.yaml']);
    /** A file that takes longer than a moment to be written is told of once more: on a busy machine, any may be. */
    const expectNext = async (file: string): Promise<void> => {
      const before = told.length;
      for (let number = before + 1; !told.slice(before).flat().includes(file); number += 1) await calls(number);
    };
    await writeFile(at('other.md'), '1');
    const first = expectNext('a.md');
    await writeFile(at('a.md'), '2');
    await first;
    expect(told[0]).toEqual(['a.md']);
    const changes: readonly [string, () => Promise<void>][] = [
      ['a.edits.yaml', () => writeFile(at('a.edits.yaml'), '')],
      ['a.md', () => writeFile(at('new'), '3').then(() => rename(at('new'), at('a.md')))],
      ['a.edits.yaml', () => rm(at('a.edits.yaml'))],
    ];
    for (const [file, change] of changes) {
      const next = expectNext(file);
      await change();
      await next;
    }
    expect(new Set(told.flat())).toEqual(new Set(['a.md', 'a.edits.yaml']));
  });

  it('tells of every file of a shelf, also of new ones, and of a folder that comes back', async () => {
    await mkdir(at('seeds/deep'), { recursive: true });
    await writeFile(at('seeds/a.md'), '1');
    const { calls, told } = await start(['seeds/a.md'], { shelves: ['seeds'] });
    await writeFile(at('seeds/deep/c.md'), '1');
    await writeFile(at('seeds/b.md'), '1');
    expect(await calls(1)).toEqual([['seeds/b.md']]);
    await rm(at('seeds'), { recursive: true });
    await calls(2);
    await mkdir(at('seeds'));
    await writeFile(at('seeds/new.md'), '2');
    for (let number = 3; !told.flat().includes('seeds/new.md'); number += 1) await calls(number);
  });

  it('watches folders with all that is in them', async () => {
    await mkdir(at('themes/deep'), { recursive: true });
    const { calls } = await start([], { folders: ['themes'] });
    await writeFile(at('themes/deep/ink.css'), 'a');
    expect(await calls(1)).toEqual([[path.join('themes', 'deep', 'ink.css')]]);
  });

  it('tells what changes during a call in the next, never two at once', async () => {
    await writeFile(at('a.md'), '1');
    let running = 0;
    let most = 0;
    let release = (): void => undefined;
    const held = new Promise<void>((resolve) => {
      release = resolve;
    });
    const { calls, told } = await start(['a.md'], {}, async () => {
      running += 1;
      most = Math.max(most, running);
      if (told.length === 1) await held;
      running -= 1;
    });
    await writeFile(at('a.md'), '2');
    await calls(1);
    await writeFile(at('a.md'), '3');
    release();
    expect(await calls(2)).toEqual([['a.md'], ['a.md']]);
    expect(most).toBe(1);
  });
});

describe('commandFor', () => {
  it.each(['darwin', 'win32', 'linux', 'freebsd'] as const)('knows how %s opens an address', (platform) => {
    const [program, ...args] = commandFor(platform, 'http://127.0.0.1:1/');
    expect(program).toMatch(/^(?:open|rundll32|xdg-open)$/);
    expect(args.at(-1)).toBe('http://127.0.0.1:1/');
  });
});
