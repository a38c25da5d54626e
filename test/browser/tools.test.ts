import type { Browser, KeyInput, Page } from 'puppeteer';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { ARTICLE } from '../support/articles.js';
import { listComplaints, openBrowser, waitFor } from '../support/browser.js';
import { openDecks, type TestDecks } from '../support/builtDeck.js';

let decks: TestDecks;
let address: string;
let browser: Browser;
let closeBrowser: () => Promise<void>;
let page: Page;
let complaints: string[];

beforeAll(async () => {
  decks = await openDecks();
  address = await decks.build(ARTICLE);
  ({ browser, close: closeBrowser } = await openBrowser());
});
afterAll(async () => {
  await closeBrowser();
  await decks.close();
});
beforeEach(async () => {
  page = await browser.newPage();
  complaints = listComplaints(page);
  await page.setViewport({ width: 960, height: 540 });
  await page.goto(address);
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

  it('opens one list right after another was closed', async () => {
    for (let turn = 0; turn < 8; turn += 1) {
      await page.keyboard.press('?');
      await page.keyboard.press('Escape');
      await page.keyboard.press('g');
      expect(await page.evaluate(`${dialog}?.ariaLabel`)).toBe('Go to slide');
      await page.keyboard.press('Escape');
      expect(await page.evaluate(dialog)).toBeNull();
    }
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

  it('keeps its own strokes, and what was rubbed out stays out, when another window tells late of one', async () => {
    const hear = (mark: string, x: number): Promise<unknown> =>
      page.evaluate(
        `LecternInk.receive({ lectern: 'ink', id: Reveal.getCurrentSlide().id, mark: '${mark}', stroke: [[${x}, 1]] })`,
      );
    const drawn = `Array.from(document.querySelectorAll('.ink path'), (path) => path.getAttribute('d').split(' ')[0]).join()`;
    await hear('other-1', 1);
    await page.keyboard.press('d');
    await page.mouse.move(100, 100);
    await page.mouse.down();
    await page.mouse.up();
    await hear('other-1', 2);
    await waitFor(page, `${drawn} === 'M2,M200'`);
    await page.evaluate('LecternInk.undo(); LecternInk.undo()');
    await hear('other-1', 3);
    expect(await page.evaluate(strokes)).toBe(0);
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

/** Every key that the list names: what is pressed, and what it does, as an expression. Slide 4 has points that appear. */
const paused = 'Reveal.isPaused()';
const theme = 'document.documentElement.dataset.theme';
const mode = `document.querySelector('.ink').dataset.mode`;
const KEYS: Readonly<Record<string, { readonly press: readonly KeyInput[]; readonly does: string }>> = {
  '→': { press: ['ArrowRight'], does: `${at} === 4` },
  '␣': { press: ['Space'], does: `${at} === 4` },
  '←': { press: ['ArrowLeft'], does: `${at} === 2` },
  Home: { press: ['Home'], does: `${at} === 0` },
  End: { press: ['End'], does: `${at} === Reveal.getSlides().length - 1` },
  G: { press: ['g', '2', 'Enter'], does: `${at} === 1` },
  '1…9': { press: ['3', 'Enter'], does: `${at} === 2` },
  O: { press: ['o'], does: 'Reveal.isOverview()' },
  B: { press: ['b'], does: paused },
  F: { press: ['f'], does: 'document.fullscreenElement' },
  T: { press: ['t'], does: `${theme} !== 'paper'` },
  '⇧T': { press: ['Shift', 't'], does: `${theme} !== 'paper'` },
  S: { press: ['s'], does: 'window.opened' },
  Q: { press: ['q'], does: `${mode} === 'point'` },
  D: { press: ['d'], does: `${mode} === 'draw'` },
  Z: { press: ['z'], does: `${strokes} === 1` },
  X: { press: ['x'], does: `${strokes} === 0` },
  '?': { press: ['?'], does: `${dialog}?.ariaLabel === 'Keys'` },
  Esc: { press: ['d', 'Escape'], does: `window.tookPen && !${mode} && !Reveal.isOverview()` },
};

describe('the list of keys', () => {
  it('names every key once, and no other', async () => {
    await page.keyboard.press('?');
    const named = await page.evaluate(`Array.from(${dialog}.querySelectorAll('kbd'), (key) => key.textContent)`);
    expect(named).toEqual(expect.arrayContaining(Object.keys(KEYS)));
    expect(named).toHaveLength(Object.keys(KEYS).length);
  });

  it.each(Object.entries(KEYS))('tells the truth of %s', async (_, { press, does }) => {
    await page.evaluate(`document.documentElement.dataset.theme = 'paper'; Reveal.slide(3);
      window.open = () => { window.opened = true; return null; };
      new MutationObserver(() => { window.tookPen = true; }).observe(document.querySelector('.ink'), { attributeFilter: ['data-mode'] })`);
    for (const y of [100, 200])
      await page.evaluate(
        `LecternInk.receive({ lectern: 'ink', id: Reveal.getCurrentSlide().id, mark: 'line-${y}', stroke: [[1, ${y}]] })`,
      );
    expect(await page.evaluate(`Boolean(${does})`)).toBe(false);
    if (press[0] === 'Shift') await page.keyboard.down('Shift');
    for (const key of press) if (key !== 'Shift') await page.keyboard.press(key);
    if (press[0] === 'Shift') await page.keyboard.up('Shift');
    await waitFor(page, does);
  });
});
