import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, Page } from 'puppeteer';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fitDeck } from '../../src/core/fit/fitDeck.js';
import type { Deck } from '../../src/core/model.js';
import { renderDeck } from '../../src/core/render/renderDeck.js';
import { renderPrint } from '../../src/core/render/renderPrint.js';
import { listComplaints, openBrowser, waitFor } from '../support/browser.js';
import { sampleDeck } from '../support/decks.js';
import { loadFixture } from '../support/fixtures.js';
import { assetsFor } from '../support/print.js';

let dir: string;
let browser: Browser;
let closeBrowser: () => Promise<void>;
let deck: Deck;
let complaints: string[];

beforeAll(async () => {
  dir = await mkdtemp(path.join(tmpdir(), 'lectern-motion-'));
  ({ browser, close: closeBrowser } = await openBrowser());
  ({ deck } = await loadFixture('night-trains'));
  const assets = { ...(await assetsFor(deck, 'deck')), fonts: [] };
  const options = { theme: 'paper', speakerHtml: null, fragments: null };
  await writeFile(path.join(dir, 'index.html'), renderDeck(deck, assets, options));
});

afterAll(async () => {
  await closeBrowser();
  await rm(dir, { recursive: true, force: true });
});

async function open(motion: 'no-preference' | 'reduce'): Promise<Page> {
  const page = await browser.newPage();
  complaints = listComplaints(page);
  await page.emulateMediaFeatures([{ name: 'prefers-reduced-motion', value: motion }]);
  await page.goto(pathToFileURL(path.join(dir, 'index.html')).href);
  await waitFor(page, 'window.Reveal?.isReady()');
  return page;
}

/** The divider whose title goes on as the running head of the slide behind it. */
const DIVIDER = `document.querySelector('[data-kind="section"][data-auto-animate]')`;
const GO_ON = `(() => {
  const { h } = Reveal.getIndices(${DIVIDER});
  Reveal.slide(h);
  Reveal.right();
  const slide = Reveal.getCurrentSlide();
  return {
    id: slide.dataset.autoAnimateId,
    moved: Array.from(slide.querySelectorAll('[data-auto-animate-target]:not([data-auto-animate-target^="unmatched"])'), (one) => one.dataset.id),
    motions: document.getAnimations().length,
  };
})()`;

describe('motion', () => {
  it('moves a divider’s title to the head of the slide behind it', async () => {
    const page = await open('no-preference');
    const divider = await page.evaluate(`${DIVIDER}.id`);
    expect(await page.evaluate(GO_ON)).toMatchObject({
      id: divider,
      moved: expect.arrayContaining(['title', 'footer']),
    });
    // In the end everything is where it belongs, and all of it is to be seen.
    await waitFor(page, 'document.getAnimations().length === 0');
    const faint = `Array.from(Reveal.getCurrentSlide().querySelectorAll(':is(h2, p, td, th, li, span):not(.fragment, .fragment *)'), (one) => getComputedStyle(one).opacity).filter((opacity) => opacity !== '1')`;
    expect(await page.evaluate(faint)).toEqual([]);
    expect(complaints).toEqual([]);
    await page.close();
  });

  it('is none for those who want less of it, and they miss nothing', async () => {
    const page = await open('reduce');
    expect(await page.evaluate(GO_ON)).toMatchObject({ moved: [], motions: 0 });
    const at = `Reveal.getSlides().findIndex((slide) => slide.querySelectorAll('.fragment').length > 2)`;
    // From its beginning, also where it stands before the slide that was shown last.
    await page.evaluate(`Reveal.slide(${at}, 0, -1)`);
    const shown = `Array.from(Reveal.getCurrentSlide().querySelectorAll('.fragment'), (one) => getComputedStyle(one).visibility === 'visible' && getComputedStyle(one).opacity === '1')`;
    expect(await page.evaluate(`${shown}.some(Boolean)`)).toBe(false);
    const steps = Number(await page.evaluate(`${shown}.length`));
    for (let step = 0; step < steps; step += 1) {
      await page.keyboard.press('ArrowRight');
      expect(await page.evaluate(shown)).toEqual(Array.from({ length: steps }, (_, order) => order <= step));
    }
    await page.close();
  });

  it('takes the steps of a slide in reading order, and shows all of them to one who looks for a slide', async () => {
    const page = await open('no-preference');
    const orders = `Array.from(document.querySelectorAll('.slide'), (slide) => Array.from(slide.querySelectorAll('.fragment'), (one) => Number(one.dataset.fragmentIndex)))`;
    for (const order of (await page.evaluate(orders)) as number[][]) expect(order).toEqual([...order.keys()]);
    await page.evaluate('Reveal.toggleOverview(true)');
    const hidden = `Array.from(document.querySelectorAll('.fragment'), (one) => getComputedStyle(one)).filter(({ visibility, opacity }) => visibility !== 'visible' || opacity !== '1').length`;
    await waitFor(page, `${hidden} === 0`);
    await page.close();
  });
});

describe('the steps of a slide', () => {
  const stepsOf = async (fragments: boolean | null): Promise<Set<string>> => {
    const sample = fitDeck(sampleDeck());
    const assets = { ...(await assetsFor(sample, 'deck')), fonts: [] };
    const html = renderDeck(sample, assets, { theme: 'paper', speakerHtml: null, fragments });
    const slides = [...html.matchAll(/<section id="[^"]*"[^>]*data-kind="([^"]*)"[\s\S]*?<\/section>/g)];
    return new Set(slides.flatMap(([slide, kind = '']) => (slide.includes('class="fragment"') ? [kind] : [])));
  };

  it('are there where an order is what is to be said, everywhere, or nowhere', async () => {
    expect(await stepsOf(null)).toEqual(new Set(['stages', 'timeline']));
    expect(await stepsOf(true)).toEqual(new Set(['stages', 'timeline', 'points']));
    expect(await stepsOf(false)).toEqual(new Set());
  });

  it('are none on paper', async () => {
    const html = renderPrint(deck, { ...(await assetsFor(deck, 'deck')), fonts: [] }, { theme: 'print' });
    expect(html).not.toMatch(/class="fragment"|data-auto-animate/);
  });
});
