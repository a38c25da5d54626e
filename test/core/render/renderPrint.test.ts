import type { Browser, Page } from 'puppeteer';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fitDeck } from '../../../src/core/fit/fitDeck.js';
import { listPhrases } from '../../../src/core/listPhrases.js';
import type { Deck } from '../../../src/core/model.js';
import { renderPrint } from '../../../src/core/render/renderPrint.js';
import { PRINTED, renderSlide } from '../../../src/core/render/renderSlide.js';
import { openBrowser } from '../../support/browser.js';
import { makeSlide, sampleDeck, words } from '../../support/decks.js';
import { englishDeck } from '../../support/englishDeck.js';
import { extremeDeck } from '../../support/extremeDeck.js';
import { assetsFor, letters } from '../../support/print.js';

/** What the page of a deck holds, slide by slide. */
interface SeenSlide {
  readonly id: string;
  readonly kind: string;
  readonly section: string | null;
  readonly timing: string | undefined;
  /** Without what is not the article's. */
  readonly text: string;
  readonly headings: readonly string[];
  readonly bullets: number;
  readonly links: readonly string[];
  readonly aside: number;
}

const LOOK = `Array.from(document.querySelectorAll('main > section'), (section) => {
  const copy = section.cloneNode(true);
  for (const silent of copy.querySelectorAll('[data-chrome], aside')) silent.remove();
  return {
    id: section.id,
    kind: section.dataset.kind,
    section: section.dataset.section ?? null,
    timing: section.dataset.timing,
    text: copy.textContent,
    headings: Array.from(section.querySelectorAll('h1, h2'), (heading) => heading.localName),
    bullets: section.querySelectorAll('li').length,
    links: Array.from(section.querySelectorAll('a'), (link) => link.getAttribute('href')),
    aside: section.querySelectorAll('aside').length,
  };
})`;

const DECKS: Readonly<Record<string, Deck>> = {
  sample: fitDeck(sampleDeck()),
  English: fitDeck(englishDeck()),
  extreme: fitDeck(extremeDeck()),
};

let browser: Browser;
let closeBrowser: () => Promise<void>;
let page: Page;

async function see(deck: Deck): Promise<SeenSlide[]> {
  const assets = { ...(await assetsFor(deck, 'deck')), fonts: [] };
  await page.setContent(renderPrint(deck, assets, { theme: 'paper' }));
  return (await page.evaluate(LOOK)) as SeenSlide[];
}

beforeAll(async () => {
  ({ browser, close: closeBrowser } = await openBrowser());
  page = await browser.newPage();
});
afterAll(() => closeBrowser());

describe.each(Object.entries(DECKS))('the page of the %s deck', (_, deck) => {
  it('has one section for each slide, with its id, kind and section, whatever its time', async () => {
    const seen = await see(deck);
    expect(seen.map(({ id, kind, section, timing }) => ({ id, kind, section, timing }))).toEqual(
      deck.slides.map(({ id, kind, section }) => ({
        id,
        kind,
        section: section === null ? null : String(section),
        timing: undefined,
      })),
    );
  });

  it('shows the phrases of every slide in reading order, and no word beside them but in data-chrome', async () => {
    for (const [index, { id, text }] of (await see(deck)).entries()) {
      const phrases = listPhrases(
        deck.slides[index] ?? makeSlide('code', { title: null, language: '', code: words('') }),
      );
      expect(letters(text), id).toBe(letters(phrases.map((phrase) => phrase.text).join('')));
    }
  });

  it('has exactly one heading a slide, of the first level on the cover and the dividers', async () => {
    for (const { id, kind, headings } of await see(deck)) {
      // A picture with a caption but no title has none: its caption is not a heading.
      const expected = kind === 'cover' || kind === 'section' ? ['h1'] : ['h2'];
      if (kind !== 'image') expect(headings, id).toEqual(expected);
    }
  });

  it('has at most five list items a slide, links that lead to slides, and no notes', async () => {
    const seen = await see(deck);
    const targets = deck.slides.flatMap((slide) =>
      slide.kind === 'agenda' ? slide.items.map(({ target }) => target) : [],
    );
    const ids = new Set([...seen.map(({ id }) => id), ...targets].map((id) => `#${id}`));
    for (const { id, bullets, links, aside } of seen) {
      expect(bullets, id).toBeLessThanOrEqual(5);
      for (const link of links) if (!link?.startsWith('http')) expect(ids, id).toContain(link);
      expect(aside, id).toBe(0);
    }
  });
});

describe('renderPrint', () => {
  it('sets hostile words as words, in every place of every kind', async () => {
    const evil = '<img src=x onerror=alert(1)>"\'</style></script>{{evil}}';
    const base = sampleDeck();
    const deck: Deck = {
      ...base,
      meta: { ...base.meta, title: evil },
      slides: base.slides.map((slide) =>
        JSON.parse(JSON.stringify(slide), (key, value) => (key === 'text' && typeof value === 'string' ? evil : value)),
      ),
    };
    const assets = { ...(await assetsFor(deck, 'deck')), fonts: [] };
    const html = renderPrint(deck, assets, { theme: 'paper' });
    expect(html).not.toContain('<img');
    expect(html.match(/<\/style>/g)).toHaveLength(1);
    expect(html).not.toContain('</script>');
    const seen = await see(deck);
    expect(seen).toHaveLength(base.slides.length);
    for (const { id, text } of seen) expect(text, id).toContain('onerror=alert(1)');
  });

  it('gives the same bytes for the same deck', async () => {
    const assets = await assetsFor(sampleDeck(), 'deck');
    const render = () => renderPrint(fitDeck(sampleDeck()), assets, { theme: 'paper' });
    expect(render()).toBe(render());
  });

  it('sets the theme, the language and the direction of the page', async () => {
    const assets = { ...(await assetsFor(sampleDeck(), 'deck')), fonts: [] };
    const head = (language: string) =>
      renderPrint({ ...sampleDeck(), meta: { ...sampleDeck().meta, language } }, assets, { theme: 'ink' }).slice(
        0,
        100,
      );
    expect(head('zh-Hant')).toContain('<html lang="zh-Hant" dir="ltr" data-theme="ink">');
    expect(head('ar')).toContain('<html lang="ar" dir="rtl" data-theme="ink">');
  });
});

describe('renderSlide', () => {
  it('gives every size of its step to the style sheet', async () => {
    const deck = fitDeck(sampleDeck());
    const assets = await assetsFor(deck, 'deck');
    for (const slide of deck.slides) {
      const html = renderSlide(deck, slide, assets, PRINTED);
      const used = new Set([...html.matchAll(/--([a-z]+):[\d.]+px/g)].map(([, name]) => name));
      expect(used.size, slide.id).toBeGreaterThan(0);
      for (const name of used) expect(assets.css.base, `${slide.id} ${name}`).toContain(`var(--${name})`);
    }
  });
});
