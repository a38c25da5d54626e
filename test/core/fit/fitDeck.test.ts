import { describe, expect, it } from 'vitest';
import { listArrangements } from '../../../src/core/fit/arrangeSlide.js';
import { fitDeck } from '../../../src/core/fit/fitDeck.js';
import { columnWidths } from '../../../src/core/fit/kinds/table.js';
import { refitDeck } from '../../../src/core/fit/refitDeck.js';
import { splitSlide } from '../../../src/core/fit/splitSlide.js';
import { createRuler } from '../../../src/core/fit/step.js';
import { listPhrases } from '../../../src/core/listPhrases.js';
import type { Deck, Slide } from '../../../src/core/model.js';
import { makeSlide, sampleDeck, words } from '../../support/decks.js';
import { englishDeck } from '../../support/englishDeck.js';
import { extremeDeck } from '../../support/extremeDeck.js';

const letters = (slides: readonly Slide[]): string =>
  slides
    .flatMap(listPhrases)
    .map(({ text }) => text)
    .join('')
    .replace(/[\s\p{P}]+/gu, '');

const deckOf = (...slides: Slide[]): Deck => ({ ...sampleDeck(), slides });

/** Words that a split repeats (titles, headers, the speaker), so that only what is new counts. */
const unrepeated = (slides: readonly Slide[]): Set<string> =>
  new Set(
    slides
      .flatMap(listPhrases)
      .flatMap(({ text }) => text.split(/[\s，。；,.;]+/u))
      .filter((part) => part !== ''),
  );

