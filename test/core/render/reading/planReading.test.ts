import { beforeAll, describe, expect, it } from 'vitest';
import { fitDeck } from '../../../../src/core/fit/fitDeck.js';
import { listPhrases } from '../../../../src/core/listPhrases.js';
import type { Deck, Outline } from '../../../../src/core/model.js';
import type { RenderAssets } from '../../../../src/core/render/assets.js';
import { anchorSlides } from '../../../../src/core/render/reading/anchorSlides.js';
import { listReadingBlocks } from '../../../../src/core/render/reading/listReadingBlocks.js';
import { draftReading, planReading } from '../../../../src/core/render/reading/planReading.js';
import type { MeasuredBlock, ReadingBlock } from '../../../../src/core/render/reading/readingBlock.js';
import { readMeasured } from '../../../../src/core/render/reading/readMeasured.js';
import { renderReadingPages } from '../../../../src/core/render/reading/renderReading.js';
import { FIXTURES, loadFixture } from '../../../support/fixtures.js';
import { USUAL } from '../../../support/handouts.js';
import { assetsFor, letters } from '../../../support/print.js';
import { outline as outlineText } from '../../../support/read.js';

const READING = { ...USUAL, layout: 'article' } as const;
const FRAMES = new Set(['cover', 'agenda', 'section', 'sources']);

/** As if every line had thirty characters. */
const measure = (blocks: readonly ReadingBlock[]): MeasuredBlock[] =>
  blocks.map(({ text, rows }) =>
    rows.length > 0
      ? { type: 'rows', heights: rows.map(() => 8) }
      : {
          type: 'lines',
          starts: Array.from({ length: Math.max(1, Math.ceil(text.text.length / 30)) }, (_, at) => at * 30),
        },
  );

describe.each(FIXTURES)('the reading copy of %s', (name) => {
  let deck: Deck;
  let outline: Outline;
  let assets: RenderAssets;
  beforeAll(async () => {
    const loaded = await loadFixture(name);
    deck = fitDeck(loaded.deck);
    outline = loaded.outline;
    assets = { ...(await assetsFor(deck, 'handout')), fonts: [] };
  });

  it('has all the text of the article, in order, each line once', () => {
    const draft = draftReading(deck, outline, READING);
    const html = renderReadingPages(deck, assets, planReading(draft, measure(draft.blocks)));
    const copy = html.replace(
      /<div class="margin-figure[\s\S]*?<figcaption data-chrome><b>\d+<\/b><\/figcaption>/g,
      '',
    );
    const [, body = ''] = /<main[^>]*>([\s\S]*)<\/main>/.exec(copy) ?? [];
    const said = letters(decode(body.replace(/<span class="marker"[^>]*>[^<]*<\/span>/g, '').replace(/<[^>]+>/g, '')));
    const words = draft.blocks.flatMap(({ text, rows }) => [text, ...rows.flat()]).map(({ text }) => letters(text));
    const all = words.join('');
    const differs = [...all].findIndex((_, at) => said[at] !== all[at]);
    expect(differs < 0 ? '' : said.slice(differs - 20, differs + 40)).toBe('');
  });

  it('shows each slide that says something once, beside its words', () => {
    const draft = draftReading(deck, outline, READING);
    const html = renderReadingPages(deck, assets, planReading(draft, measure(draft.blocks)));
    for (const { id, kind } of deck.slides)
      expect(html.split(`<section id="${id}"`), id).toHaveLength(FRAMES.has(kind) ? 1 : 2);
    for (const { slide: index, block, at } of draft.anchors) {
      const slide = deck.slides[index];
      if (!slide || slide.kind === 'table' || slide.kind === 'timeline') continue;
      const beside = letters(draft.blocks[block]?.text.text.slice(at) ?? '');
      const phrases = listPhrases(slide).map(({ text }) => letters(text));
      const cells = draft.blocks[block]?.rows.flat().map(({ text }) => letters(text)) ?? [];
      const isBeside = phrases.some(
        (words) =>
          words !== '' &&
          (beside.includes(words.slice(0, 6)) || words.includes(beside.slice(0, 6)) || cells.includes(words)),
      );
      expect(isBeside, `${slide.id} beside ${beside.slice(0, 40)}`).toBe(true);
    }
  });
});

const decode = (html: string): string =>
  html.replace(/&(?:#x([\da-f]+)|(lt|gt|amp|quot));/gi, (_, hex: string | undefined, name: string | undefined) =>
    hex
      ? String.fromCodePoint(Number.parseInt(hex, 16))
      : ({ lt: '<', gt: '>', amp: '&', quot: '"' }[name ?? ''] ?? ''),
  );

describe('a reading copy', () => {
  const kindsOf = async (markdown: string) =>
    listReadingBlocks(await outlineText(markdown, 'md')).map(({ kind, marker }) => marker ?? kind);

  it('sets lists, quotations, code and tables as what they are', async () => {
    const markdown =
      '# Title\n\nLead.\n\n## One\n\nText.\n\n1. first\n2. second\n\n- dot\n\n> said\n\n```\nx = 1\n```\n\n| a | b |\n|---|---|\n| 1 | 2 |\n\n## Two\n\nMore.\n';
    expect(await kindsOf(markdown)).toEqual([
      'paragraph',
      'section',
      'paragraph',
      '1.',
      '2.',
      '•',
      'quote',
      'code',
      'table',
      'section',
      'paragraph',
    ]);
  });

  it('has only the sections that are asked for', async () => {
    const outline = await outlineText('# T\n\nLead.\n\n## One\n\nText one.\n\n## Two\n\nText two.\n', 'md');
    const words = listReadingBlocks(outline, (section) => section === 2).map(({ text }) => text.text);
    expect(words).toEqual(['Two', 'Text two.']);
  });

  it('sets slides of a presenter after those before them', async () => {
    const { deck, outline } = await loadFixture('night-trains');
    const blocks = listReadingBlocks(outline);
    const slides = deck.slides.map((slide) =>
      slide.kind === 'points' ? { ...slide, title: null, items: [{ text: 'mine', pieces: [] }] } : slide,
    );
    const all = slides.map((_, index) => index);
    const anchors = anchorSlides({ ...deck, slides }, all, blocks);
    expect(anchors.map(({ slide }) => slide)).toEqual(
      all
        .filter((index) => !FRAMES.has(slides[index]?.kind ?? ''))
        .sort((a, b) => order(anchors, a) - order(anchors, b)),
    );
  });
});

const order = (anchors: readonly { readonly slide: number }[], index: number): number =>
  anchors.findIndex(({ slide }) => slide === index);

describe('readMeasured', () => {
  it('takes what the browser says only whole', () => {
    const good = [
      { type: 'lines', starts: [0, 4] },
      { type: 'rows', heights: [5.5] },
    ];
    expect(readMeasured(good, 2)).toEqual(good);
    expect(() => readMeasured(good, 3)).toThrow('measured 2 of 3');
    expect(() => readMeasured([{ type: 'lines', starts: [Number.NaN] }], 1)).toThrow('measured 0 of 1');
    expect(() => readMeasured(null, 1)).toThrow('measured 0 of 1');
  });
});
