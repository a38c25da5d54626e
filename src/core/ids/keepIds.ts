import { listPhrases } from '../listPhrases.js';
import type { Deck, Slide } from '../model.js';
import type { KnownDeck, KnownSlide } from './knownDeck.js';
import { matchSlides } from './matchSlides.js';

/**
 * Gives each slide the id that it had in an earlier build, also where its words have changed a little, and each new one
 * an id that no earlier slide has. Without an earlier build the ids stay as they were planned. Done again with what
 * came out, it changes nothing: two builds in a row give the same bytes.
 */
export function keepIds(deck: Deck, known: KnownDeck | null): Deck {
  if (known === null || known.slides.length === 0) return deck;
  const found = matchSlides(deck.slides.map(knowSlide), known.slides);
  const kept = found.map((index) => (index === null ? null : (known.slides[index]?.id ?? null)));
  const taken = new Set([...known.slides.map(({ id }) => id), ...kept.filter((id) => id !== null)]);
  const ids = new Map<string, string>();
  for (const [at, { id }] of deck.slides.entries()) ids.set(id, kept[at] ?? takeId(id, taken));
  return { ...deck, slides: deck.slides.map((slide) => renameSlide(slide, ids)) };
}

/** A slide as an earlier build knows it. */
export function knowSlide(slide: Slide): KnownSlide {
  const { id, kind, section, notes } = slide;
  return { id, kind, section, words: listPhrases(slide).map(({ text }) => text), notes: notes.map(({ text }) => text) };
}

function takeId(wanted: string, taken: Set<string>): string {
  let id = wanted;
  for (let number = 2; taken.has(id); number += 1) id = `${wanted}-${number}`;
  taken.add(id);
  return id;
}

/** The slide under its new id, and what it says of others. */
function renameSlide(slide: Slide, ids: ReadonlyMap<string, string>): Slide {
  const rename = (id: string): string => ids.get(id) ?? id;
  const renamed = { ...slide, id: rename(slide.id) };
  switch (renamed.kind) {
    case 'agenda':
      return { ...renamed, items: renamed.items.map((item) => ({ ...item, target: rename(item.target) })) };
    case 'sources':
      return {
        ...renamed,
        entries: renamed.entries.map((entry) => ({ ...entry, targets: entry.targets.map(rename) })),
      };
    default:
      return renamed;
  }
}
