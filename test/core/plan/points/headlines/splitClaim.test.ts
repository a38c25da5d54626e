import { describe, expect, it } from 'vitest';
import { splitClaim } from '../../../../../src/core/plan/points/headlines/splitClaim.js';
import { traceSlice } from '../../../../../src/core/trace.js';

const split = (text: string) => {
  const found = splitClaim(traceSlice(text, 0, text.length));
  return found && [found.claim.text, found.rest.text];
};

describe('a point of two sentences', () => {
  it('is parted where the first ends', () => {
    expect(split('Die Fähre fährt bei Nacht. Am Morgen liegt sie am Kai.')).toEqual([
      'Die Fähre fährt bei Nacht',
      'Am Morgen liegt sie am Kai',
    ]);
  });

  it('is not parted behind an abbreviation', () => {
    expect(split('Die Fähre bzw. Autofähre fährt bei Nacht über den See')).toBeNull();
  });
});
