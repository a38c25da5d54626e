import { expect, it } from 'vitest';
import { sourcesFitter } from '../../../src/core/fit/kinds/sources.js';
import { createRuler } from '../../../src/core/fit/step.js';
import { words } from '../../support/decks.js';
import { englishDeck } from '../../support/englishDeck.js';

it('leaves room for the numbers of slides, which are taller than small entries', () => {
  const sources = englishDeck().slides.find(({ kind }) => kind === 'sources');
  if (sources?.kind !== 'sources') throw new Error('There are no sources.');
  const listing = (targets: readonly string[]) => ({
    ...sources,
    entries: Array.from({ length: 8 }, () => ({ text: words('Harbour board'), targets })),
  });
  const ruler = createRuler('en');
  const step = sourcesFitter.listSteps(listing([]), ruler).at(-1);
  if (!step) throw new Error('There are no steps.');
  const spare = (targets: readonly string[]): number => sourcesFitter.spare(listing(targets), step, ruler);
  expect(spare(['a'])).toBeLessThan(spare([]));
  expect(spare(Array.from({ length: 7 }, () => 'a'))).toBeLessThan(spare(['a']) - 8 * 50);
});
