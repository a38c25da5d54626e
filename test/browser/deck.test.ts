import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import pixelmatch from 'pixelmatch';
import { PNG } from 'pngjs';
import type { Browser, Page } from 'puppeteer';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fitDeck } from '../../src/core/fit/fitDeck.js';
import { renderDeck } from '../../src/core/render/renderDeck.js';
import { renderPrint } from '../../src/core/render/renderPrint.js';
import { renderSpeaker } from '../../src/core/render/renderSpeaker.js';
import { listComplaints, openBrowser, waitFor } from '../support/browser.js';
import { sampleDeck } from '../support/decks.js';
import { englishDeck } from '../support/englishDeck.js';
import { assetsFor } from '../support/print.js';

const DECK = fitDeck(sampleDeck());

let dir: string;
let browser: Browser;
let closeBrowser: () => Promise<void>;
let live: Page;
let printed: Page;
let complaints: string[];
const requests: string[] = [];

async function open(name: string, html: string): Promise<Page> {
  const file = path.join(dir, name);
  await writeFile(file, html);
  const page = await browser.newPage();
  await page.setViewport({ width: 1920, height: 1080 });
  page.on('request', (request) => requests.push(request.url()));
  if (name === 'index.html') complaints = listComplaints(page);
  await page.goto(pathToFileURL(file).href);
  await page.evaluate('document.fonts.ready.then(() => null)');
  return page;
}

beforeAll(async () => {
  dir = await mkdtemp(path.join(tmpdir(), 'lectern-deck-'));
  ({ browser, close: closeBrowser } = await openBrowser());
  const assets = await assetsFor(DECK, 'deck');
  const speakerHtml = renderSpeaker(DECK.meta, assets, 'file');
  printed = await open('print.html', renderPrint(DECK, assets, { theme: 'paper' }));
  live = await open('index.html', renderDeck(DECK, assets, { theme: 'paper', speakerHtml }));
  await waitFor(live, 'window.Reveal?.isReady()');
});

afterAll(async () => {
  await closeBrowser();
  await rm(dir, { recursive: true, force: true });
});

const go = (at: number): Promise<unknown> => live.evaluate(`Reveal.slide(${at})`);
const press = async (key: 'ArrowRight' | 'ArrowLeft' | 't' | 'b'): Promise<void> => {
  await live.bringToFront();
  await live.keyboard.press(key);
};

describe('a deck opened from a file', () => {
  it('moves with the keys and keeps its place in the address', async () => {
    await go(0);
    await press('ArrowRight');
    await press('ArrowRight');
    expect(await live.evaluate('Reveal.getCurrentSlide().id')).toBe('s1');
    await waitFor(live, "location.hash === '#/s1'");
    await press('ArrowLeft');
    expect(await live.evaluate('Reveal.getCurrentSlide().id')).toBe(DECK.slides[1]?.id);
  });

  it('follows the links of its agenda', async () => {
    await go(1);
    await live.evaluate('document.querySelector(\'nav a[href="#/s2"]\').click()');
    await waitFor(live, "Reveal.getCurrentSlide().id === 's2'");
  });

  it('is a document to a screen reader, and says each slide without tearing its words', async () => {
    expect(await live.evaluate("document.querySelector('.reveal').getAttribute('role')")).toBeNull();
    await go(0);
    await waitFor(live, "document.querySelector('.aria-status').textContent.startsWith('Token就是未來的電')");
    const labels = await live.evaluate(
      "Array.from(document.querySelectorAll('.controls button'), (button) => button.getAttribute('aria-label'))",
    );
    expect(new Set(labels as string[])).toEqual(new Set(['上一張', '下一張']));
  });

  it('changes its theme with T, and shows a black screen with B', async () => {
    const background = 'getComputedStyle(document.querySelector(".slide.present")).backgroundColor';
    await go(5);
    const before = await live.evaluate(background);
    await press('t');
    expect(await live.evaluate('document.documentElement.dataset.theme')).toBe('ink');
    expect(await live.evaluate(background)).not.toBe(before);
    await press('t');
    expect(await live.evaluate('document.documentElement.dataset.theme')).toBe('paper');
    await press('b');
    await waitFor(live, 'getComputedStyle(document.querySelector(".pause-overlay")).opacity === "1"');
    await press('b');
    await waitFor(live, 'getComputedStyle(document.querySelector(".pause-overlay")).visibility === "hidden"');
  });

  it('looks like the printed page, pixel by pixel', async () => {
    await live.evaluate(
      "Reveal.configure({ transition: 'none', backgroundTransition: 'none', autoAnimate: false, progress: false, controls: false })",
    );
    for (const [index, { id }] of DECK.slides.entries()) {
      await go(index);
      await waitFor(live, `document.getElementById('${id}').classList.contains('present')`);
      const shot = PNG.sync.read(Buffer.from(await live.screenshot({ type: 'png' })));
      const clip = { x: 0, y: index * 1080, width: 1920, height: 1080 };
      const page = PNG.sync.read(
        Buffer.from(await printed.screenshot({ type: 'png', clip, captureBeyondViewport: true })),
      );
      const different = pixelmatch(shot.data, page.data, undefined, 1920, 1080, { threshold: 0.2 });
      expect(different / (1920 * 1080), id).toBeLessThan(0.001);
    }
  }, 120_000);

  it('loads nothing from anywhere, and complains of nothing', () => {
    expect(requests.filter((url) => !/^(?:file|data|blob):/.test(url))).toEqual([]);
    expect(complaints).toEqual([]);
  });

  it('prints from the browser: a page a slide', async () => {
    const pdf = Buffer.from(await live.pdf({ preferCSSPageSize: true, printBackground: true })).toString('latin1');
    expect(Math.max(...[...pdf.matchAll(/\/Count (\d+)/g)].map(([, count]) => Number(count)))).toBe(DECK.slides.length);
  });
});

describe('the fonts of a deck', () => {
  it.each([
    ['Chinese', DECK],
    ['English', fitDeck(englishDeck())],
  ])('have every character of a %s one in its own face', async (_, deck) => {
    const page = await open('fonts.html', renderPrint(deck, await assetsFor(deck, 'deck'), { theme: 'paper' }));
    const session = await page.createCDPSession();
    await session.send('DOM.enable');
    await session.send('CSS.enable');
    const { root } = await session.send('DOM.getDocument', { depth: 0 });
    // Chrome tells the fonts of an element's own lines only: every element with words is asked.
    const selector = '.slide :is(h1, h2, p, li, span, td, th, code, a, i)';
    const { nodeIds } = await session.send('DOM.querySelectorAll', { nodeId: root.nodeId, selector });
    const own = new Set<string>();
    const foreign = new Set<string>();
    for (const nodeId of nodeIds) {
      const { fonts } = await session.send('CSS.getPlatformFontsForNode', { nodeId });
      for (const { familyName, isCustomFont } of fonts) (isCustomFont ? own : foreign).add(familyName);
    }
    expect(own.size).toBeGreaterThan(2);
    expect([...foreign]).toEqual([]);
    await page.close();
  });
});
