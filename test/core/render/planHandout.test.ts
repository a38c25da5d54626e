import { describe, expect, it } from 'vitest';
import { describeSources } from '../../../src/core/render/describeSources.js';
import { CAPTION, layoutPage } from '../../../src/core/render/layoutHandout.js';
import { planHandout } from '../../../src/core/render/planHandout.js';
import { USUAL } from '../../support/handouts.js';
import { paragraph, printedDeck, withNotes } from '../../support/print.js';

const deck = printedDeck();
const chosen = deck.slides.map((_, index) => index);

describe('planHandout', () => {
  it('sets pictures alone together, at the same height on every page, with as much white above them as below', () => {
    const { sheets, layout } = planHandout(deck, { ...USUAL, perPage: 4, layout: 'slides' });
    const [first, ...others] = sheets;
    expect(first?.above).toBe(0);
    for (const { above, rows } of others) {
      const [row] = rows;
      if (row?.setting === 'sources') continue;
      expect(row?.height).toBeLessThan(layout.slide.height + CAPTION + layout.rowEnd + 10);
      expect(2 * above + layout.rows * (row?.height ?? 0)).toBeCloseTo(layout.room.later);
    }
  });

  it('fills its pages with lines to write on', () => {
    const { sheets, layout } = planHandout(deck, { ...USUAL, perPage: 4, layout: 'lines' });
    for (const { above } of sheets) expect(above).toBe(0);
    expect(sheets[1]?.rows[0]?.height).toBeCloseTo(layout.room.later / 2);
  });

  it('leaves room for the picture of the sources slide above their small print', () => {
    const page = layoutPage(USUAL);
    const sources = (shown: number) => describeSources(deck, chosen, page, shown)?.height ?? 0;
    const least = (100 * 9) / 16 + CAPTION;
    expect(sources(0)).toBeGreaterThan(0);
    expect(sources(100)).toBeGreaterThan(least + 11);
  });
});

describe('the pages that the contents of a handout name', () => {
  it('are those after notes that run on, and of slides beside each other', () => {
    const long = withNotes(deck, (index) => (index === 4 ? [paragraph('字'.repeat(6000), 0)] : []));
    const { pageOf } = planHandout(long, USUAL);
    const [before, after] = [deck.slides[4], deck.slides[5]].map((slide) => pageOf.get(slide?.id ?? '') ?? 0);
    expect((after ?? 0) - (before ?? 0)).toBeGreaterThanOrEqual(2);
    const grid = planHandout(deck, { ...USUAL, perPage: 4, layout: 'lines' });
    const counts = grid.sheets.map(({ rows }) => rows.filter(({ setting }) => setting !== 'sources').length);
    let at = 0;
    for (const [index, count] of counts.entries()) {
      for (const slide of deck.slides.slice(at, at + count)) expect(grid.pageOf.get(slide.id)).toBe(index + 1);
      at += count;
    }
  });
});
