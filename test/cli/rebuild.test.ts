import { appendFile, mkdtemp, readFile, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runBuild } from '../../src/commands/build.js';
import { writeArticle } from '../support/longArticle.js';
import { runCli } from '../support/runCli.js';
import { makeTerminal } from '../support/terminal.js';

let dir: string;
beforeAll(async () => {
  dir = await mkdtemp(path.join(tmpdir(), 'lectern-rebuild-'));
  await writeFile(path.join(dir, 'talk.md'), writeArticle('en', 3, 6));
});
afterAll(() => rm(dir, { recursive: true, force: true }));

const OLD = new Date('2001-01-01');
const file = (name: string): string => path.join(dir, 'dist', 'talk', name);

/** Builds, with a cache of its own, and says what was told of the deck. */
async function build(...flags: string[]) {
  const args = ['build', 'talk.md', '--json', ...flags];
  const { code, stdout, stderr } = await runCli(args, dir, { XDG_CACHE_HOME: path.join(dir, 'cache') });
  expect(code, stderr).toBe(0);
  return JSON.parse(stdout).decks[0] as {
    unchanged?: boolean;
    slides: number;
    changes: { change: string; id: string }[] | null;
    timings: { stage: string }[];
  };
}

describe('building again', () => {
  it('does nothing where nothing has changed, and starts no browser for its PDFs', async () => {
    const first = await build();
    expect(first.unchanged).toBeUndefined();
    for (const name of ['index.html', 'slides.pdf']) await utimes(file(name), OLD, OLD);
    const again = await build();
    expect(again).toMatchObject({ unchanged: true, slides: first.slides });
    expect((await stat(file('slides.pdf'))).mtime).toEqual(OLD);
  });

  it('gives the bytes that are there when it is made to work', async () => {
    const before = await readFile(file('slides.pdf'));
    expect((await build('--no-cache')).unchanged).toBeUndefined();
    expect(before.equals(await readFile(file('slides.pdf')))).toBe(true);
  });

  it('prints only what looks otherwise, and starts no browser for what it has printed before', async () => {
    await build();
    const [slides, handout] = [await readFile(file('slides.pdf')), await readFile(file('handout.pdf'))];
    const stagesOf = ({ timings }: Awaited<ReturnType<typeof build>>): string[] => timings.map(({ stage }) => stage);
    const dark = await build('--theme', 'ink');
    expect(stagesOf(dark)).toContain('browser');
    expect(stagesOf(dark)).not.toContain('plan');
    expect(slides.equals(await readFile(file('slides.pdf')))).toBe(false);
    expect(handout.equals(await readFile(file('handout.pdf')))).toBe(true);
    const light = await build();
    expect(light.unchanged).toBeUndefined();
    expect(stagesOf(light)).not.toContain('browser');
    expect(slides.equals(await readFile(file('slides.pdf')))).toBe(true);
  }, 120_000);

  it('says which slides it has changed, and of a first build nothing', async () => {
    const noPdf = ['--no-pdf', '--out', 'told'];
    expect((await build(...noPdf)).changes).toBeNull();
    expect((await build(...noPdf)).changes).toEqual([]);
    await writeFile(path.join(dir, 'talk.edits.yaml'), 'slides:\n  cover: {title: Lanterns of the harbour}\n');
    expect((await build(...noPdf)).changes).toMatchObject([{ change: 'changed', id: 'cover' }]);
    expect((await build(...noPdf)).changes).toEqual([]);
    await rm(path.join(dir, 'talk.edits.yaml'));
    const args = ['build', 'talk.md', '--no-pdf', '--out', 'told'];
    const { stdout } = await runCli(args, dir, { XDG_CACHE_HOME: path.join(dir, 'cache') });
    expect(stdout).toMatch(/^ {2}~ 1 slide changed: ~cover$/m);
  });

  it('builds where an input, an option or an output is not what it was', async () => {
    const noPdf = ['--no-pdf'];
    await build(...noPdf);
    expect((await build(...noPdf)).unchanged).toBe(true);
    expect((await build(...noPdf, '--theme', 'ink')).unchanged).toBeUndefined();
    await build(...noPdf);
    await appendFile(file('index.html'), ' ');
    expect((await build(...noPdf)).unchanged).toBeUndefined();
    await writeFile(path.join(dir, 'talk.edits.yaml'), 'slides:\n  cover: {seconds: 40}\n');
    expect((await build(...noPdf)).unchanged).toBeUndefined();
    await appendFile(path.join(dir, 'talk.md'), '\nOne more sentence stands at the end of it.\n');
    expect((await build(...noPdf)).unchanged).toBeUndefined();
    expect((await build(...noPdf)).unchanged).toBe(true);
  });
});

it('goes on building with --watch, and keeps the last good deck', async () => {
  const terminal = makeTerminal(dir);
  const flags = { pdf: false, watch: true, cacheDir: path.join(dir, 'cache') };
  const running = runBuild(['talk.md'], flags, terminal);
  await terminal.waitForLine(/^Watching/);
  const wait = async (isDone: () => Promise<boolean>): Promise<void> => {
    while (!(await isDone())) await new Promise(setImmediate);
  };
  const shows = async (words: string): Promise<boolean> => (await readFile(file('deck.json'), 'utf8')).includes(words);
  await appendFile(path.join(dir, 'talk.md'), '\nThe harbour master counted 7,311 lanterns.\n');
  await wait(() => shows('7,311 lanterns'));
  await writeFile(path.join(dir, 'talk.edits.yaml'), 'slides: [');
  await wait(async () => terminal.notified.some((line) => line.includes('talk.edits.yaml:1')));
  expect(await shows('7,311 lanterns')).toBe(true);
  terminal.interrupt();
  expect(await running).toBe(0);
});
