import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { accessCheck } from '../../../src/commands/checks/accessCheck.js';
import { fitDeck } from '../../../src/core/fit/fitDeck.js';
import type { RenderAssets } from '../../../src/core/render/assets.js';
import { describeDeck } from '../../../src/core/render/describeDeck.js';
import { renderDeck } from '../../../src/core/render/renderDeck.js';
import type { PrintBrowser } from '../../../src/io/browser/page.js';
import { type AccessJudgement, judgeAccess } from '../../../src/io/proof/judgeAccess.js';
import { makeSlide, restartIds, words } from '../../support/decks.js';
import { assetsFor, openPrintBrowser } from '../../support/print.js';

restartIds();
const slides = [
  makeSlide('points', {
    title: words('渡輪'),
    items: [words('每天用Google Maps JavaScript API看船'), words('第二點')],
  }),
  makeSlide('points', { title: words('碼頭'), items: [words('第三點'), words('第四點')] }),
];
const meta = { slug: 'ferry', title: '渡輪', language: 'zh-Hant', author: null, file: 'ferry.txt' };
const deck = fitDeck({ meta, slides, coverage: [], omissions: [], diagnostics: [] });
const THEMES = ['ink', 'paper'];

let browser: PrintBrowser;
let closeBrowser: () => Promise<void>;
let assets: RenderAssets;

beforeAll(async () => {
  assets = await assetsFor(deck, 'deck');
  ({ browser, close: closeBrowser } = await openPrintBrowser());
});
afterAll(() => closeBrowser());

/** Judges the deck with more style, and with its page changed. */
function judge(css = '', change = (html: string): string => html): Promise<AccessJudgement> {
  const styled = { ...assets, css: { ...assets.css, base: assets.css.base + css } };
  const html = renderDeck(deck, styled, { theme: 'paper', speakerHtml: null });
  return judgeAccess(change(html), { themes: THEMES, slides: deck.slides.length }, browser);
}

describe('judgeAccess', () => {
  it('finds nothing in a sound deck, words in another language among them', async () => {
    const { faults } = await judge('', (html) => {
      expect(html).toMatch(/<span lang="en">[^<]*Google/u);
      return html;
    });
    expect(faults).toEqual([]);
  });

  it('finds words that hardly stand out, in the theme in which they do', async () => {
    const { faults } = await judge('[data-theme="ink"] #points-2 li { color: #454b55 }');
    expect(new Set(faults.map(({ slideId, rule, theme }) => `${slideId} ${rule} ${theme}`))).toEqual(
      new Set(['points-2 color-contrast ink']),
    );
    expect(faults.every(({ kind }) => kind === 'violation')).toBe(true);
  });

  it('finds a picture without words, a language that is none, and what is wrong with the page', async () => {
    const { faults } = await judge('', (html) =>
      html
        .replace('<html lang="zh-Hant"', '<html lang="zz-nowhere"')
        .replace('<span lang="en">', '<span lang="nn-xx-bad">')
        .replace(/(<section id="points-2"[^>]*>\s*<div class="canvas">)/u, '$1<img src="data:,">'),
    );
    expect(faults.map(({ slideId, rule }) => `${slideId} ${rule}`)).toEqual(
      expect.arrayContaining(['null html-lang-valid', 'points-2 image-alt']),
    );
  });
});

describe('accessCheck', () => {
  const description = describeDeck(deck, '');

  it('says what was judged, and names the slide, the rule and a fix', () => {
    const fault = {
      slideId: 'points-2',
      rule: 'image-alt',
      kind: 'violation',
      help: 'Images need words',
      at: '#x',
    } as const;
    const check = accessCheck(description, 5, { faults: [{ ...fault, theme: 'ink' }], explained: 3 });
    expect(check).toMatchObject({ name: 'access', ok: false });
    expect(check.figure).toBe(
      '2 slides judged by axe in 5 themes: 1 violation, 0 undecided (3 that axe leaves open are measured under fit)',
    );
    expect(check.faults).toMatchObject([
      {
        slide: 'points-2',
        message: 'slide points-2: #x breaks image-alt in the theme ink',
        fix: expect.stringMatching(/^Images need words/u),
      },
    ]);
    expect(accessCheck(description, 5, { faults: [], explained: 0 }).ok).toBe(true);
  });
});
