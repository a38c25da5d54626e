import { beforeAll, describe, expect, it } from 'vitest';
import { cleanArticle } from '../../../src/core/clean/cleanArticle.js';
import { fitDeck } from '../../../src/core/fit/fitDeck.js';
import type { Deck, Outline } from '../../../src/core/model.js';
import { outlineArticle } from '../../../src/core/outline/outlineArticle.js';
import { planDeck } from '../../../src/core/plan/planDeck.js';
import { readArticle } from '../../../src/core/read/readArticle.js';
import { planHandout } from '../../../src/core/render/planHandout.js';
import { withBrowser } from '../../../src/io/browser/page.js';
import { checkHandout } from '../../../src/io/print/check/checkHandout.js';
import { expectDeck } from '../../../src/io/print/check/expectedSlides.js';
import { makeHandout } from '../../../src/io/print/makeHandout.js';
import { readPdf as readPrinted } from '../../../src/io/print/read/readPdf.js';
import { USUAL } from '../../support/handouts.js';
import { writeArticle } from '../../support/longArticle.js';
import { letters, QUICKEST } from '../../support/print.js';
import { readPdf } from '../../support/readPdf.js';

let outline: Outline;
let deck: Deck;

beforeAll(async () => {
  const source = { file: 'towns.md', text: writeArticle('en', 30, 3), format: 'md' } as const;
  outline = outlineArticle(await cleanArticle(await readArticle(source), []));
  deck = fitDeck(planDeck(outline, { minutes: 60, slug: 'towns', file: source.file, pictures: new Map() }));
});

describe('contents longer than their page', () => {
  it.each(['notes', 'article'] as const)('go on to the next one, each entry with its page: %s', async (layout) => {
    const options = { ...USUAL, perPage: 6, paper: 'a5', orientation: 'landscape', layout } as const;
    const bytes = await withBrowser(QUICKEST, (browser) =>
      makeHandout(deck, {}, { handout: options, outline }, browser),
    );
    const { pages, links } = await readPdf(bytes);
    const text = pages.map((page) => letters(page.text));
    expect(text[0]).toContain(letters(deck.meta.title));
    const { contents } = planHandout(deck, { ...options, layout: 'notes' }).front;
    expect(contents.length).toBeGreaterThan(20);
    expect(links.filter(({ from }) => from === 2).length).toBeGreaterThan(0);
    const listed = links.filter(({ from, to }) => from <= 2 && typeof to === 'number').slice(0, contents.length);
    for (const [index, { title }] of contents.entries()) {
      const page = Number(listed[index]?.to);
      expect(
        text.slice(0, 2).some((said) => said.includes(`${letters(title)}${page}`)),
        `${title}: ${page}`,
      ).toBe(true);
      expect(text[page - 1]).toContain(letters(title));
    }
  });
});

it.each([
  ['a4', 'landscape'],
  ['a4', 'portrait'],
  ['a5', 'portrait'],
] as const)('contents that take a page for themselves leave no empty one behind them: %s, %s', async (paper, orientation) => {
  const options = { ...USUAL, perPage: 3, paper, orientation, layout: 'lines' } as const;
  const bytes = await withBrowser(QUICKEST, (browser) => makeHandout(deck, {}, { handout: options, outline }, browser));
  expect(checkHandout(await readPrinted(bytes), expectDeck(deck)).filter(({ rule }) => rule === 'pages')).toEqual([]);
});
