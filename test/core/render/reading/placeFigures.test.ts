import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FIGURE_GAP, placeFigures } from '../../../../src/core/render/reading/placeFigures.js';

const HEIGHT = 40;
const frames = (count: number) => Array.from({ length: count }, () => ({ height: 250, parts: [] }));
const place = (wanted: readonly (readonly [number, number])[], count: number) =>
  placeFigures(
    wanted.map((_, slide) => ({ slide, block: slide, at: 0 })),
    frames(count),
    HEIGHT,
    ({ block }) => ({ frame: wanted[block]?.[0] ?? 0, top: wanted[block]?.[1] ?? 0 }),
  );

describe('placeFigures', () => {
  it('sets figures beside their words, further down where one is in the way', () => {
    expect(
      place(
        [
          [0, 10],
          [0, 20],
          [1, 100],
        ],
        2,
      ).figures,
    ).toEqual([
      { slide: 0, frame: 0, top: 10 },
      { slide: 1, frame: 0, top: 10 + HEIGHT + FIGURE_GAP },
      { slide: 2, frame: 1, top: 100 },
    ]);
  });

  it('sets them further up where the page ends', () => {
    expect(
      place(
        [
          [0, 200],
          [0, 245],
        ],
        1,
      ).figures.map(({ top }) => top),
    ).toEqual([250 - 2 * HEIGHT - FIGURE_GAP, 250 - HEIGHT]);
  });

  it('moves on what a page has no room for, and says what the last one has not', () => {
    const many = Array.from({ length: 12 }, () => [0, 0] as const);
    expect(place(many, 2)).toMatchObject({ left: [10, 11], moved: 7 });
    expect(place(many, 3)).toMatchObject({ left: [] });
  });

  it('never sets one over another, or over the edge of a page', () => {
    const wanted = fc.array(fc.tuple(fc.integer({ min: 0, max: 3 }), fc.integer({ min: 0, max: 249 })), {
      maxLength: 25,
    });
    fc.assert(
      fc.property(wanted, (given) => {
        const sorted = [...given].sort(([a, b], [c, d]) => a - c || b - d);
        const { figures, left } = place(sorted, 4);
        expect([...figures.map(({ slide }) => slide), ...left]).toEqual(sorted.map((_, index) => index));
        for (const [index, { frame, top }] of figures.entries()) {
          expect(top).toBeGreaterThanOrEqual(0);
          expect(top + HEIGHT).toBeLessThanOrEqual(250);
          const before = figures[index - 1];
          if (before?.frame === frame) expect(top - before.top).toBeGreaterThanOrEqual(HEIGHT + FIGURE_GAP);
        }
      }),
    );
  });
});
