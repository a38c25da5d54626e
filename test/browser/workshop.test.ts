import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';
import { cp, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Browser, Page } from 'puppeteer';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { LONG_ARTICLE } from '../support/articles.js';
import { listComplaints, openBrowser, waitFor } from '../support/browser.js';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

let dir: string;
let child: ChildProcessWithoutNullStreams;
let address: string;
let browser: Browser;
let closeBrowser: () => Promise<void>;
let deck: Page;
let speaker: Page;
let complaints: string[][];

/** Lectern as those have it who work on its looks: a copy, so that the templates of this one stay as they are. */
async function copyLectern(): Promise<string> {
  const copy = await mkdtemp(path.join(tmpdir(), 'lectern-workshop-'));
  for (const part of ['lib', 'templates', 'scripts', 'package.json'])
    await cp(path.join(ROOT, part), path.join(copy, part), { recursive: true });
  await symlink(path.join(ROOT, 'node_modules'), path.join(copy, 'node_modules'));
  await writeFile(path.join(copy, 'harbour.md'), LONG_ARTICLE);
  return copy;
}

beforeAll(async () => {
  dir = await copyLectern();
  const args = [path.join(dir, 'lib', 'cli.js'), 'present', 'harbour.md', '--fragments', '--theme', 'paper'];
  child = spawn(process.execPath, args, { cwd: dir });
  address = await new Promise<string>((resolve, reject) => {
    let said = '';
    child.stdout.on('data', (data) => {
      said += data;
      if (said.includes('Ctrl-C')) resolve(/http:\S+/.exec(said)?.[0] ?? '');
    });
    child.on('close', () => reject(new Error(said)));
  });
  ({ browser, close: closeBrowser } = await openBrowser());
  [deck, speaker] = [await browser.newPage(), await browser.newPage()];
  complaints = [listComplaints(deck), listComplaints(speaker)];
  await deck.goto(address);
  await waitFor(deck, 'window.Reveal?.isReady()');
  await deck.evaluate('Reveal.slide(11, 0, 1)');
  await speaker.goto(`${address}speaker`);
  await waitFor(speaker, `document.getElementById('position').textContent.startsWith('12 /')`);
  for (const page of [deck, speaker]) await page.evaluate('window.isTheSamePage = true');
});

afterAll(async () => {
  await closeBrowser();
  const ended = new Promise((resolve) => child.on('close', resolve));
  child.kill('SIGINT');
  await ended;
  await rm(dir, { recursive: true, force: true });
});

/** Changes a file of the templates; gives what takes the change back. */
async function change(name: string, make: (text: string) => string): Promise<() => Promise<void>> {
  const file = path.join(dir, 'templates', name);
  const before = await readFile(file, 'utf8');
  expect(make(before)).not.toBe(before);
  await writeFile(file, make(before));
  return () => writeFile(file, before);
}

async function expectPlace(): Promise<void> {
  expect(await deck.evaluate('[Reveal.getIndices().h, Reveal.getIndices().f].join()')).toBe('11,1');
  await waitFor(
    speaker,
    `document.getElementById('position').textContent.startsWith('12 /') && document.getElementById('steps').textContent === '2/3'`,
  );
  for (const page of [deck, speaker]) expect(await page.evaluate('window.isTheSamePage')).toBe(true);
  expect(complaints).toEqual([[], []]);
}

const ground = (root: string): string => `getComputedStyle(${root}.documentElement).getPropertyValue('--bg').trim()`;
const inPreview = `document.getElementById('current').contentDocument`;
const label = (root: string, slide: string): string => `${root}.querySelector('${slide} .items')?.dataset.tried`;

describe('while Lectern’s looks are worked on', () => {
  it('shows a changed theme in both windows, on the same slide and step', async () => {
    const before = String(await deck.evaluate(ground('document')));
    const takeBack = await change('themes/paper.css', (css) => css.replace(/--bg:[^;]+;/, '--bg: #fedcba;'));
    await waitFor(deck, `${ground('document')} === '#fedcba'`);
    await waitFor(speaker, `${ground(inPreview)} === '#fedcba'`);
    await expectPlace();
    await takeBack();
    await waitFor(deck, `${ground('document')} === '${before}'`);
    await waitFor(speaker, `${ground(inPreview)} === '${before}'`);
    await expectPlace();
  });

  it('shows a changed template in both windows, on the same slide and step', async () => {
    const takeBack = await change('slides/points.hbs', (text) =>
      text.replaceAll('class="items"', 'class="items" data-tried="yes"'),
    );
    await waitFor(deck, `${label('document', '.present')} === 'yes'`);
    await waitFor(speaker, `${label(inPreview, '.present')} === 'yes'`);
    await expectPlace();
    await takeBack();
    await waitFor(deck, `${label('document', '.present')} === undefined`);
    await waitFor(speaker, `${label(inPreview, '.present')} === undefined`);
    await expectPlace();
  });

  it('says what is wrong with a template over the last good deck, until it is mended', async () => {
    const problem = `(document.getElementById('lectern-problem')?.shadowRoot.textContent ?? '')`;
    const takeBack = await change('slides/points.hbs', (text) => text.replace('{{#if', '{{#iff'));
    await waitFor(deck, `${problem}.includes('points.hbs')`);
    expect(await deck.evaluate(problem)).toContain('Mend the template.');
    await waitFor(speaker, `document.getElementById('problem').textContent.includes('points.hbs')`);
    await expectPlace();
    await takeBack();
    await waitFor(deck, `!document.getElementById('lectern-problem')`);
    await waitFor(speaker, `document.getElementById('problem').textContent === ''`);
    await expectPlace();
  });
});
