import { describe, expect, it } from 'vitest';
import { compareDecks } from '../../../src/core/changes/compareDecks.js';
import { describeDeck } from '../../../src/core/render/describeDeck.js';
import { sampleDeck } from '../../support/decks.js';

const { slides } = describeDeck(sampleDeck(), '');
/** As `+id`, `-id`, `~id` and `>id`. */
const tell = (before: typeof slides, after: typeof slides): string[] =>
  compareDecks({ slides: before }, { slides: after }).map((one) => {
    switch (one.change) {
      case 'new':
        return `+${one.after.id}`;
      case 'gone':
        return `-${one.before.id}`;
      case 'changed':
        return `~${one.after.id}`;
      default:
        return `>${one.after.id}`;
    }
  });

describe('what is different between two decks', () => {
  const [first, second, third, fourth, fifth, ...others] = slides.filter(({ kind }) => kind !== 'section');
  if (!first || !second || !third || !fourth || !fifth) throw new Error('The deck is too short.');

  it('is nothing where they are the same', () => {
    expect(tell(slides, slides)).toEqual([]);
  });

  it('stands in the order of the deck, what is gone where it was', () => {
    const changed = { ...fifth, notes: [] };
    expect(tell([first, second, third, fourth, fifth, ...others], [first, second, fourth, changed, ...others])).toEqual(
      [`-${third.id}`, `~${fifth.id}`],
    );
    expect(tell([second, third], [third])).toEqual([`-${second.id}`]);
  });

  it('numbers slides by their places', () => {
    const [one] = compareDecks({ slides: [first, second, third] }, { slides: [first, { ...third, notes: [] }] }).slice(
      -1,
    );
    expect(one).toMatchObject({ change: 'changed', before: { number: 3 }, after: { number: 2, title: third.title } });
  });
});
