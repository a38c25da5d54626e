import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, Page } from 'puppeteer';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { compareDecks } from '../../src/core/changes/compareDecks.js';
import { fitDeck } from '../../src/core/fit/fitDeck.js';
import type { Deck } from '../../src/core/model.js';
import { describeDeck } from '../../src/core/render/describeDeck.js';
import { renderDiff } from '../../src/core/render/diff/renderDiff.js';
import { renderDeck } from '../../src/core/render/renderDeck.js';
import { renderPrint } from '../../src/core/render/renderPrint.js';
import { PRINTED, renderSlide } from '../../src/core/render/renderSlide.js';
import { listThemes } from '../../src/io/listThemes.js';
import { type Judged, judge, loadAxe } from '../support/axe.js';
import { openBrowser, waitFor } from '../support/browser.js';
import { sampleDeck } from '../support/decks.js';
import { englishDeck } from '../support/englishDeck.js';
import { FIXTURES, loadFixture } from '../support/fixtures.js';
import { assetsFor } from '../support/print.js';

let dir: string;
let browser: Browser;
let closeBrowser: () => Promise<void>;

beforeAll(async () => {
  dir = await mkdtemp(path.join(tmpdir(), 'lectern-axe-'));
  ({ browser, close: closeBrowser } = await openBrowser());
});

afterAll(async () => {
  await closeBrowser();
  await rm(dir, { recursive: true, force: true });
});

async function open(name: string, html: string): Promise<Page> {
  const file = path.join(dir, `${name}.html`);
  await writeFile(file, html);
  const page = await browser.newPage();
  await page.setViewport({ width: 1920, height: 1080 });
  await page.emulateMediaFeatures([{ name: 'prefers-reduced-motion', value: 'reduce' }]);
  // The deck's own policy would keep axe out.
  await page.setBypassCSP(true);
  await page.goto(pathToFileURL(file).href);
  await loadAxe(page);
  return page;
}

/** Goes through a deck in Reveal, everything on its slides shown. */
async function judgeSlides(deck: Deck): Promise<Judged[]> {
  const assets = await assetsFor(deck, 'deck');
  const page = await open('deck', renderDeck(deck, assets, { theme: 'paper', speakerHtml: null }));
  await waitFor(page, 'window.Reveal?.isReady()');
  const faults: Judged[] = [];
  for (const index of deck.slides.keys()) {
    await page.evaluate(`Reveal.slide(${index})`);
    // Colours are judged on the page that has all slides side by side.
    faults.push(...(await judge(page, "{ rules: { 'color-contrast': { enabled: false } } }")));
  }
  await page.close();
  return faults;
}

/** Looks at all slides at once, in every theme. */
async function judgeThemes(deck: Deck): Promise<Judged[]> {
  const assets = await assetsFor(deck, 'deck');
  const page = await open('print', renderPrint(deck, assets, { theme: 'paper' }));
  const faults: Judged[] = [];
  for (const theme of listThemes()) {
    await page.evaluate(`document.documentElement.dataset.theme = '${theme}'`);
    const found = await judge(page, "{ runOnly: ['color-contrast'] }");
    faults.push(...found.map((fault) => ({ ...fault, at: `${theme}: ${fault.at}` })));
  }
  await page.close();
  return faults;
}

describe.each([
  ...FIXTURES.map((name) => [name, async () => fitDeck((await loadFixture(name)).deck)] as const),
  ['the deck of every kind', async () => fitDeck(sampleDeck())],
  ['the same in English', async () => fitDeck(englishDeck())],
] as [string, () => Promise<Deck>][])('%s', (_, load) => {
  it('is for everyone, slide by slide', async () => {
    expect(await judgeSlides(await load())).toEqual([]);
  }, 60_000);

  it('can be read in every theme', async () => {
    expect(await judgeThemes(await load())).toEqual([]);
  }, 60_000);
});

it('finds fault with a page that has some', async () => {
  const page = await open(
    'bad',
    '<html lang="en"><title>a</title><main><h1>a</h1><img src="data:,"><p style="color:#aaa">pale</p></main></html>',
  );
  const rules = (await judge(page)).map(({ rule }) => rule.split(' ')[0]);
  expect(rules).toEqual(expect.arrayContaining(['image-alt', 'color-contrast']));
  await page.close();
});

describe('the page of what changed', () => {
  it.each(['light', 'dark'] as const)('is for everyone, in %s', async (scheme) => {
    const deck = fitDeck(sampleDeck());
    const assets = await assetsFor(deck, 'deck');
    const [{ slides }, shorter] = [describeDeck(deck, ''), describeDeck({ ...deck, slides: deck.slides.slice(2) }, '')];
    const before = { slides: slides.slice(0, -1).map((slide) => ({ ...slide, notes: [] })) };
    const drawn = new Map(deck.slides.map((slide) => [slide.id, renderSlide(deck, slide, assets, PRINTED)]));
    const changes = compareDecks(before, shorter);
    expect(new Set(changes.map(({ change }) => change))).toEqual(new Set(['new', 'changed', 'gone']));
    const compared = { ...deck.meta, against: 'v1.0', remark: null, changes, drawn: { before: drawn, after: drawn } };
    const page = await open(`diff-${scheme}`, renderDiff(compared, assets, null));
    await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
    expect(await page.evaluate('getComputedStyle(document.body).backgroundColor')).toBe(
      scheme === 'dark' ? 'rgb(18, 21, 27)' : 'rgb(251, 250, 247)',
    );
    expect(await judge(page)).toEqual([]);
    await page.close();
  });
});
