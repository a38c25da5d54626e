import { describe, expect, it } from 'vitest';
import { listArrangements } from '../../../src/core/fit/arrangeSlide.js';
import { fitDeck } from '../../../src/core/fit/fitDeck.js';
import type { Deck, Slide } from '../../../src/core/model.js';
import { makeSlide, sampleDeck, words } from '../../support/decks.js';

const POINTS = ['鐵路局在春天重開夜車', '第一班車從港口出發', '車票在三天內賣完'];
const LONG_TITLE = '雖然沒有人相信夜車會回來，鐵路局還是訂了二十節新的臥鋪車廂';

const points = (id: string, title: string | null, items: readonly string[]): Slide =>
  makeSlide('points', { title: title === null ? null : words(title), items: items.map((item) => words(item)) }, { id });

const fitted = (...slides: Slide[]) => {
  const deck: Deck = { ...sampleDeck(), slides };
  return fitDeck(deck).slides.map((slide) => {
    const step = listArrangements(slide, 'zh-Hant')[slide.size];
    if (!step) throw new Error(`${slide.id} has no step`);
    return step;
  });
};

describe('varyLayouts', () => {
  it('sets points that follow points in another layout, at nearly the same size', () => {
    const [alone] = fitted(points('a', '夜車回來了', POINTS));
    const steps = fitted(...['a', 'b', 'c'].map((id) => points(id, '夜車回來了', POINTS)));
    expect(steps.map(({ layout }) => layout)).toEqual(['list', 'rows', 'list']);
    for (const { sizes, spare } of steps) {
      expect(sizes.text).toBeGreaterThanOrEqual(0.8 * (alone?.sizes.text ?? Number.POSITIVE_INFINITY));
      expect(spare).toBeGreaterThanOrEqual(0);
    }
  });

  it('leaves a layout as it is after another kind of slide', () => {
    const other = makeSlide('quote', { quote: words('土是最便宜的隔熱材料'), speaker: null, context: null });
    const [first, , last] = fitted(points('a', '夜車回來了', POINTS), other, points('b', '夜車回來了', POINTS));
    expect(last).toEqual(first);
  });
});

describe('points', () => {
  it('does not set points smaller because their title is long', () => {
    const [short, long] = [fitted(points('a', '夜車', POINTS))[0], fitted(points('a', LONG_TITLE, POINTS))[0]];
    expect(long?.sizes.text).toBeGreaterThanOrEqual(0.7 * (short?.sizes.text ?? Number.POSITIVE_INFINITY));
  });

  it('keeps cards for items of few words and of one length; two of them are wide', () => {
    const layouts = (items: readonly string[]): Set<string> =>
      new Set(listArrangements(points('a', null, items), 'zh-Hant').map(({ layout }) => layout));
    expect(layouts(POINTS)).toContain('cards');
    expect(layouts([...POINTS, LONG_TITLE])).not.toContain('cards');
    expect(layouts([LONG_TITLE, LONG_TITLE])).toContain('cards');
    expect(layouts([LONG_TITLE, LONG_TITLE, LONG_TITLE])).not.toContain('cards');
    expect(layouts([LONG_TITLE + LONG_TITLE, LONG_TITLE + LONG_TITLE])).not.toContain('cards');
  });
});

describe('other kinds', () => {
  it('sets quotations and statements in a row in different layouts, the one used longest ago first', () => {
    const quote = (id: string): Slide =>
      makeSlide(
        'quote',
        { quote: words('土是最便宜的隔熱材料，也是最重的'), speaker: words('森田'), context: null },
        { id },
      );
    const layouts = fitted(quote('a'), quote('b'), quote('c'), quote('d')).map(({ layout }) => layout);
    expect(new Set(layouts.slice(0, 3)).size).toBe(3);
    expect(layouts[3]).not.toBe(layouts[2]);
    const statement = (id: string): Slide =>
      points(id, '夜車', ['鐵路局在春天重開夜車，因為機場太擠，而且沒有人願意在清晨排隊']);
    const shown = fitted(...['a', 'b', 'c'].map(statement)).map(({ layout }) => layout);
    expect(new Set(shown).size).toBe(3);
  });

  it('sets labels of a pair with long words one above the other, any other side by side', () => {
    const pair = (...labels: [string, string]): Slide => {
      const [one, two] = labels.map((label) => ({ label: words(label), detail: null }));
      return makeSlide('pair', { title: words('兩條路'), items: [one, two] as never });
    };
    expect(fitted(pair('坐夜車', '搭飛機'))[0]?.layout).toBe('halves');
    expect(fitted(pair('夜裡的臥鋪車（Night-sleeper）', '清晨的機場（Airport-shuttle）'))[0]?.layout).toBe('bands');
  });
});
