import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Finding } from '../../../src/core/fit/findings.js';
import { fitDeck } from '../../../src/core/fit/fitDeck.js';
import type { Deck } from '../../../src/core/model.js';
import type { RenderAssets } from '../../../src/core/render/assets.js';
import { renderDeck } from '../../../src/core/render/renderDeck.js';
import { renderPrint } from '../../../src/core/render/renderPrint.js';
import type { PrintBrowser } from '../../../src/io/browser/page.js';
import { findForeignGlyphs } from '../../../src/io/proof/findForeignGlyphs.js';
import { measureLive } from '../../../src/io/proof/measureLive.js';
import { proveDeck } from '../../../src/io/proof/proveDeck.js';
import { makeSlide, restartIds, words } from '../../support/decks.js';
import { assetsFor, openPrintBrowser } from '../../support/print.js';

const point = (text: string) => makeSlide('points', { title: words('渡輪'), items: [words(text), words('第二點')] });

/** A slide for each fault that is planted in it. */
function plainDeck(): Deck {
  restartIds();
  const slides = Array.from({ length: 9 }, (_, i) => point(`第${i + 1}張的字`));
  slides.push(
    makeSlide('code', { title: null, language: 'sh', code: words('ferry 🛥 next') }),
    makeSlide('points', { title: null, items: [words('終點')] }),
  );
  const meta = { slug: 'ferry', title: '渡輪', language: 'zh-Hant', author: null, file: 'ferry.txt' };
  return fitDeck({ meta, slides, coverage: [], omissions: [], diagnostics: [] });
}

const FAULTS = `
#points-1 li:first-child span { color: rgb(150 150 150) }
[data-theme="ink"] #points-2 li:first-child { opacity: 0.25 }
#points-3 li:first-child { background: #16191f }
#points-4 li:first-child { background: linear-gradient(90deg, #fff, #333) }
#points-5 li:first-child span { font-size: 20px }
#points-6 li:first-child { transform: translateX(1500px) }
#points-7 .area { inset-inline-start: -200px }
@media (max-width: 1100px) { #points-8 li:first-child { max-height: 8px; overflow: hidden } }
#points-9 li { position: absolute; inset: 0 }
`;

let browser: PrintBrowser;
let closeBrowser: () => Promise<void>;
let assets: RenderAssets;
const deck = plainDeck();
const first = (number: number): string => `第${number}張的字`;

beforeAll(async () => {
  assets = await assetsFor(deck, 'deck');
  ({ browser, close: closeBrowser } = await openPrintBrowser());
});
afterAll(() => closeBrowser());

const withStyle = (css: string): RenderAssets => ({ ...assets, css: { ...assets.css, base: assets.css.base + css } });

async function measure(css: string): Promise<Finding[]> {
  const styled = withStyle(css);
  const html = renderDeck(deck, styled, { theme: 'paper', speakerHtml: null });
  return measureLive(html, ['paper', 'ink'], styled, browser);
}

describe('a sound deck', () => {
  it('has nothing wrong in print, on a screen or in a small window, in any theme', async () => {
    const proven = await proveDeck(deck, assets, { theme: null, fragments: true }, browser, false);
    expect(proven.findings).toEqual([]);
    expect(proven.deck.slides).toHaveLength(deck.slides.length);
  });
});

describe('measureLive', () => {
  let found: Finding[];
  beforeAll(async () => {
    found = await measure(FAULTS);
  });
  const of = (id: string): Finding[] => found.filter(({ slideId }) => slideId === id);

  it('finds words that hardly stand out, by their colour, opacity or ground, in the theme in which they do', () => {
    expect(of('points-1')).toEqual([
      {
        slideId: 'points-1',
        rule: 'contrast',
        words: first(1),
        by: expect.any(Number),
        detail: 'paper',
        view: 'screen',
      },
    ]);
    // (0.332 + 0.05) / (0.955 + 0.05), by the luminance of #969696 on the paper's ground
    expect(of('points-1')[0]?.by).toBeCloseTo(2.84, 1);
    expect(of('points-2').map(({ rule, detail }) => [rule, detail])).toEqual([['contrast', 'ink']]);
    expect(of('points-3').map(({ rule, detail, by }) => [rule, detail, by])).toEqual([['contrast', 'paper', 1]]);
    expect(of('points-4').map(({ rule, detail }) => [rule, detail])).toEqual([
      ['contrast', 'paper'],
      ['contrast', 'ink'],
    ]);
  });

  it('finds words that are too small, outside their area or on top of others', () => {
    expect(of('points-5')).toContainEqual({
      slideId: 'points-5',
      rule: 'small',
      words: first(5),
      by: 20,
      view: 'screen',
    });
    expect(of('points-6').map(({ rule, words: at, view }) => `${rule} ${at} ${view}`)).toContain(
      `outside ${first(6)} screen`,
    );
    expect(of('points-7').map(({ rule, words: at }) => `${rule} ${at}`)).toContain('outside 渡輪');
    expect(of('points-9').map(({ rule }) => rule)).toContain('overlap');
  });

  it('measures in px of the slide, however large the window is', () => {
    const sizes = found.filter(({ slideId, rule }) => slideId === 'points-6' && rule === 'outside');
    expect(sizes.map(({ view }) => view)).toEqual(expect.arrayContaining(['screen', 'window']));
    const [onScreen, inWindow] = ['screen', 'window'].map((view) => sizes.find((one) => one.view === view)?.by ?? 0);
    expect(Math.abs((onScreen ?? 0) - (inWindow ?? 0))).toBeLessThan(4);
  });

  it('finds what only goes wrong in a small window', () => {
    expect(of('points-8').map(({ rule, view }) => [rule, view])).toEqual([['clipped', 'window']]);
  });

  it('finds nothing on the slides without a fault', () => {
    expect([...of('code-10'), ...of('points-11')]).toEqual([]);
  });
});

describe('findForeignGlyphs', () => {
  const look = async (css: string): Promise<Finding[]> => {
    const styled = withStyle(css);
    const page = await browser.openPage(renderPrint(deck, styled, { theme: 'paper' }));
    try {
      return await findForeignGlyphs(page, styled.fonts);
    } finally {
      await page.close();
    }
  };

  it('finds words that a font of the machine has set', async () => {
    const found = await look('#points-2 li:first-child span { font-family: monospace }');
    expect(found).toEqual([
      { slideId: 'points-2', rule: 'font', words: first(2), by: 5, detail: expect.stringMatching(/\w/), view: 'print' },
    ]);
  });

  it('says nothing of a character that none of the deck’s fonts has: that is reported where it is read', async () => {
    expect(await look('')).toEqual([]);
  });
});
