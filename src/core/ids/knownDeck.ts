import type { SlideKind } from '../model.js';
import type { DeckDescription, DescribedSlide } from '../render/describeDeck.js';

/** A slide of an earlier build, as the article gave it: what the presenter changed is taken back. */
export interface KnownSlide {
  readonly id: string;
  readonly kind: SlideKind;
  readonly section: number | null;
  /** The words that it showed, title first. */
  readonly words: readonly string[];
  readonly notes: readonly string[];
}

/** An earlier build of the same article: the slides that addresses, edits and reports refer to. */
export interface KnownDeck {
  readonly slides: readonly KnownSlide[];
}

/** The slides of a `deck.json` in their order. */
export function recallDeck({ slides }: Pick<DeckDescription, 'slides'>): KnownDeck {
  return { slides: slides.map(recallSlide) };
}

function recallSlide({ id, kind, section, phrases, notes }: DescribedSlide): KnownSlide {
  return { id, kind, section, words: phrases.map(({ text }) => text), notes: notes.map(({ text }) => text) };
}
