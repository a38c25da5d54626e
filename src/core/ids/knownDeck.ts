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
  /** Where the presenter had edited it: the words that the edit was made against, and which edit it was. */
  readonly edited?: { readonly was: readonly string[]; readonly edit: string };
}

/** An earlier build of the same article: the slides that addresses, edits and reports refer to. */
export interface KnownDeck {
  readonly slides: readonly KnownSlide[];
}

/** The slides of a `deck.json` in their order, those that are hidden among them, the presenter's own not. */
export function recallDeck({ slides, hidden = [] }: Pick<DeckDescription, 'slides' | 'hidden'>): KnownDeck {
  const recalled: KnownSlide[] = [];
  const addHidden = (after: string | null): void => {
    for (const one of hidden) {
      if (one.after !== after) continue;
      recalled.push(recallSlide(one));
      addHidden(one.id);
    }
  };
  addHidden(null);
  for (const slide of slides) {
    if (!slide.edited?.inserted) recalled.push(recallSlide(slide));
    addHidden(slide.id);
  }
  return { slides: recalled };
}

function recallSlide({ id, kind, section, phrases, notes, edited }: DescribedSlide): KnownSlide {
  const texts = (described: readonly { readonly text: string }[]): string[] => described.map(({ text }) => text);
  const plain = { id, section, notes: texts(edited?.notes ?? notes) };
  return edited
    ? { ...plain, kind: edited.kind, words: edited.words, edited: { was: edited.was, edit: edited.edit } }
    : { ...plain, kind, words: texts(phrases) };
}
