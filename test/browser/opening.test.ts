import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import pixelmatch from 'pixelmatch';
import { PNG } from 'pngjs';
import type { Browser, Page } from 'puppeteer';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fitDeck } from '../../src/core/fit/fitDeck.js';
import type { Deck } from '../../src/core/model.js';
import { renderDeck } from '../../src/core/render/renderDeck.js';
import { listComplaints, openBrowser, waitFor } from '../support/browser.js';
import { sampleDeck } from '../support/decks.js';
import { englishDeck } from '../support/englishDeck.js';
import { assetsFor } from '../support/print.js';

const chinese = fitDeck(sampleDeck());
const english = fitDeck(englishDeck());
const [, ...headless] = chinese.slides;
/** By what they open with: a cover, one in Latin letters, another kind of slide. */
const DECKS: Readonly<Record<string, Deck>> = { chinese, english, headless: { ...chinese, slides: headless } };

let dir: string;
let browser: Browser;
let closeBrowser: () => Promise<void>;
const files: Record<string, string> = {};

beforeAll(async () => {
  dir = await mkdtemp(path.join(tmpdir(), 'lectern-opening-'));
  ({ browser, close: closeBrowser } = await openBrowser());
  for (const [name, deck] of Object.entries(DECKS)) {
    const html = renderDeck(deck, await assetsFor(deck, 'deck'), { theme: 'paper', speakerHtml: null });
    files[name] = await keep(name, html);
    files[`${name} unstarted`] = await keep(`${name}-unstarted`, stopBefore(html));
  }
});

afterAll(async () => {
  await closeBrowser();
  await rm(dir, { recursive: true, force: true });
});

async function keep(name: string, html: string): Promise<string> {
  const file = path.join(dir, `${name}.html`);
  await writeFile(file, html);
  return pathToFileURL(file).href;
}

/** The deck as it is before Reveal is there: without the scripts behind the slides. */
const stopBefore = (html: string): string => {
  const at = html.indexOf('</main>');
  return html.slice(0, at) + html.slice(at).replace(/<script type="text\/plain"[\s\S]*?<\/script>/g, '');
};

async function open(name: string, address = '', size = { width: 1280, height: 720 }): Promise<Page> {
  const page = await browser.newPage();
  await page.setViewport(size);
  await page.evaluateOnNewDocument(`
    window.moved = 0;
    new PerformanceObserver((list) => {
      for (const { value } of list.getEntries()) window.moved += value;
    }).observe({ type: 'layout-shift', buffered: true });`);
  await page.goto(`${files[name]}${address}`);
  await page.evaluate('document.fonts.ready.then(() => null)');
  return page;
}

const shoot = async (page: Page): Promise<PNG> => PNG.sync.read(Buffer.from(await page.screenshot({ type: 'png' })));

/** The slides that are laid out, and whether the fonts of later slides are there. */
const STATE = `({
  shown: Reveal.getSlides().filter(({ style }) => style.display !== 'none').map((slide) => Reveal.getSlides().indexOf(slide)),
  unread: Array.from(document.fonts).filter(({ status }) => status !== 'loaded').length,
  opening: 'opening' in document.documentElement.dataset,
  at: Reveal.getIndices().h,
})`;

describe('the first slide of a deck that is opened', () => {
  for (const name of Object.keys(DECKS))
    for (const size of [
      { width: 1280, height: 720 },
      { width: 1000, height: 900 },
    ])
      it(`stands there before Reveal does, as it will stay: ${name}, ${size.width} × ${size.height}`, async () => {
        const before = await open(`${name} unstarted`, '', size);
        const early = await shoot(before);
        await before.close();
        const after = await open(name, '', size);
        await waitFor(after, 'window.Reveal?.isReady() && document.getElementById("later-fonts").media === "all"');
        await after.evaluate('Reveal.configure({ progress: false, controls: false })');
        const late = await shoot(after);
        expect(await after.evaluate('window.moved')).toBe(0);
        await after.close();
        expect(pixelmatch(early.data, late.data, undefined, late.width, late.height, { threshold: 0 })).toBe(0);
        const colours = new Set(new Uint32Array(early.data.buffer, early.data.byteOffset, early.data.length / 4));
        expect(colours.size).toBeGreaterThan(8);
      });

  it('is followed by all fonts and by its neighbour', async () => {
    const page = await open('chinese');
    const complaints = listComplaints(page);
    await waitFor(
      page,
      `(({ unread, shown, opening }) => unread === 0 && shown.join() === '0,1' && !opening)(${STATE})`,
    );
    await page.evaluate('Reveal.next()');
    await waitFor(page, `(({ shown, at }) => at === 1 && shown.join() === '0,1,2')(${STATE})`);
    expect(complaints).toEqual([]);
    await page.close();
  });

  it('is not shown to those who ask for another', async () => {
    const page = await open('chinese', '#/s1');
    expect(await page.evaluate('document.documentElement.dataset.opening ?? null')).toBeNull();
    await waitFor(page, "window.Reveal?.isReady() && Reveal.getCurrentSlide().id === 's1'");
    await waitFor(page, `${STATE}.unread === 0`);
    await page.close();
  });

  it('does not wait for a frame where nobody looks', async () => {
    const page = await browser.newPage();
    await page.evaluateOnNewDocument(`
      Object.defineProperty(document, 'hidden', { value: true });
      window.requestAnimationFrame = () => 0;`);
    await page.goto(files.chinese ?? '');
    await waitFor(page, 'window.Reveal?.isReady()');
    expect(await page.evaluate(`${STATE}.at`)).toBe(0);
    await page.close();
  });
});
