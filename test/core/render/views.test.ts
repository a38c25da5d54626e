import { describe, expect, it } from 'vitest';
import { listArrangements } from '../../../src/core/fit/arrangeSlide.js';
import { placeOnScale } from '../../../src/core/fit/kinds/compare.js';
import type { CompareSlide, Language } from '../../../src/core/model.js';
import { findSlideLabels } from '../../../src/core/render/labels/slideLabels.js';
import { drawArcs } from '../../../src/core/render/views/arcs.js';
import { drawColumns, drawRows, viewBars } from '../../../src/core/render/views/chart.js';
import { headText } from '../../../src/core/render/views/heading.js';
import { gapBetween, viewDisplay } from '../../../src/core/render/views/text.js';
import { makeSlide, sampleDeck, words } from '../../support/decks.js';
import { extremeDeck } from '../../support/extremeDeck.js';

const compare = (from: number, to: number, multiple: string | null): CompareSlide =>
  makeSlide('compare', {
    title: words('標題'),
    from: { label: words('甲'), text: words('1'), value: from },
    to: { label: words('乙'), text: words('2'), value: to },
    multiple: multiple === null ? null : words(multiple),
  }) as CompareSlide;

const columns = (from: number, to: number, multiple: string | null) =>
  drawColumns(viewBars(compare(from, to, multiple)));

describe('viewBars', () => {
  it('draws both from zero, to one scale', () => {
    const [from, to] = viewBars(compare(2, 26, null));
    const [short, long] = columns(2, 26, null);
    expect(long).toMatchObject([{ y: 0, height: 100 }]);
    expect(from.share).toBeCloseTo(2 / 26, 3);
    expect(to.share).toBe(1);
    expect(short?.[0]?.height).toBeCloseTo(200 / 26, 2);
    expect((short?.[0]?.y ?? 0) + (short?.[0]?.height ?? 0)).toBeCloseTo(100, 2);
  });

  it('draws a fall as well as a rise', () => {
    const [from, to] = viewBars(compare(31, 12, null));
    expect(from.share).toBe(1);
    expect(to.share).toBeCloseTo(12 / 31, 3);
  });

  it('makes a stated multiple countable', () => {
    const [from, to] = columns(1, 10, '10倍');
    expect(from).toHaveLength(1);
    expect(to).toHaveLength(10);
    expect(columns(1, 10, null)[1]).toHaveLength(1);
    expect(columns(3, 10, '三倍多')[1]).toHaveLength(1);
  });

  it('draws a bar that is there even for nothing', () => {
    expect(columns(0, 0, null)[0]?.[0]?.height).toBeGreaterThan(0);
  });

  it('sets columns side by side, and rows one below the other, from the same beginning', () => {
    const [left, right] = columns(2, 26, null);
    expect((left?.[0]?.x ?? 0) + (left?.[0]?.width ?? 0)).toBeLessThan(right?.[0]?.x ?? 0);
    const [upper, lower] = drawRows(viewBars(compare(2, 26, null)));
    expect([upper?.[0]?.x, lower?.[0]?.x, lower?.[0]?.width]).toEqual([0, 0, 100]);
    expect(upper?.[0]?.width).toBeCloseTo(200 / 26, 2);
    expect((upper?.[0]?.y ?? 0) + (upper?.[0]?.height ?? 0)).toBeLessThan(lower?.[0]?.y ?? 0);
  });
});

describe('a scale of powers of ten', () => {
  it('is for values so far apart that a bar would not be seen', () => {
    const layout = (from: number, to: number, multiple: string | null = null) =>
      listArrangements(compare(from, to, multiple), 'zh-Hant')[0]?.layout;
    expect(layout(3, 900)).toBe('scale');
    expect(layout(900, 3)).toBe('scale');
    expect(layout(3, 90)).not.toBe('scale');
    expect(layout(0, 900)).not.toBe('scale');
    expect(layout(1, 100, '100倍')).not.toBe('scale');
  });

  it('places both values on whole powers', () => {
    expect(placeOnScale(compare(10, 1000, null))).toEqual({ powers: 2, from: 0, to: 1 });
    expect(placeOnScale(compare(3, 900, null))).toEqual({
      powers: 3,
      from: expect.closeTo(Math.log10(3) / 3, 3),
      to: expect.closeTo(Math.log10(900) / 3, 3),
    });
    expect(placeOnScale(compare(52_000, 0.5, null))).toMatchObject({ powers: 6 });
  });
});

