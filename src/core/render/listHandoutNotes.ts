import type { Deck, TracedText } from '../model.js';
import { extent } from '../trace.js';

/** What a handout prints with a slide. */
export interface HandoutNotes {
  /** Paragraphs that no earlier slide has. */
  readonly paragraphs: readonly string[];
  /** Numbers of the slides that the other paragraphs are printed with. */
  readonly seeSlides: readonly number[];
}

/**
 * The notes of every slide. Slides made from one paragraph all have it in their notes, for the speaker; on paper it is
 * printed once, and the later slides say where.
 */
export function listHandoutNotes(deck: Deck): readonly HandoutNotes[] {
  const printed = new Map<string, number>();
  return deck.slides.map(({ notes }, index) => {
    const paragraphs: string[] = [];
    const seeSlides = new Set<number>();
    for (const note of notes) {
      const key = identify(note);
      const before = printed.get(key);
      if (before === undefined) {
        printed.set(key, index + 1);
        paragraphs.push(note.text);
      } else if (before !== index + 1) seeSlides.add(before);
    }
    return { paragraphs, seeSlides: [...seeSlides].sort((a, b) => a - b) };
  });
}

/** The same words from the same place. */
function identify(note: TracedText): string {
  const place = extent(note);
  return `${place?.start ?? ''}-${place?.end ?? ''} ${note.text}`;
}
