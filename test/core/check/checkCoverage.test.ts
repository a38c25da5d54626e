import { describe, expect, it } from 'vitest';
import { checkCoverage } from '../../../src/core/check/checkCoverage.js';

const section = {
  section: 1,
  title: 'Arriving',
  characters: 108,
  onSlides: 30,
  inNotes: 100,
  onlyInNotes: 78,
  dropped: 0,
};
const lead = {
  section: null,
  title: 'How a harbour works at night',
  characters: 78,
  onSlides: 38,
  inNotes: 50,
  onlyInNotes: 40,
  dropped: 0,
};

describe('checkCoverage', () => {
  it('sums up, and accepts a section whose title alone is not spoken', () => {
    expect(checkCoverage([lead, section])).toEqual({
      characters: 186,
      onSlides: 68,
      inNotes: 150,
      onlyInNotes: 118,
      dropped: 0,
      faults: [],
    });
  });

  it('finds a section without slides and one that is not spoken in full', () => {
    expect(checkCoverage([{ ...section, onSlides: 0 }]).faults).toEqual([
      { section: 1, reason: 'Section 1 “Arriving” is on no slide' },
    ]);
    expect(checkCoverage([{ ...section, inNotes: 80, dropped: 20 }]).faults).toEqual([
      { section: 1, reason: 'Section 1 “Arriving” is not spoken in full: 80 %' },
    ]);
  });

  it('finds words that are neither shown nor said', () => {
    expect(checkCoverage([{ ...section, inNotes: 97, dropped: 8 }]).faults).toEqual([
      { section: 1, reason: 'Section 1 “Arriving” is neither shown nor said in full: 8 of 108 characters' },
    ]);
  });

  it('asks for no slide for the number of the first heading, and for one for a sentence', () => {
    const hidden = { onSlides: 0, onlyInNotes: 0, dropped: 0 };
    expect(checkCoverage([{ ...lead, ...hidden, title: '', characters: 1, inNotes: 1 }]).faults).toEqual([]);
    expect(checkCoverage([{ ...lead, ...hidden, title: '', characters: 12, inNotes: 12 }]).faults).toHaveLength(1);
  });

  it('has nothing to say of an empty part', () => {
    const none = { characters: 0, onSlides: 0, inNotes: 0, onlyInNotes: 0, dropped: 0 };
    expect(checkCoverage([{ ...lead, ...none }]).faults).toEqual([]);
  });
});