describe('headText', () => {
  const show = (text: string, language: Language) => {
    const { heading, rest } = headText(words(text), language);
    const flat = (view: typeof heading | null) =>
      view === null
        ? ''
        : (view.clauses ?? [{ chunks: view.chunks, gap: '' }])
            .map(({ chunks, gap }) => chunks.map((chunk) => chunk.text).join('') + gap)
            .join('');
    return [flat(heading), flat(rest)];
  };

  it('takes a short text whole, and the first clauses of a long one, and loses nothing', () => {
    expect(show('一切才剛剛開始', 'zh-Hant')).toEqual(['一切才剛剛開始', '']);
    const long = '通過Tool Use，AI可以像人一樣調用外部軟件、接口和物理設備，執行復雜的真實世界任務。';
    const [heading, rest] = show(long, 'zh-Hant');
    expect(heading).toBe('通過Tool Use，AI可以像人一樣調用外部軟件、接口和物理設備，');
    expect(`${heading}${rest}`).toBe(long);
    const english = 'We stopped asking how fast we closed the ticket and started asking whether it stayed closed.';
    expect(show(english, 'en').join('')).toBe(english);
  });

  it('is never longer than a bookmark can be', () => {
    for (const slide of extremeDeck().slides) {
      if (slide.kind !== 'quote') continue;
      const [heading, rest] = show(slide.quote.text, 'zh-Hant');
      expect([...(heading ?? '')].length).toBeLessThanOrEqual(68);
      expect(`${heading}${rest}`).toBe(slide.quote.text);
    }
  });
});

describe('text', () => {
  it('puts clauses apart, with the space that the language writes', () => {
    const view = viewDisplay(words('Fifteen trends: what leaders do next'), 'en');
    expect(view.clauses?.map(({ gap }) => gap)).toEqual([' ', '']);
    expect(viewDisplay(words('終極思考：通往ASI的三級火箭'), 'zh-Hant').clauses?.map(({ gap }) => gap)).toEqual([
      '',
      '',
    ]);
    expect(viewDisplay(words('大模型'), 'zh-Hant').clauses).toBeNull();
  });

  it('joins what the article has side by side, and parts what it has not', () => {
    const at = (text: string, from: number) => ({
      text,
      pieces: [{ at: 0, length: text.length, from, span: text.length }],
    });
    expect(gapBetween(at('26', 0), at('%', 2), 'en')).toBe('');
    expect(gapBetween(at('600', 0), at('million', 4), 'en')).toBe(' ');
    expect(gapBetween(at('300', 0), at('余個', 9), 'zh-Hant')).toBe('');
    expect(gapBetween(null, at('%', 2), 'en')).toBe('');
  });
});

describe('drawArcs', () => {
  it('lights the arc of its section, and only that', () => {
    const deck = sampleDeck();
    for (const section of [1, 2]) {
      const lit = drawArcs(deck, section).map(({ opacity }) => opacity === 1);
      expect(lit).toEqual([section === 1, section === 2, false]);
    }
  });
});

describe('findSlideLabels', () => {
  it('speaks the language of the deck, by tag, script and region', () => {
    expect(findSlideLabels('zh-Hant').agenda).toBe('目錄');
    expect(findSlideLabels('zh-TW').agenda).toBe('目錄');
    expect(findSlideLabels('zh').agenda).toBe('目录');
    expect(findSlideLabels('zh-CN').sources).toBe('来源');
    expect(findSlideLabels('es-MX').agenda).toBe('Índice');
    expect(findSlideLabels('ja').timeline).toBe('年表');
    expect(findSlideLabels('xx').agenda).toBe('Agenda');
  });

  it('has every label in every language', () => {
    for (const tag of ['zh-Hant', 'zh-Hans', 'ja', 'ko', 'en', 'es', 'fr', 'de', 'it', 'pt', 'nl']) {
      for (const label of Object.values(findSlideLabels(tag))) expect(label.trim(), tag).not.toBe('');
    }
  });
});
