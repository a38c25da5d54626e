import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { paginateReading } from '../../../../src/core/render/reading/paginateReading.js';
import type { MeasuredBlock, ReadingBlock, ReadingKind } from '../../../../src/core/render/reading/readingBlock.js';
import { EMPTY } from '../../../../src/core/trace.js';

const LINE = 6;
const HEIGHT = 20 * LINE;

const block = (kind: ReadingKind): ReadingBlock => ({
  kind,
  section: 1,
  text: EMPTY,
  marker: null,
  rows: [],
  hasHead: false,
  isOpening: false,
});
const lines = (count: number): MeasuredBlock => ({
  type: 'lines',
  starts: Array.from({ length: count }, (_, at) => at),
});

const paginate = (given: readonly (readonly [ReadingKind, number])[], height = HEIGHT) =>
  paginateReading(
    given.map(([kind]) => block(kind)),
    given.map(([, count]) => lines(count)),
    LINE,
    () => height,
  ).map(({ parts }) => parts.map(({ block: own, from, to }) => [own, from, to]));

describe('paginateReading', () => {
  it('fills pages line by line', () => {
    expect(
      paginate([
        ['paragraph', 15],
        ['paragraph', 15],
      ]),
    ).toEqual([
      [
        [0, 0, 15],
        [1, 0, 5],
      ],
      [[1, 5, 15]],
    ]);
  });

  it('leaves no line of a paragraph alone, at the foot or at the head of a page', () => {
    expect(
      paginate([
        ['paragraph', 19],
        ['paragraph', 5],
      ])[1],
    ).toEqual([[1, 0, 5]]);
    expect(
      paginate([
        ['paragraph', 15],
        ['paragraph', 6],
      ]),
    ).toEqual([
      [
        [0, 0, 15],
        [1, 0, 4],
      ],
      [[1, 4, 6]],
    ]);
    expect(
      paginate([
        ['paragraph', 18],
        ['paragraph', 3],
      ])[1],
    ).toEqual([[1, 0, 3]]);
  });

  it('keeps a heading with what it heads', () => {
    expect(
      paginate([
        ['paragraph', 15],
        ['section', 1],
        ['paragraph', 8],
      ])[1],
    ).toEqual([
      [1, 0, 1],
      [2, 0, 8],
    ]);
    expect(
      paginate([
        ['paragraph', 12],
        ['section', 1],
        ['part', 1],
        ['paragraph', 3],
      ])[0],
    ).toEqual([[0, 0, 12]]);
  });

  it('keeps code together that is no more than half a page', () => {
    expect(
      paginate([
        ['paragraph', 15],
        ['code', 10],
      ])[1],
    ).toEqual([[1, 0, 10]]);
    expect(
      paginate([
        ['paragraph', 15],
        ['code', 20],
      ])[0]?.[1]?.[0],
    ).toBe(1);
  });

  it('leaves out the white space before what begins a page', () => {
    const [, second] = paginateReading(
      [block('paragraph'), block('section'), block('paragraph')],
      [lines(20), lines(1), lines(2)],
      LINE,
      () => HEIGHT,
    );
    expect(second?.parts.map(({ top }) => top)).toEqual([0, 2 * LINE]);
  });

  it('places every line once, in order, within its page', () => {
    const kinds = fc.constantFrom<ReadingKind>('section', 'part', 'paragraph', 'item', 'quote', 'code');
    const given = fc.array(fc.tuple(kinds, fc.integer({ min: 1, max: 50 })), { minLength: 1, maxLength: 30 });
    fc.assert(
      fc.property(given, (blocks) => {
        // A heading is never as long as a page.
        const own = blocks.map(
          ([kind, count]) => [kind, kind === 'section' || kind === 'part' ? 1 + (count % 2) : count] as const,
        );
        const frames = paginateReading(
          own.map(([kind]) => block(kind)),
          own.map(([, count]) => lines(count)),
          LINE,
          () => HEIGHT,
        );
        const placed = frames.flatMap(({ parts }) => parts.flatMap(({ block: at, from, to }) => span(at, from, to)));
        expect(placed).toEqual(own.flatMap(([, count], at) => span(at, 0, count)));
        for (const { parts, height } of frames) {
          for (const [at, part] of parts.entries()) {
            const before = parts[at - 1];
            if (before) expect(part.top).toBeGreaterThanOrEqual(before.top + before.height - 1e-6);
            expect(part.top + part.height).toBeLessThanOrEqual(height + 0.02);
          }
          expect(parts.length).toBeGreaterThan(0);
        }
      }),
    );
  });
});

const span = (block: number, from: number, to: number): string[] =>
  Array.from({ length: to - from }, (_, at) => `${block}:${from + at}`);
