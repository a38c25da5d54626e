import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { estimateRow } from '../../../src/core/render/estimateHandoutRow.js';
import { layoutHandout } from '../../../src/core/render/layoutHandout.js';
import { paginateGrid } from '../../../src/core/render/paginateGrid.js';
import { paginateHandout, type RowNeed } from '../../../src/core/render/paginateHandout.js';
import { USUAL } from '../../support/handouts.js';

const three = layoutHandout(USUAL, 24);
const four = layoutHandout({ ...USUAL, perPage: 4, layout: 'lines' }, 24);
const share = three.room.later / 3;
const least = estimateRow([], three, 'zh-Hant', share).height;
const rows = (heights: readonly number[]): RowNeed[] =>
  heights.map((height) => ({ height, start: least, isCompact: false }));

describe('paginateHandout', () => {
  it('sets short rows at the same places on every page, on a last page that is not full too', () => {
    const pages = paginateHandout(rows(Array.from({ length: 8 }, () => least)), 3, three);
    expect(pages.map((page) => page.map(({ row }) => row))).toEqual([
      [0, 1, 2],
      [3, 4, 5],
      [6, 7],
    ]);
    expect(pages[0]?.map(({ height }) => height)).toEqual([0, 1, 2].map(() => three.room.first / 3));
    for (const { height } of pages.slice(1).flat()) expect(height).toBe(share);
  });

  it('gives a long row its height and the others what is left', () => {
    const [, page] = paginateHandout(rows([least, least, least, share * 1.2, least, least]), 3, three);
    expect(page?.map(({ row }) => row)).toEqual([3, 4, 5]);
    expect(page?.[0]?.height).toBeGreaterThan(share * 1.2);
    expect(page?.reduce((sum, { height }) => sum + (height ?? 0), 0)).toBeCloseTo(three.room.later);
  });

  it('moves on what does not fit', () => {
    const pages = paginateHandout(rows([least, least, share * 2.5, least, least]), 3, three);
    expect(pages.map((page) => page.map(({ row }) => row))).toEqual([[0, 1], [2], [3, 4]]);
  });

  it('begins a row on a page that would be bare without it, with the divider above it', () => {
    const divider = { height: 30, start: least, isCompact: true };
    const [a, long] = rows([least, share * 2.9]) as [RowNeed, RowNeed];
    const placed = paginateHandout([a, a, a, divider, long, a, a, a], 3, three);
    expect(placed.map((page) => page.map(({ row, height }) => [row, height === null]))).toEqual([
      [0, 1, 2].map((row) => [row, false]),
      [
        [3, false],
        [4, true],
        [5, false],
        [6, false],
      ],
      [[7, false]],
    ]);
    // Where not even its slide has room, it begins the next page.
    const high = { ...long, start: share * 2.8 };
    expect(paginateHandout([a, a, a, divider, high], 3, three).map((page) => page.length)).toEqual([3, 1, 1]);
  });

  it('gives no height to a row that runs on, and sets the next ones below its end', () => {
    const pages = paginateHandout(rows([least, least, share * 4, least, least, least]), 3, three);
    expect(pages.map((page) => page.map(({ row }) => row))).toEqual([[0, 1], [2, 3, 4], [5]]);
    expect(pages[1]?.map(({ height }) => height)).toEqual([null, least, least]);
  });

  it('sets the next slide below the end of one that runs on, also on pages for one slide', () => {
    const one = { room: { first: 257, later: 257 } };
    const [long, short] = rows([300, 120]) as [RowNeed, RowNeed];
    expect(paginateHandout([long, short, short], 1, one).map((page) => page.map(({ row }) => row))).toEqual([
      [0, 1],
      [2],
    ]);
  });

  it('lets a divider that says something stand last where the page would be bare without it', () => {
    const text = { height: share, start: least, isCompact: true, isText: true };
    const bare = { ...text, isText: false };
    const [a, long] = rows([least, share * 1.9]) as [RowNeed, RowNeed];
    const placed = (needs: readonly RowNeed[]) =>
      paginateHandout(needs, 3, three).map((page) => page.map(({ row }) => row));
    const high = { ...long, start: long.height };
    expect(placed([a, text, high, a])).toEqual([
      [0, 1],
      [2, 3],
    ]);
    expect(placed([a, bare, high, a])).toEqual([[0], [1, 2], [3]]);
    // Two slides above it are page enough.
    expect(placed([a, a, text, high])).toEqual([
      [0, 1],
      [2, 3],
    ]);
    // What its section says is on it, and the next divider begins another.
    expect(placed([a, a, { ...bare, mayEnd: true }, high])).toEqual([[0, 1, 2], [3]]);
  });

  it('adds rows of slides without notes to a page, but none at its foot', () => {
    const low = { height: 40, start: least, isCompact: true };
    const [a, b, c] = rows([least, least, least]) as [RowNeed, RowNeed, RowNeed];
    const placed = (needs: readonly RowNeed[]) => paginateHandout(needs, 3, three).map((page) => page.length);
    expect(placed([a, low, b, c, a])).toEqual([4, 1]);
    expect(placed([a, b, c, low, a])).toEqual([3, 2]);
    expect(placed([a, b, low])).toEqual([3]);
    expect(paginateHandout([low, a], 3, three)[0]?.[0]?.height).toBe(40);
  });

  it('sets the slides of a page narrower where a divider leaves no room for another one', () => {
    const divider = { height: 30, start: least, isCompact: true };
    const wide: RowNeed = { height: 118, start: 100, isCompact: false, narrow: (step) => 118 - 8 * step };
    const [page] = paginateHandout([divider, wide, wide, wide], 2, { room: { first: 257, later: 257 } });
    expect(page?.map(({ row, step }) => [row, step])).toEqual([
      [0, 1],
      [1, 1],
      [2, 1],
    ]);
    expect(page?.reduce((sum, { height }) => sum + (height ?? 0), 0)).toBeLessThanOrEqual(257);
    // Nothing is made smaller where it gains nothing: the page is full, or no size has room for one more.
    const steps = (needs: readonly RowNeed[], perPage: number): number[] =>
      paginateHandout(needs, perPage, { room: { first: 257, later: 257 } }).flatMap((rows) =>
        rows.map((row) => row.step),
      );
    expect(steps([wide, wide, wide], 2)).toEqual([0, 0, 0]);
    expect(steps([divider, wide, { ...wide, height: 250, narrow: () => 250 }], 2)).toEqual([0, 0, 0]);
  });

  it('takes small slides without notes on at the foot of a page, not a divider', () => {
    const agenda: RowNeed = { height: 40, start: least, isCompact: true, mayEnd: true };
    const wide: RowNeed = { height: 230, start: 100, isCompact: false, narrow: (step) => 230 - 8 * step };
    const placed = (needs: readonly RowNeed[]) =>
      paginateHandout(needs, 1, { room: { first: 257, later: 257 } }).map((page) => page.map(({ row }) => row));
    expect(placed([wide, agenda, wide])).toEqual([[0, 1], [2]]);
    expect(placed([wide, { ...agenda, mayEnd: false }, wide])).toEqual([[0], [1, 2]]);
  });

  it('sets the last row of slides above sources that would have a page to themselves', () => {
    const sources = { height: 60, start: least, isCompact: true };
    const divider = { height: 40, start: least, isCompact: true };
    const [a, b, c] = rows([least, least, least]) as [RowNeed, RowNeed, RowNeed];
    const tall = { height: share, start: least, isCompact: false };
    const placed = (needs: readonly RowNeed[]) =>
      paginateHandout(needs, 3, three).map((page) => page.map(({ row }) => row));
    expect(placed([a, b, c, sources])).toEqual([
      [0, 1],
      [2, 3],
    ]);
    expect(placed([a, b, c, tall, tall, tall, sources])).toEqual([
      [0, 1, 2],
      [3, 4],
      [5, 6],
    ]);
    // No divider is left alone: it comes along. Sources that fill a page have it.
    const rest = { height: share * 2 - 50, start: least, isCompact: false };
    expect(placed([a, b, c, tall, divider, rest, sources]).slice(-2)).toEqual([[3], [4, 5, 6]]);
    expect(placed([a, b, c, tall, tall, tall, { ...sources, height: share * 2 }]).at(-1)).toEqual([6]);
  });

  it('begins long sources on a page that would be bare without them', () => {
    const sources = (height: number): RowNeed => ({ height, start: 80, isCompact: true, mayEnd: true, mayRun: true });
    const [a] = rows([least]) as [RowNeed];
    const placed = (needs: readonly RowNeed[]) =>
      paginateHandout(needs, 3, three).map((page) => page.map(({ row, height }) => [row, height === null]));
    expect(placed([a, a, a, a, sources(share * 2.8)]).at(-1)).toEqual([
      [3, false],
      [4, true],
    ]);
    // What fits on a page of its own waits for it below a page that is half full; what needs more does not.
    const high = { ...a, height: share * 1.8 };
    expect(placed([a, a, a, high, sources(share * 2.8)]).at(-1)).toEqual([[4, false]]);
    expect(placed([a, a, a, high, sources(share * 4)]).at(-1)).toEqual([
      [3, false],
      [4, true],
    ]);
    // Nor do they begin where not even their head fits.
    const higher = { ...a, height: share * 2.5 };
    expect(placed([a, a, a, higher, sources(share * 2.8)]).at(-1)).toEqual([[4, false]]);
  });

  it('takes no row to the last page from one on which a text runs on', () => {
    const needs = [
      { height: least, start: least, isCompact: false },
      { height: three.room.first * 0.98, start: least, isCompact: false },
      { height: share, start: least, isCompact: false },
      { height: three.room.later * 0.49, start: least, isCompact: true },
    ];
    const pages = paginateHandout(needs, 3, three);
    expect(pages.map((page) => page.map(({ row }) => row))).toEqual([[0, 1, 2], [3]]);
    expect(pages[0]?.[1]?.height).toBeNull();
  });

  it('places every row once, in order, never more on a page than fit, and none alone on a bare page', () => {
    const need = fc.record({
      height: fc.double({ min: least, max: share * 5, noNaN: true }),
      start: fc.constant(least),
      isCompact: fc.boolean(),
    });
    fc.assert(
      fc.property(fc.array(need, { maxLength: 40 }), (needs) => {
        const pages = paginateHandout(needs, 3, three);
        expect(pages.flat().map(({ row }) => row)).toEqual(needs.map((_, index) => index));
        for (const [index, page] of pages.entries()) {
          const room = index === 0 ? three.room.first : three.room.later;
          const isOne = page.every(({ height }) => height !== null);
          for (const { row, height } of page) {
            const wanted = needs[row]?.height ?? 0;
            if (height === null) expect(needs[row]?.isCompact && wanted <= room).toBe(false);
            else if (page.length === 1) expect(height).toBeLessThanOrEqual(room + 1e-6);
            else expect(height).toBeGreaterThanOrEqual(wanted - 1e-9);
          }
          if (!isOne) continue;
          // Never heights that a page has no room for: they would spill onto a page with nothing on it.
          expect(page.filter(({ row }) => !needs[row]?.isCompact).length).toBeLessThanOrEqual(3);
          const used = page.reduce((sum, { height }) => sum + (height ?? 0), 0);
          expect(used).toBeLessThanOrEqual(room + 1e-6);
          const next = needs[(page.at(-1)?.row ?? 0) + 1];
          if (next && !next.isCompact && used < room * 0.3) expect(room - used).toBeLessThan(least);
        }
      }),
    );
  });
});

