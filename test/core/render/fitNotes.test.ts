import { describe, expect, it } from 'vitest';
import { estimateRow } from '../../../src/core/render/estimateHandoutRow.js';
import { fitNotes } from '../../../src/core/render/fitNotes.js';
import { layoutHandout } from '../../../src/core/render/layoutHandout.js';
import { ARRANGEMENTS, nameArrangement, USUAL } from '../../support/handouts.js';

const one = layoutHandout({ ...USUAL, perPage: 1 }, 60);
const room = one.room.later;
const paragraphs = (count: number): string[] => Array.from({ length: count }, () => '字'.repeat(100));

/** How many paragraphs are just too many for a page. */
function overflow(layout: typeof one): number {
  for (let count = 1; ; count += 1)
    if (estimateRow(paragraphs(count), layout, 'zh-Hant', layout.room.later / layout.rows).height > layout.room.later)
      return count;
}

describe('fitNotes', () => {
  it('leaves notes alone that have room', () => {
    const fitted = fitNotes(paragraphs(1), one, 'zh-Hant', room);
    expect(fitted).toEqual({ ...estimateRow(paragraphs(1), one, 'zh-Hant', room), size: null, share: 1 });
  });

  it('sets those smaller that a few lines keep from standing on one page', () => {
    const fitted = fitNotes(paragraphs(overflow(one)), one, 'zh-Hant', room);
    expect(fitted.height).toBeLessThanOrEqual(room * 1.06);
    expect(fitted.size).toBeLessThan(one.notesSize);
    expect(fitted.size).toBeGreaterThan(one.notesSize * 0.85);
  });

  it('lets those run on in the usual size that are far too long', () => {
    const fitted = fitNotes(paragraphs(60), one, 'zh-Hant', room);
    expect(fitted.height).toBeGreaterThan(2 * room);
    expect(fitted.size).toBeNull();
  });

  it('sets a slide wider than half of the page narrower where its notes would run on beside nothing', () => {
    const wide = layoutHandout({ ...USUAL, orientation: 'landscape', perPage: 1 }, 24);
    const fitted = fitNotes(paragraphs(60), wide, 'zh-Hant', wide.room.later);
    expect(fitted.setting).toBe('columns');
    expect(fitted.share * wide.slide.width).toBeCloseTo(wide.halfWidth);
    expect(fitNotes(paragraphs(1), wide, 'zh-Hant', wide.room.later).share).toBe(1);
  });

  const withNotes = ARRANGEMENTS.filter(({ layout }) => layout === 'notes');
  it.each(
    withNotes.map((options) => [nameArrangement(options), options] as const),
  )('never makes them too small to read: %s', (_, options) => {
    const layout = layoutHandout(options, 60);
    const { size } = fitNotes(paragraphs(overflow(layout)), layout, 'zh-Hant', layout.room.later);
    if (size !== null) expect(size).toBeGreaterThanOrEqual(8);
  });
});
