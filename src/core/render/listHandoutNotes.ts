import { listLinks, type PhraseLink } from '../listLinks.js';
import type { Deck, Slide, TracedText } from '../model.js';
import { extent, listRanges } from '../trace.js';
import type { SourceRange } from './describeDeck.js';

export interface HandoutParagraph {
  readonly text: string;
  /** Where its words lead, in order. */
  readonly links: readonly PhraseLink[];
  /** The presenter's own words. */
  readonly isOwn: boolean;
}

/** What a handout prints with a slide. */
export interface HandoutNotes {
  /** The heading of the section that a divider opens, as the article writes it. */
  readonly heading: string | null;
  /** Paragraphs that no earlier slide has. */
  readonly paragraphs: readonly HandoutParagraph[];
  /** Numbers of the slides that the other paragraphs are printed with. */
  readonly seeSlides: readonly number[];
}

export const NO_NOTES: HandoutNotes = { heading: null, paragraphs: [], seeSlides: [] };

/**
 * The notes of every chosen slide. Slides made from one paragraph all have it in their notes, for the speaker; on paper
 * it is printed once, and the later slides say where. What the sources slide has in its notes stands among the sources.
 * @param chosen indexes of slides, in the deck's order
 */
export function listHandoutNotes(
  deck: Deck,
  chosen: readonly number[] = deck.slides.map((_, index) => index),
): readonly HandoutNotes[] {
  const printed = new Map<string, number>();
  return chosen.map((index) => {
    const slide = deck.slides[index];
    if (!slide || slide.kind === 'sources') return NO_NOTES;
    const paragraphs: HandoutParagraph[] = [];
    const seeSlides = new Set<number>();
    const [first, ...others] = slide.notes;
    const heading = first && isHeading(first, slide) ? first.text : null;
    for (const note of heading === null ? slide.notes : others) {
      const key = identifyNote(note.text, listRanges(note));
      const before = printed.get(key);
      if (before === undefined) {
        printed.set(key, index + 1);
        paragraphs.push({ text: note.text, links: listLinks(note, deck.links ?? []), isOwn: note.own === true });
      } else if (before !== index + 1) seeSlides.add(before);
    }
    return { heading, paragraphs, seeSlides: [...seeSlides].sort((a, b) => a - b) };
  });
}

/** The notes of a divider begin with the heading, which is its title with the number that the article gives it. */
function isHeading(note: TracedText, slide: Slide): boolean {
  if (slide.kind !== 'section') return false;
  const place = extent(note);
  const title = extent(slide.title);
  return (
    place !== null &&
    title !== null &&
    place.start <= title.start &&
    title.end <= place.end &&
    isShort(note, slide.title)
  );
}

/** Twelve characters are room for `第十二章` or `Chapter 12:`. */
const isShort = (note: TracedText, title: TracedText): boolean => note.text.length <= title.text.length + 12;

/** What the same words from the same place have in common. */
export function identifyNote(text: string, ranges: readonly SourceRange[]): string {
  const start = Math.min(...ranges.map((range) => range.start));
  const end = Math.max(...ranges.map((range) => range.end));
  return `${ranges.length > 0 ? `${start}-${end}` : '-'} ${text}`;
}
