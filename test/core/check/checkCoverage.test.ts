import { describe, expect, it } from 'vitest';
import { checkCoverage } from '../../../src/core/check/checkCoverage.js';

const section = { section: 1, title: 'Arriving', characters: 108, onSlides: 30, inNotes: 100 };
const lead = { section: null, title: 'How a harbour works at night', characters: 50, onSlides: 10, inNotes: 50 };

describe('checkCoverage', () => {
  it('sums up, and accepts a section whose title alone is not spoken', () => {
    expect(checkCoverage([lead, section])).toEqual({ characters: 158, onSlides: 40, inNotes: 150, faults: [] });
  });

  it('finds a section without slides and one that is not spoken in full', () => {
    expect(checkCoverage([{ ...section, onSlides: 0 }]).faults).toEqual([
      { section: 1, reason: 'Section 1 “Arriving” is on no slide' },
    ]);
    expect(checkCoverage([{ ...lead, inNotes: 40 }]).faults).toEqual([
      { section: null, reason: 'The lead is not spoken in full: 80 %' },
    ]);
  });

  it('has nothing to say of an empty part', () => {
    expect(checkCoverage([{ ...lead, characters: 0, onSlides: 0, inNotes: 0 }]).faults).toEqual([]);
  });
});
