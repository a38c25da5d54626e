import { createHash } from 'node:crypto';
import { mkdir, mkdtemp, readdir, readFile, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { writeArticle } from '../support/longArticle.js';
import { runCli, startCli } from '../support/runCli.js';

let dir: string;
let env: Record<string, string>;
beforeAll(async () => {
  dir = await mkdtemp(path.join(tmpdir(), 'lectern-kill-'));
  const temporary = path.join(dir, 'tmp');
  env = { XDG_CACHE_HOME: path.join(dir, 'cache'), TMPDIR: temporary };
  await mkdir(temporary);
});
afterAll(() => rm(dir, { recursive: true, force: true, maxRetries: 5 }));

const OLD = writeArticle('en', 3, 6);
const write = (words: string): Promise<void> => writeFile(path.join(dir, 'talk.md'), `${OLD}\n${words}\n`);
const dist = (...names: string[]): string => path.join(dir, 'dist', ...names);

async function sums(): Promise<Record<string, string>> {
  const found: Record<string, string> = {};
  for (const name of (await readdir(dist('talk'))).sort())
    found[name] = createHash('sha256')
      .update(await readFile(dist('talk', name)))
      .digest('hex');
  return found;
}

async function build(...flags: string[]): Promise<{ ms: number; sums: Record<string, string> }> {
  const start = performance.now();
  const { code, stderr } = await runCli(['build', 'talk.md', '--quiet', ...flags], dir, env);
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  return { ms: performance.now() - start, sums: await sums() };
}

/** Starts a build and kills it after so many ms, or as soon as `isTime` says; says whether it came to its end before. */
async function kill(ms: number, flags: readonly string[], isTime: () => Promise<boolean> = async () => false) {
  const child = startCli(['build', 'talk.md', '--quiet', ...flags], dir, env);
  const ended = new Promise<NodeJS.Signals | null>((resolve) => child.on('close', (_, signal) => resolve(signal)));
  const start = performance.now();
  while (child.exitCode === null && performance.now() - start < ms && !(await isTime()))
    await new Promise((resolve) => setTimeout(resolve, 2));
  child.kill('SIGKILL');
  return (await ended) === null;
}

const isStaging = async (): Promise<boolean> =>
  (await readdir(dist())).some((name) => name.startsWith('.lectern-tmp-'));

describe.each([
  ['the deck alone', ['--no-pdf'], 5],
  ['the deck and its PDFs', [], 3],
] as [string, string[], number][])('a build of %s that is killed', (_, flags, times) => {
  it('leaves the last good files, each of them whole, and the next build leaves nothing of it', async () => {
    await write('The old words stand here.');
    const { sums: old } = await build(...flags);
    await write('The new words stand here, and they are others.');
    const { sums: wanted } = await build(...flags);
    const { ms } = await build(...flags, '--no-cache');
    expect(Object.values(wanted)).not.toEqual(Object.values(old));
    for (let i = 0; i <= times; i += 1) {
      await write('The old words stand here.');
      expect((await build(...flags)).sums).toEqual(old);
      await write('The new words stand here, and they are others.');
      // The moments are spread over a build; in the last of them files lie beside their places.
      const killed = [...flags, ...(i % 2 === 0 ? ['--no-cache'] : [])];
      await (i < times ? kill((ms * (i + 0.5)) / times, killed) : kill(60_000, killed, isStaging));
      const left = await sums();
      expect(Object.keys(left)).toEqual(Object.keys(old));
      for (const [name, sum] of Object.entries(left)) expect([old[name], wanted[name]], name).toContain(sum);
    }
    expect((await build(...flags)).sums).toEqual(wanted);
    expect(await readdir(dist())).toEqual(['talk']);
  }, 600_000);
});

it('takes away the browser’s folder of a build that was killed long ago', async () => {
  const left = async (): Promise<string[]> =>
    (await readdir(path.join(dir, 'tmp'))).filter((name) => name.startsWith('lectern-browser-'));
  await write('Other words again.');
  await rm(path.join(dir, 'cache', 'lectern', 'stages'), { recursive: true, force: true });
  await kill(120_000, ['--no-cache'], async () => (await left()).length > 0);
  for (const name of await left()) await utimes(path.join(dir, 'tmp', name), 1000, 1000);
  await build('--no-cache');
  expect(await left()).toEqual([]);
}, 240_000);

it('builds twice at once, and neither spoils the other’s deck or cache', async () => {
  await rm(path.join(dir, 'cache', 'lectern', 'stages'), { recursive: true, force: true });
  await write('Words for two builds at once.');
  const results = await Promise.all([1, 2, 3].map(() => runCli(['build', 'talk.md', '--no-pdf', '--quiet'], dir, env)));
  expect(results.map(({ code }) => code)).toEqual([0, 0, 0]);
  const first = await sums();
  expect((await build('--no-pdf', '--no-cache')).sums).toEqual(first);
  expect(await readdir(dist())).toEqual(['talk']);
}, 240_000);
