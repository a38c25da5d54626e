import type { KnownDeck } from '../../ids/knownDeck.js';
import { listPhrases } from '../../listPhrases.js';
import type { Deck, Pictures, Slide } from '../../model.js';
import { editDeck } from '../editDeck.js';
import type { Edits, OwnSlide, SlideEdit } from '../edits.js';
import { readAlike } from '../findCounterpart.js';
import { findTargets } from '../findTargets.js';

/** A deck before its presenter's edits, and what it takes to apply them. */
export interface Draft {
  readonly deck: Deck;
  readonly known: KnownDeck | null;
  readonly pictures: Pictures;
}

/** A draft with its edits applied: what an intent is about. */
export interface Scene {
  readonly draft: Draft;
  readonly edits: Edits;
  /** The deck that the edits make; slides that are too full are not parted yet. */
  readonly shown: Deck;
}

export function setScene(draft: Draft, edits: Edits): Scene {
  return { draft, edits, shown: editDeck(draft.deck, edits, draft.known, draft.pictures) };
}

export const findShown = ({ shown }: Scene, id: string): Slide | null =>
  shown.slides.find((slide) => slide.id === id) ?? null;

export const findPlanned = ({ draft }: Scene, id: string): Slide | null =>
  draft.deck.slides.find((slide) => slide.id === id) ?? null;

export const findOwn = ({ edits }: Scene, id: string): OwnSlide | null =>
  edits.insert?.find((own) => own.id === id) ?? null;

/** The name in the file of a slide's edit, and the edit; null where the name belongs to the edit of another slide. */
export function findEdit(
  { draft, edits }: Scene,
  id: string,
): { readonly key: string; readonly edit: SlideEdit } | null {
  const target = findTargets(draft.deck.slides, edits, draft.known).found.get(id);
  if (target) return { key: target.id, edit: target.edit };
  return edits.slides[id] ? null : { key: id, edit: {} };
}

/** The first of the edits that do what is wanted, as the deck shows that they make. */
export function choose(scene: Scene, candidates: Iterable<Edits>, isWanted: (shown: Deck) => boolean): Edits | null {
  for (const edits of candidates) if (isWanted(setScene(scene.draft, edits).shown)) return edits;
  return null;
}

/** Whether a slide shows these words and the deck is otherwise made of the same slides. */
export function showsOn({ shown: before }: Scene, id: string, wanted: readonly string[]): (shown: Deck) => boolean {
  return (shown) => {
    const slide = shown.slides.find((one) => one.id === id);
    return slide !== undefined && areAlike(wordsOf(slide), wanted) && isMadeOf(shown, idsOf(before), hiddenOf(before));
  };
}

export function isMadeOf(shown: Deck, slides: readonly string[], hidden: ReadonlySet<string>): boolean {
  const ids = idsOf(shown);
  const off = hiddenOf(shown);
  return (
    ids.length === slides.length &&
    ids.every((id, at) => id === slides[at]) &&
    off.size === hidden.size &&
    [...off].every((id) => hidden.has(id))
  );
}

export const idsOf = ({ slides }: Deck): string[] => slides.map(({ id }) => id);
export const hiddenOf = ({ hidden = [] }: Deck): Set<string> => new Set(hidden.map(({ slide }) => slide.id));
export const wordsOf = (slide: Slide): string[] => listPhrases(slide).map(({ text }) => text);

function areAlike(one: readonly string[], other: readonly string[]): boolean {
  return one.length === other.length && one.every((words, at) => readAlike(words, other[at] ?? ''));
}
