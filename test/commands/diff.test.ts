import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { runBuild } from '../../src/commands/build.js';
import { runDiff } from '../../src/commands/diff.js';
import { makeTerminal } from '../support/terminal.js';

const ARTICLE = `# The net loft

## What the loft was for

Nets were mended here until 1974. "A torn net feeds nobody in this harbour," said Jonas Petersen, the last mender.

## What it became

In 2016 the loft was sold for 48,000 euros. Today 310 pupils a year learn to tie knots there.
`;

let dir: string;
beforeAll(async () => {
  dir = await mkdtemp(path.join(tmpdir(), 'lectern-diff-'));
  await writeFile(path.join(dir, 'loft.md'), ARTICLE);
  await runBuild(['loft.md'], { pdf: false, cache: false, quiet: true }, makeTerminal(dir));
});
afterAll(() => rm(dir, { recursive: true, force: true }));

async function diff(article: string, json = false): Promise<string> {
  await writeFile(path.join(dir, 'loft.md'), article);
  const terminal = makeTerminal(dir);
  expect(await runDiff(['loft.md'], { json }, terminal)).toBe(0);
  return terminal.printed.join('\n');
}

it('says that nothing is different', async () => {
  expect(await diff(ARTICLE)).toContain('no slide is different');
});

it('shows words before and after, and writes nothing', async () => {
  const deck = path.join(dir, 'dist', 'loft', 'deck.json');
  const before = await readFile(deck, 'utf8');
  const told = await diff(ARTICLE.replace('A torn net', 'A ripped net'));
  expect(told).toContain('A [-torn-]{+ripped+} net');
  expect(told).toMatch(/^\s+~ /m);
  expect(await readFile(deck, 'utf8')).toBe(before);
  expect((await readdir(path.dirname(deck))).sort()).toEqual(['deck.json', 'index.html']);
});

it('tells what is gone from what has changed, also as JSON', async () => {
  const { diffs } = JSON.parse(await diff(ARTICLE.replace(/## What it became[\s\S]*/, ''), true));
  const gone = diffs[0].changes.filter(({ change }: { change: string }) => change === 'gone');
  expect(JSON.stringify(gone)).toContain('48,000');
});

it('shows the slides of the last build as they were, from its page', async () => {
  await writeFile(path.join(dir, 'loft.md'), ARTICLE.replace('A torn net', 'A ripped net'));
  const flags = { html: 'now.html', cache: false };
  expect(await runDiff(['loft.md'], flags, makeTerminal(dir))).toBe(0);
  const page = await readFile(path.join(dir, 'now.html'), 'utf8');
  expect(page.match(/class="frame"/g)).toHaveLength(2 * (page.match(/class="change"/g)?.length ?? 0));
  expect(page).toMatch(/<del>torn<\/del>[\s\S]*<ins>ripped<\/ins>/);
  expect(page).not.toContain('<aside');
});

it('says where there is no deck to compare with', async () => {
  const terminal = makeTerminal(dir);
  expect(await runDiff(['loft.md'], { deck: 'none/deck.json' }, terminal)).toBe(1);
  expect(terminal.notified.join('\n')).toContain('none/deck.json: there is no such file');
});
