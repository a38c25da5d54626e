import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, Page } from 'puppeteer';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { runBuild } from '../../src/commands/build.js';
import { ARTICLE } from '../support/articles.js';
import { listComplaints, openBrowser, waitFor } from '../support/browser.js';
import { makeTerminal } from '../support/terminal.js';

let dir: string;
let browser: Browser;
let closeBrowser: () => Promise<void>;
let page: Page;
let complaints: string[];

beforeAll(async () => {
  dir = await mkdtemp(path.join(tmpdir(), 'lectern-tools-'));
  await writeFile(path.join(dir, 'harbour.md'), ARTICLE);
  expect(await runBuild(['harbour.md'], { pdf: false }, makeTerminal(dir))).toBe(0);
  ({ browser, close: closeBrowser } = await openBrowser());
});
afterAll(async () => {
  await closeBrowser();
  await rm(dir, { recursive: true, force: true });
});
beforeEach(async () => {
  page = await browser.newPage();
  complaints = listComplaints(page);
  await page.setViewport({ width: 960, height: 540 });
  await page.goto(pathToFileURL(path.join(dir, 'dist', 'harbour', 'index.html')).href);
  await waitFor(page, `document.querySelector('.ink')`);
});
afterEach(async () => {
  expect(complaints).toEqual([]);
  await page.close();
});

const dialog = `document.getElementById('lectern-tools').shadowRoot.querySelector('dialog')`;
const at = 'Reveal.getIndices().h';
const strokes = `document.querySelectorAll('.ink path').length`;

describe('the presenter’s tools', () => {
  it('shows all keys with ?, and no key of the deck works meanwhile', async () => {
    await page.keyboard.press('?');
    expect(await page.evaluate(`${dialog}.open`)).toBe(true);
    expect(await page.evaluate(`${dialog}.textContent`)).toMatch(
      /Go to slide.*Draw.*Pointer|Go to slide.*Pointer.*Draw/s,
    );
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('d');
    expect(await page.evaluate(at)).toBe(0);
    await page.keyboard.press('Escape');
    await waitFor(page, `!${dialog}`);
    expect(await page.evaluate('Reveal.isOverview()')).toBe(false);
    expect(await page.evaluate(`document.querySelector('.ink').dataset.mode ?? null`)).toBeNull();
    await page.keyboard.press('ArrowRight');
    expect(await page.evaluate(at)).toBe(1);
  });

  it('goes to a slide by its number, or by words of it', async () => {
    await page.keyboard.press('g');
    await waitFor(page, `${dialog}?.open`);
    await page.keyboard.type('4');
    await page.keyboard.press('Enter');
    await waitFor(page, `!${dialog} && ${at} === 3`);
    const title = String(
      await page.evaluate(
        `document.querySelector('section[data-section="2"] h2, section[data-section="2"] h1').textContent`,
      ),
    );
    await page.keyboard.press('g');
    await waitFor(page, `${dialog}?.open`);
    await page.keyboard.type(title.slice(0, 6).toUpperCase());
    await page.keyboard.press('Enter');
    await waitFor(page, `!${dialog} && Reveal.getCurrentSlide().dataset.section === '2'`);
    await page.keyboard.press('g');
    await waitFor(page, `${dialog}?.open`);
    await page.keyboard.type('zzzz');
    await page.keyboard.press('Enter');
    expect(await page.evaluate(`${dialog}.querySelector('p').hidden`)).toBe(false);
    await page.keyboard.press('Escape');
  });

  it('keeps what is drawn with its slide, takes it back stroke by stroke, and does not print it', async () => {
    await page.keyboard.press('d');
    for (const y of [200, 300]) {
      await page.mouse.move(200, y);
      await page.mouse.down();
      await page.mouse.move(400, y + 40, { steps: 5 });
      await page.mouse.up();
    }
    expect(await page.evaluate(strokes)).toBe(2);
    // In the slide's own measures, which are twice those of this window.
    expect(await page.evaluate(`document.querySelector('.ink path').getAttribute('d')`)).toMatch(/^M400 400L/);
    await page.keyboard.press('ArrowRight');
    expect(await page.evaluate(strokes)).toBe(0);
    await page.keyboard.press('ArrowLeft');
    expect(await page.evaluate(strokes)).toBe(2);
    await page.keyboard.press('z');
    expect(await page.evaluate(strokes)).toBe(1);
    await page.emulateMediaType('print');
    expect(await page.evaluate(`getComputedStyle(document.querySelector('.ink')).display`)).toBe('none');
    await page.emulateMediaType('screen');
    await page.keyboard.press('x');
    expect(await page.evaluate(strokes)).toBe(0);
    await page.keyboard.press('Escape');
    expect(await page.evaluate('Reveal.isOverview()')).toBe(false);
  });

  it('points', async () => {
    await page.keyboard.press('q');
    await page.mouse.move(300, 150);
    expect(
      await page.evaluate(
        `['cx', 'cy'].map((name) => document.querySelector('.ink circle').getAttribute(name)).join()`,
      ),
    ).toBe('600,300');
    expect(await page.evaluate(`getComputedStyle(document.querySelector('.ink circle')).display`)).toBe('inline');
    await page.keyboard.press('q');
    expect(await page.evaluate(`getComputedStyle(document.querySelector('.ink circle')).display`)).toBe('none');
  });
});