describe('paginateGrid', () => {
  it('fills two columns row by row', () => {
    const pages = paginateGrid(6, 80, four);
    expect(pages.map((page) => page.length)).toEqual([4, 2]);
    expect(pages[1]?.[0]?.height).toBe(four.room.later / 2);
  });

  it('has fewer rows below a high title block, but one at least', () => {
    const nine = layoutHandout({ ...USUAL, perPage: 9, layout: 'slides' }, 120);
    const pages = paginateGrid(20, 45, nine);
    expect(pages.map((page) => page.length)).toEqual([9, 9, 2]);
    expect(paginateGrid(20, 60, nine).map((page) => page.length)).toEqual([6, 9, 5]);
    expect(paginateGrid(20, 500, nine)[0]).toHaveLength(3);
    for (const page of pages) for (const { height } of page) expect(height).toBeLessThanOrEqual(nine.room.later / 3);
  });
});

describe('estimateRow', () => {
  const estimate = (...notes: string[]) => estimateRow(notes, three, 'zh-Hant', share);

  it('is that of the slide until the notes are higher', () => {
    expect(estimate('短')).toMatchObject({ height: least, setting: 'beside' });
    expect(estimate('字'.repeat(280)).height).toBeGreaterThan(least);
  });

  it('sets what is too long to stand beside the slide in two columns, at half the height', () => {
    const long = estimate('字'.repeat(600));
    expect(long.setting).toBe('columns');
    expect(long.height).toBeGreaterThan(least);
    expect(estimate('字'.repeat(1200)).height).toBeGreaterThan(long.height * 1.4);
  });

  it('counts the lines of code one by one', () => {
    expect(estimate('a\n'.repeat(20)).height).toBeGreaterThan(estimate('a '.repeat(20)).height);
  });
});