describe('fitDeck', () => {
  it('sets every slide of usual decks at a step at which it fits, and splits none', () => {
    for (const deck of [sampleDeck(), englishDeck()]) {
      const fitted = fitDeck(deck);
      expect(fitted.slides.map(({ id }) => id)).toEqual(deck.slides.map(({ id }) => id));
      for (const slide of fitted.slides) {
        const arrangement = listArrangements(slide, deck.meta.language)[slide.size];
        expect(arrangement?.spare, slide.id).toBeGreaterThanOrEqual(0);
        expect(arrangement?.torn, slide.id).toBe(false);
      }
    }
  });

  it.each([4, 6])('sets a sentence that goes on behind %i lines of code smaller rather than part it', (count) => {
    const code = Array.from({ length: count }, (_, i) => `./ferry next --quay north --boat ${i}`).join('\n');
    const item = {
      text: words('桟橋の名前をファイルにまとめておき、船ごとに'),
      code: words(code),
      language: 'sh',
      rest: words('のように渡せば、その日に出るすべての便を一度に調べることができます。'),
    };
    const deck = deckOf(makeSlide('commands', { title: words('便を調べる'), items: [item] }));
    const [slide, ...more] = fitDeck({ ...deck, meta: { ...deck.meta, language: 'ja' } }).slides;
    expect(more).toEqual([]);
    expect(slide && listArrangements(slide, 'ja')[slide.size]?.spare).toBeGreaterThanOrEqual(0);
  });

  it('takes the largest step that fits and whose titles end well', () => {
    const { slides } = fitDeck(sampleDeck());
    const dividers = slides.filter(({ kind }) => kind === 'section');
    // Dividers are of one size: the largest that all of them take.
    expect(new Set(dividers.map(({ size }) => size)).size).toBe(1);
    for (const slide of slides) {
      const larger = listArrangements(slide, 'zh-Hant').slice(0, slide.size);
      if (slide.kind === 'section') {
        const before = dividers.map((divider) => listArrangements(divider, 'zh-Hant')[divider.size - 1]);
        expect(before.some((step) => step === undefined || step.spare < 0 || step.torn)).toBe(true);
        continue;
      }
      for (const { spare, torn, ragged } of larger) {
        expect(spare < 0 || torn || ragged, slide.id).toBe(true);
      }
    }
  });

  it('sets fewer words larger', () => {
    const sizeOf = (text: string): number => {
      const [slide] = fitDeck(deckOf(makeSlide('points', { title: null, items: [words(text)] }))).slides;
      return (slide && listArrangements(slide, 'zh-Hant')[slide.size]?.sizes.text) ?? 0;
    };
    const sizes = [4, 12, 30, 60, 120].map((length) => sizeOf('算力就是電力'.repeat(20).slice(0, length)));
    expect(sizes).toEqual([...sizes].sort((a, b) => b - a));
    expect(sizes[0]).toBeGreaterThan(2 * (sizes[4] ?? 0));
  });

  it('fits whatever it is given, in slides with ids of their own', () => {
    for (const language of ['zh-Hant', 'en']) {
      const deck = extremeDeck(language);
      const fitted = fitDeck(deck);
      const ids = fitted.slides.map(({ id }) => id);
      expect(new Set(ids).size).toBe(ids.length);
      expect(ids).toEqual(expect.arrayContaining(deck.slides.map(({ id }) => id)));
      for (const slide of fitted.slides) {
        expect(listArrangements(slide, language)[slide.size]?.spare, slide.id).toBeGreaterThanOrEqual(0);
      }
    }
  });

  it('continues a long table on further slides, whose repeated header is no phrase of theirs', () => {
    const rows = Array.from({ length: 17 }, (_, i) => [words(`船${i}`), words(`${i}0`)]);
    const table = makeSlide('table', { title: null, header: [words('名稱'), words('座位')], rows });
    const parts = fitDeck(deckOf(table)).slides;
    expect(parts.map((part) => part.kind === 'table' && [part.rows.length, part.repeatsHeader === true])).toEqual([
      [6, false],
      [6, true],
      [5, true],
    ]);
    expect(parts.flatMap(listPhrases).filter(({ text }) => text === '名稱')).toHaveLength(1);
    for (const part of parts) expect(part.kind === 'table' && part.header).toHaveLength(2);
    // They look like one table: one size, one width a column.
    expect(new Set(parts.map(({ size }) => size)).size).toBe(1);
    const widths = parts.map((part) => part.kind === 'table' && columnWidths(part, createRuler('zh-Hant')));
    expect(widths[1]).toEqual(widths[0]);
  });

  it('loses no word and invents none', () => {
    for (const slide of extremeDeck().slides) {
      const fitted = fitDeck(deckOf(slide)).slides;
      const before = letters([slide]);
      const after = letters(fitted);
      for (const part of unrepeated(fitted)) expect(before, slide.id).toContain(part.replace(/[\s\p{P}]+/gu, ''));
      expect(after.length, slide.id).toBeGreaterThanOrEqual(before.length);
    }
  });

  it('gives the same deck for the same deck', () => {
    expect(fitDeck(extremeDeck())).toEqual(fitDeck(extremeDeck()));
  });

  it('keeps at most five items on a slide of points, also after a split', () => {
    const long = Array.from({ length: 9 }, (_, index) => words(`第${index}項：${'很長的一句話'.repeat(12)}`));
    const fitted = fitDeck(deckOf(makeSlide('points', { title: words('標題'), items: long })));
    expect(fitted.slides.length).toBeGreaterThan(1);
    const items = fitted.slides.flatMap((slide) => (slide.kind === 'points' ? [slide.items] : []));
    expect(items.flat()).toEqual(long);
    expect(Math.max(...items.map(({ length }) => length))).toBeLessThanOrEqual(5);
  });
});

