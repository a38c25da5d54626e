import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { TracedText } from '../../src/core/model.js';
import { concat, extent, listRanges, move, replaceRanges, slice, traceSlice, trim } from '../../src/core/trace.js';

/** The words of the source behind a text that was only cut and joined. */
const readBack = (source: string, text: TracedText): string =>
  listRanges(text)
    .map(({ start, end }) => source.slice(start, end))
    .join('');

const cuts = fc.tuple(
  fc.string({ minLength: 1, maxLength: 60 }),
  fc.array(fc.nat(60), { minLength: 2, maxLength: 12 }),
);

describe('tracing', () => {
  it('joins a paragraph of more lines than a call takes arguments', () => {
    const source = 'x\n'.repeat(200_000);
    const ends = [...source.matchAll(/\n/g)].map(({ index }) => ({ start: index, end: index + 1, by: ' ' }));
    expect(replaceRanges(traceSlice(source, 0, source.length), ends).text).toBe('x '.repeat(200_000));
  });

  it('gives back the source for any cut', () => {
    fc.assert(
      fc.property(cuts, ([source, places]) => {
        const whole = traceSlice(source, 0, source.length);
        const [a = 0, b = 0] = places;
        const cut = slice(whole, Math.min(a, b), Math.max(a, b));
        expect(readBack(source, cut)).toBe(cut.text);
        expect(cut.text).toBe(source.slice(Math.min(a, b), Math.max(a, b)));
      }),
    );
  });

  it('gives back the source for any sequence of joins, each piece at its place', () => {
    fc.assert(
      fc.property(cuts, ([source, places]) => {
        const whole = traceSlice(source, 0, source.length);
        const parts = places.map((place, i) => slice(whole, Math.min(place, places[i + 1] ?? 0), place));
        const joined = concat(...parts);
        expect(joined.text).toBe(parts.map((part) => part.text).join(''));
        for (const piece of joined.pieces)
          expect(source.slice(piece.from, piece.from + piece.span)).toBe(
            joined.text.slice(piece.at, piece.at + piece.length),
          );
      }),
    );
  });

  it('keeps every untouched character traced through deletions', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1, maxLength: 40 }), fc.nat(39), fc.nat(39), (source, a, b) => {
        const start = Math.min(a, b, source.length);
        const end = Math.min(Math.max(a, b), source.length);
        const cut = replaceRanges(traceSlice(source, 0, source.length), start < end ? [{ start, end, by: '' }] : []);
        expect(readBack(source, cut)).toBe(source.slice(0, start) + source.slice(end));
      }),
    );
  });

  it('maps a replacement of another length to the whole of what it replaced', () => {
    const text = replaceRanges(traceSlice('a?bad)c', 0, 7), [{ start: 1, end: 6, by: '好' }]);
    expect(text.text).toBe('a好c');
    expect(text.pieces[1]).toEqual({ at: 1, length: 1, from: 1, span: 5 });
    expect(slice(text, 1, 2).pieces).toEqual([{ at: 0, length: 1, from: 1, span: 5 }]);
  });

  it('maps a replacement of the same length character by character', () => {
    const text = replaceRanges(traceSlice('天,地', 0, 3), [{ start: 1, end: 2, by: '，' }]);
    expect(text.text).toBe('天，地');
    expect(listRanges(text)).toEqual([{ start: 0, end: 3 }]);
  });

  it('knows the stretch it came from, and that glue came from nowhere', () => {
    const source = '  甲乙  ';
    expect(extent(trim(traceSlice(source, 0, source.length)))).toEqual({ start: 2, end: 4 });
    expect(extent({ text: '…', pieces: [] })).toBeNull();
  });

  it('moves words with all that they are made of', () => {
    const source = 'left, and right';
    const joined = concat(traceSlice(source, 0, 4), traceSlice(source, 10, 5));
    const moved = move(joined, 3);
    expect(moved.text).toBe('leftright');
    expect(readBack(`   ${source}`, moved)).toBe('leftright');
    expect(move(joined, 0)).toEqual(joined);
  });
});
