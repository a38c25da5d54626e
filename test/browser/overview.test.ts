import type { Browser, Page } from 'puppeteer';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ARABIC, LONG_ARTICLE } from '../support/articles.js';
import { listComplaints, openBrowser, waitFor } from '../support/browser.js';
import { openDecks, type TestDecks } from '../support/builtDeck.js';

let decks: TestDecks;
let browser: Browser;
let closeBrowser: () => Promise<void>;

beforeAll(async () => {
  decks = await openDecks();
  ({ browser, close: closeBrowser } = await openBrowser());
});
afterAll(async () => {
  await closeBrowser();
  await decks.close();
});

interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

const at = 'Reveal.getIndices().h';
const boxes = `Reveal.getSlides().filter((slide) => slide.getClientRects().length > 0).map((slide) => {
  const { x, y, width, height } = slide.getBoundingClientRect();
  return { x: Math.round(x), y: Math.round(y), width: Math.round(width), height: Math.round(height) };
})`;
const current = `(() => { const { top, bottom } = Reveal.getCurrentSlide().getBoundingClientRect(); return top >= 0 && bottom <= innerHeight; })()`;

async function openOverview(article: string, width = 1280, height = 720): Promise<Page> {
  const page = await browser.newPage();
  const complaints = listComplaints(page);
  page.once('close', () => expect(complaints).toEqual([]));
  await page.emulateMediaFeatures([{ name: 'prefers-reduced-motion', value: 'reduce' }]);
  await page.setViewport({ width, height });
  await page.goto(await decks.build(article));
  await waitFor(page, `document.querySelector('.ink')`);
  await page.keyboard.press('o');
  await waitFor(page, 'Reveal.isOverview()');
  return page;
}

const listBoxes = (page: Page): Promise<Box[]> => page.evaluate(boxes) as Promise<Box[]>;

describe('the overview', () => {
  it('sets the slides in rows that fill the width, none above another', async () => {
    const page = await openOverview(LONG_ARTICLE);
    const all = await listBoxes(page);
    expect(new Set(all.map(({ x }) => x)).size).toBe(4);
    for (const { x, width } of all) {
      expect(x).toBeGreaterThan(0);
      expect(x + width).toBeLessThan(1280);
      expect(width).toBeGreaterThan(260);
    }
    for (const [i, one] of all.entries())
      for (const other of all.slice(i + 1))
        expect(one.x + one.width <= other.x || other.x + other.width <= one.x || one.y + one.height <= other.y).toBe(
          true,
        );
    await page.close();
  });

  it('goes from row to row with the arrows, and keeps the current slide on the screen', async () => {
    const page = await openOverview(LONG_ARTICLE);
    await page.keyboard.press('ArrowDown');
    expect(await page.evaluate(at)).toBe(4);
    for (let row = 0; row < 12; row += 1) {
      await page.keyboard.press('ArrowDown');
      expect(await page.evaluate(current)).toBe(true);
    }
    expect(await page.evaluate(`${at} === Reveal.getTotalSlides() - 1`)).toBe(true);
    const last = Number(await page.evaluate(at));
    await page.keyboard.press('ArrowUp');
    expect(await page.evaluate(at)).toBe(last - 4);
    await page.close();
  });

  it('moves with the wheel, shows rows as they come, and goes to the slide that is clicked', async () => {
    const page = await openOverview(LONG_ARTICLE, 1280, 480);
    await page.mouse.move(640, 240);
    await page.mouse.wheel({ deltaY: 10_000 });
    await waitFor(page, `Reveal.getSlides().at(-1).getBoundingClientRect().bottom < innerHeight`);
    const { x, y } = (await listBoxes(page)).at(-1) as Box;
    await page.mouse.click(x + 20, y + 20);
    await waitFor(page, '!Reveal.isOverview()');
    expect(await page.evaluate(`${at} === Reveal.getTotalSlides() - 1`)).toBe(true);
    // The slide fills the window again.
    const wide = 'Reveal.getCurrentSlide().getBoundingClientRect().width';
    await waitFor(page, `Math.abs(${wide} - 1920 * Reveal.getScale()) < 1`);
    await page.close();
  });

  it('begins at the right where the deck does', async () => {
    const page = await openOverview(ARABIC);
    const [first, second] = await listBoxes(page);
    expect(first?.x).toBeGreaterThan(second?.x ?? Infinity);
    expect(first?.y).toBe(second?.y);
    await page.close();
  });

  it('has a place for a slide that comes while it is shown', async () => {
    const page = await openOverview(LONG_ARTICLE);
    const before = (await listBoxes(page)).length;
    await page.evaluate(`(() => {
      const slide = Reveal.getSlides()[1].cloneNode(true);
      slide.removeAttribute('data-near');
      Reveal.getSlides()[1].before(slide);
      Reveal.sync();
      document.dispatchEvent(new CustomEvent('deckchange'));
    })()`);
    const all = await listBoxes(page);
    expect(all.length).toBeGreaterThanOrEqual(before);
    expect(new Set(all.map(({ x, y }) => `${x} ${y}`)).size).toBe(all.length);
    expect(await page.evaluate('Reveal.getSlides()[1].getClientRects().length')).toBe(1);
    await page.close();
  });

  it('takes two columns on a narrow screen', async () => {
    const page = await openOverview(LONG_ARTICLE, 420, 800);
    expect(new Set((await listBoxes(page)).map(({ x }) => x)).size).toBe(2);
    await page.close();
  });
});