describe('splitSlide', () => {
  it('keeps the first id, adds numbers that are free, and shares time and notes', () => {
    const one = { text: '第一段', pieces: [{ at: 0, length: 3, from: 10, span: 3 }] };
    const two = { text: '第二段', pieces: [{ at: 0, length: 3, from: 90, span: 3 }] };
    const notes = [
      { text: '筆記一', pieces: [{ at: 0, length: 3, from: 8, span: 20 }] },
      { text: '筆記二', pieces: [{ at: 0, length: 3, from: 85, span: 20 }] },
      { text: '別處的話', pieces: [{ at: 0, length: 4, from: 500, span: 4 }] },
    ];
    const slide = makeSlide('points', { title: null, items: [one, two] }, { id: 'p', notes, seconds: 91 });
    const parts = splitSlide(slide, new Set(['p', 'p-2']));
    expect(parts?.map(({ id }) => id)).toEqual(['p', 'p-3']);
    expect(parts?.map((part) => part.notes.map(({ text }) => text))).toEqual([['筆記一', '別處的話'], ['筆記二']]);
    expect(parts?.reduce((sum, part) => sum + part.seconds, 0)).toBe(91);
  });

  it('splits every kind that has more than it can hold, and leaves alone what cannot be split', () => {
    const splittable = extremeDeck().slides.filter((slide) => splitSlide(slide, new Set()) !== null);
    expect(new Set(splittable.map(({ kind }) => kind)).size).toBe(15);
    expect(splitSlide(makeSlide('points', { title: null, items: [words('電')] }), new Set())).toBeNull();
    expect(
      splitSlide(
        makeSlide('image', {
          title: null,
          url: 'a.png',
          caption: null,
          picture: { width: 800, height: 600, look: 'photo', isVector: false },
        }),
        new Set(),
      ),
    ).toBeNull();
  });

  it('keeps the numbers of numbered points with their items', () => {
    const items = ['甲', '乙', '丙', '丁', '戊'].map((item) => words(item.repeat(9)));
    const slide = makeSlide('points', { title: null, items, numerals: [6, 7, 8, 9, 10] });
    const parts = splitSlide(slide, new Set()) ?? [];
    expect(parts.map((part) => part.kind === 'points' && part.numerals)).toEqual([
      [6, 7, 8],
      [9, 10],
    ]);
  });

  it('repeats the header of a table and the title of its slide', () => {
    const rows = Array.from({ length: 10 }, (_, index) => [words(`行${index}`), words('值')]);
    const slide = makeSlide('table', { title: words('標題'), header: [words('甲'), words('乙')], rows });
    const parts = splitSlide(slide, new Set()) ?? [];
    expect(
      parts.map((part) => part.kind === 'table' && [part.title?.text, part.header.length, part.rows.length]),
    ).toEqual([
      ['標題', 2, 5],
      ['標題', 2, 5],
    ]);
  });
});

describe('refitDeck', () => {
  const fault = (slideId: string, rule: 'outside' | 'orphan') => ({ slideId, rule, words: '', by: 5 });

  it('sets a slide with a fault one step of its layout smaller, and no other', () => {
    const deck = fitDeck(sampleDeck());
    const quote = deck.slides.find(({ id }) => id === 'quote-5') as Slide;
    const steps = listArrangements(quote, 'zh-Hant');
    const own = steps[quote.size];
    const text = own?.sizes.text ?? 0;
    const next = steps.findIndex(
      ({ layout, sizes }, size) => size > quote.size && layout === own?.layout && (sizes.text ?? 0) < text,
    );
    expect(steps[next]?.sizes.text).toBeGreaterThan(0.8 * text);
    const refitted = refitDeck(deck, [fault('quote-5', 'outside')]);
    for (const [index, slide] of deck.slides.entries()) {
      expect(refitted.slides[index]?.size).toBe(slide.id === 'quote-5' ? next : slide.size);
    }
  });

  it('splits a slide that is already at its smallest, but not for a lonely character', () => {
    const slide = makeSlide('points', { title: null, items: [words('第一句話。第二句話。')] }, { id: 'p' });
    const smallest = { ...slide, size: listArrangements(slide, 'zh-Hant').length - 1 };
    const deck = deckOf(smallest);
    expect(refitDeck(deck, [fault('p', 'outside')]).slides.map(({ id }) => id)).toEqual(['p', 'p-2']);
    expect(refitDeck(deck, [fault('p', 'orphan')])).toEqual(deck);
  });

  it('comes to an end', () => {
    let deck = deckOf(
      makeSlide('quote', { quote: words('一。二。三。四。'), speaker: null, context: null }, { id: 'q' }),
    );
    const steps = 60;
    for (let step = 0; step < steps; step += 1) {
      const next = refitDeck(
        deck,
        deck.slides.map(({ id }) => fault(id, 'outside')),
      );
      if (next.slides.every((slide, index) => slide === deck.slides[index])) return;
      deck = next;
    }
    expect.unreachable(`still refitting after ${steps} steps`);
  });
});
