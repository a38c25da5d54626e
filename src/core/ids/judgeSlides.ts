import type { KnownSlide } from './knownDeck.js';
import { compareProfiles, type Profile, profileOf, weighTraits } from './likeness.js';

/** What is said with a slide tells it, too, but less than what stands on it. */
const NOTES_SHARE = 0.4;
/** Of two that are as much alike, the one of the same kind is taken. */
const SAME_KIND = 0.05;

/** How alike the slide at one place of a deck and the one at a place of the other are: 0 to about 1. */
export type Judge = (at: number, index: number) => number;

/**
 * Compares the slides of two decks by their words, the words of their notes, and a little by their kind.
 * @param kinds false where the kinds of one of them are not known
 */
export function createJudge(
  slides: readonly KnownSlide[],
  known: readonly KnownSlide[],
  { kinds } = { kinds: true },
): Judge {
  const [words, weighWords] = profileDecks(slides, known, (slide) => slide.words);
  const [notes, weighNotes] = profileDecks(slides, known, (slide) => slide.notes);
  const judged = new Map<string, number>();
  return (at, index) => {
    const key = `${at}:${index}`;
    const before = judged.get(key);
    if (before !== undefined) return before;
    const shown = compareProfiles(words(0, at), words(1, index), weighWords);
    const said = compareProfiles(notes(0, at), notes(1, index), weighNotes);
    const alike = Math.max(shown, shown * (1 - NOTES_SHARE) + said * NOTES_SHARE);
    const likeness = kinds && alike > 0 && slides[at]?.kind === known[index]?.kind ? alike + SAME_KIND : alike;
    judged.set(key, likeness);
    return likeness;
  };
}

function profileDecks(
  slides: readonly KnownSlide[],
  known: readonly KnownSlide[],
  pick: (slide: KnownSlide) => readonly string[],
): [(deck: 0 | 1, at: number) => Profile, (trait: string) => number] {
  const profiles = [slides, known].map((deck) => deck.map((slide) => profileOf(pick(slide))));
  const none: Profile = new Map();
  return [(deck, at) => profiles[deck]?.[at] ?? none, weighTraits(profiles.flat())];
}
