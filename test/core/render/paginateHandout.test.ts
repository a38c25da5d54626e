import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { layoutHandout } from '../../../src/core/render/layoutHandout.js';
import { estimateRow, paginateHandout } from '../../../src/core/render/paginateHandout.js';

const three = layoutHandout({ perPage: 3, paper: 'a4', notes: true }, false);
const four = layoutHandout({ perPage: 4, paper: 'a4', notes: false }, false);
const share = three.room.later / 3;
const least = estimateRow([], three, 'zh-Hant');

describe('paginateHandout', () => {
  it('sets short rows at the same places on every page, on a last page that is not full too', () => {
    const pages = paginateHandout(
      Array.from({ length: 8 }, () => least),
      3,
      three,
    );
    expect(pages.map((page) => page.map(({ slide }) => slide))).toEqual([
      [0, 1, 2],
      [3, 4, 5],
      [6, 7],
    ]);
    expect(pages[0]?.map(({ height }) => height)).toEqual([0, 1, 2].map(() => three.room.first / 3));
    for (const { height } of pages.slice(1).flat()) expect(height).toBe(share);
  });

  it('fills two columns row by row', () => {
    const pages = paginateHandout(
      Array.from({ length: 6 }, () => 80),
      4,
      four,
    );
    expect(pages.map((page) => page.length)).toEqual([4, 2]);
    expect(pages[1]?.[0]?.height).toBe(four.room.later / 2);
  });

  it('gives a long row its height and the others what is left', () => {
    const [, page] = paginateHandout([least, least, least, share * 1.2, least, least], 3, three);
    expect(page?.map(({ slide }) => slide)).toEqual([3, 4, 5]);
    expect(page?.[0]?.height).toBeGreaterThan(share * 1.2);
    expect(page?.reduce((sum, { height }) => sum + height, 0)).toBeCloseTo(three.room.later);
  });

  it('moves on what does not fit, and leaves a row higher than a page alone', () => {
    const pages = paginateHandout([least, share * 2.5, least, share * 4, least], 3, three);
    expect(pages.map((page) => page.map(({ slide }) => slide))).toEqual([[0], [1], [2], [3], [4]]);
    expect(pages[3]?.[0]?.height).toBe(share * 4);
  });

  it('places every slide once, in order, never more on a page than fit', () => {
    fc.assert(
      fc.property(fc.array(fc.double({ min: least, max: share * 5, noNaN: true }), { maxLength: 40 }), (needs) => {
        const pages = paginateHandout(needs, 3, three);
        expect(pages.flat().map(({ slide }) => slide)).toEqual(needs.map((_, index) => index));
        for (const [index, page] of pages.entries()) {
          const room = index === 0 ? three.room.first : three.room.later;
          expect(page.length).toBeLessThanOrEqual(3);
          for (const { slide, height } of page) expect(height).toBeGreaterThanOrEqual((needs[slide] ?? 0) - 1e-9);
          if (page.length > 1)
            expect(page.reduce((sum, { height }) => sum + height, 0)).toBeLessThanOrEqual(room + 1e-6);
        }
      }),
    );
  });
});

describe('estimateRow', () => {
  it('is that of the slide until the notes are higher', () => {
    expect(estimateRow(['短'], three, 'zh-Hant')).toBe(least);
    const long = estimateRow(['字'.repeat(600)], three, 'zh-Hant');
    expect(long).toBeGreaterThan(least * 1.5);
    expect(estimateRow(['字'.repeat(600), '字'.repeat(600)], three, 'zh-Hant')).toBeGreaterThan(long * 1.7);
  });
});
