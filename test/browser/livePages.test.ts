import type { Browser, KeyInput, Page, Viewport } from 'puppeteer';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ARTICLE, LONG_ARTICLE } from '../support/articles.js';
import { judge, loadAxe } from '../support/axe.js';
import { openBrowser, waitFor } from '../support/browser.js';
import { present, type TestTalk } from '../support/present.js';

const DESK = { width: 1280, height: 800 };
const PHONE = { width: 390, height: 844, isMobile: true, hasTouch: true };

let talk: TestTalk;
let browser: Browser;
let closeBrowser: () => Promise<void>;

beforeAll(async () => {
  // The second one cannot be built: its page, and its card, say why.
  const files = {
    'harbour.md': LONG_ARTICLE,
    'night.md': ARTICLE,
    'wrong.md': ARTICLE,
    'wrong.edits.yaml': 'slides:\n  cover: {titel: x}\n',
  };
  talk = await present(files, { remote: '127.0.0.1', fragments: true });
  ({ browser, close: closeBrowser } = await openBrowser());
});

afterAll(async () => {
  await closeBrowser();
  await talk.close();
});

const printed = (pattern: RegExp): string =>
  /http\S+/.exec(talk.terminal.printed.filter((line) => pattern.test(line)).at(-1) ?? '')?.[0] ?? '';

interface LivePage {
  readonly name: string;
  readonly url: () => string;
  readonly viewport: Viewport;
  readonly ready: string;
  /** Pressed once it is there. */
  readonly keys?: readonly KeyInput[];
}

const deckReady = `window.Reveal?.isReady() && document.querySelector('.ink')`;
const deckUrl = (): string => `${new URL(talk.address).origin}/harbour/`;
const PAGES: readonly LivePage[] = [
  { name: 'the deck', url: deckUrl, viewport: DESK, ready: deckReady },
  { name: 'the deck with its keys', url: deckUrl, viewport: DESK, ready: deckReady, keys: ['?'] },
  { name: 'the deck with its slides', url: deckUrl, viewport: DESK, ready: deckReady, keys: ['g'] },
  { name: 'the deck with some of its slides', url: deckUrl, viewport: DESK, ready: deckReady, keys: ['1'] },
  { name: 'the deck without a slide that is meant', url: deckUrl, viewport: DESK, ready: deckReady, keys: ['9', '9'] },
  { name: 'the speaker view', url: () => `${deckUrl()}speaker`, viewport: DESK, ready: 'document.body.dataset.shown' },
  {
    name: 'the speaker view with its keys',
    url: () => `${deckUrl()}speaker`,
    viewport: DESK,
    ready: 'document.body.dataset.shown',
    keys: ['?'],
  },
  {
    name: 'the speaker view with its slides',
    url: () => `${deckUrl()}speaker`,
    viewport: DESK,
    ready: 'document.body.dataset.shown',
    keys: ['g'],
  },
  {
    name: 'the list of decks',
    url: () => `${new URL(talk.address).origin}/`,
    viewport: DESK,
    ready: `document.querySelectorAll('iframe[data-there]').length === 3 && document.querySelector('.problem')`,
  },
  {
    name: 'a deck that cannot be built',
    url: () => `${new URL(talk.address).origin}/wrong/`,
    viewport: DESK,
    ready: `document.querySelector('[role="alert"]')`,
  },
  {
    name: 'the phone',
    url: () => printed(/phone/),
    viewport: PHONE,
    ready: `document.getElementById('position')?.textContent`,
  },
  {
    name: 'the phone on its side',
    url: () => printed(/phone/),
    viewport: { ...PHONE, width: 844, height: 390 },
    ready: `document.getElementById('position')?.textContent`,
  },
  { name: 'the audience’s page', url: () => printed(/audience/), viewport: PHONE, ready: deckReady },
];

/** Opens a page in a context of its own, while a deck is open. */
async function open({ url, viewport, ready, keys = [] }: LivePage, scheme: string): Promise<Page> {
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  await page.setViewport(viewport);
  await page.emulateMediaFeatures([
    { name: 'prefers-color-scheme', value: scheme },
    { name: 'prefers-reduced-motion', value: 'reduce' },
  ]);
  await page.setBypassCSP(true);
  await page.goto(url());
  await waitFor(page, ready);
  for (const key of keys) await page.keyboard.press(key);
  return page;
}

let deck: Page;
beforeAll(async () => {
  deck = await browser.newPage();
  await deck.goto(deckUrl());
  await waitFor(deck, deckReady);
  await deck.evaluate('Reveal.slide(5, 0, 1)');
});

describe.each(PAGES.map((page) => [page.name, page] as const))('%s', (_, live) => {
  it.each(['light', 'dark'])('is for everyone, %s', async (scheme) => {
    const page = await open(live, scheme);
    await loadAxe(page);
    // Frames hold slides of the deck, which are judged by themselves.
    expect(await judge(page, "{ rules: { 'frame-tested': { enabled: false } } }")).toEqual([]);
    await page.browserContext().close();
  });
});

/** An expression: what of the focused element, which may be in a shadow tree, shows that it has the focus. */
const FOCUSED = `(() => {
  let one = document.activeElement;
  while (one?.shadowRoot?.activeElement) one = one.shadowRoot.activeElement;
  if (!one || one === document.body) return null;
  const describe = () => {
    const looks = [];
    // What is round about may show it: a card whose link has the focus.
    for (let at = one, depth = 0; at && depth < 3; at = at.parentElement, depth += 1)
      for (const shown of [at, ...(at === one ? [] : at.children)]) {
        const { outlineStyle, outlineWidth, outlineColor, boxShadow } = getComputedStyle(shown);
        looks.push([outlineStyle === 'none' ? '' : outlineStyle + outlineWidth + outlineColor, boxShadow].join(' '));
      }
    return looks.join('|');
  };
  const name = one.tagName + '#' + one.id + '.' + one.className + ' ' + (one.getAttribute('href') ?? '') + ' ' + one.textContent.trim().slice(0, 30);
  const focused = describe();
  one.blur();
  const differs = focused !== describe();
  one.focus({ preventScroll: true });
  return { name, isVisible: differs };
})()`;

/** Presses Tab until the focus comes round, or leaves the page. */
async function walk(page: Page): Promise<{ name: string; isVisible: boolean }[]> {
  const passed: { name: string; isVisible: boolean }[] = [];
  for (let press = 0; press < 60; press += 1) {
    await page.keyboard.press('Tab');
    const focused = (await page.evaluate(FOCUSED)) as { name: string; isVisible: boolean } | null;
    if (!focused) break;
    if (passed.some(({ name }) => name === focused.name)) break;
    passed.push(focused);
  }
  return passed;
}

describe.each([
  ['the deck', /agenda|A#|Arriving|BUTTON/, 1],
  ['the list of decks', /Speaker view/, 6],
  ['the speaker view', /BUTTON/, 9],
  ['the phone', /BUTTON/, 5],
] as const)('%s by keyboard', (name, some, least) => {
  it.each(['light', 'dark'])('shows where the focus is, %s', async (scheme) => {
    const live = PAGES.find((one) => one.name === name);
    if (!live) throw new Error(`There is no ${name}.`);
    const page = await open(live, scheme);
    // The slide that has links.
    if (name === 'the deck') await page.evaluate('Reveal.slide(1)');
    const passed = await walk(page);
    expect(passed.map((one) => one.name).join('\n')).toMatch(some);
    expect(passed.length).toBeGreaterThanOrEqual(least);
    expect(passed.filter(({ isVisible }) => !isVisible)).toEqual([]);
    await page.browserContext().close();
  });
});
