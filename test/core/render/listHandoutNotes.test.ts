import { expect, it } from 'vitest';
import { listHandoutNotes } from '../../../src/core/render/listHandoutNotes.js';
import { sampleDeck } from '../../support/decks.js';
import { paragraph, withNotes } from '../../support/print.js';

it('prints each paragraph with the first slide that has it, and says where at the others', () => {
  const [a, b, c] = [paragraph('甲', 0), paragraph('乙', 10), paragraph('丙', 20)];
  const notes = [[], [a, b], [b, c], [a, c], [paragraph('甲', 90)], [a, a]];
  const deck = withNotes(sampleDeck(), (index) => notes[index] ?? []);
  expect(listHandoutNotes(deck).slice(0, 6)).toEqual([
    { paragraphs: [], seeSlides: [] },
    { paragraphs: ['甲', '乙'], seeSlides: [] },
    { paragraphs: ['丙'], seeSlides: [2] },
    { paragraphs: [], seeSlides: [2, 3] },
    // The same words, but from another place of the article.
    { paragraphs: ['甲'], seeSlides: [] },
    { paragraphs: [], seeSlides: [2] },
  ]);
});
