import { AREA, CANVAS, leadingsOf, MARGIN } from '../geometry.js';
import { splitIntoClauses } from '../splitClauses.js';
import type { Ruler, Step, Words } from '../step.js';

/** Between the outermost arc of the deck's picture and the nearest words, in px. */
const CLEAR = 24;
/** A smaller picture is none. */
const LEAST = 200;

/** A block of words that begins at the left edge of the area: how wide it is, and how far it stands from the picture's corner. */
export interface Block {
  readonly width: number;
  /** From the block to the edge of the slide in whose corner the picture stands. */
  readonly away: number;
}

/** How large the picture in a corner may be, in px, so that none of its arcs touches the words; 0 where there is no room for it. */
export function sizePicture(largest: number, blocks: readonly Block[]): number {
  const room = blocks.map(({ width, away }) =>
    Math.floor(Math.hypot(Math.max(0, CANVAS.width - MARGIN.left - width), Math.max(0, away)) - CLEAR),
  );
  const size = Math.min(largest, ...room);
  return size < LEAST ? 0 : size;
}

/** Where words that stand on the lower edge of the area begin, in px from the upper edge of the slide. */
export function topOf(height: number): number {
  return MARGIN.top + AREA.height - height;
}

/** How wide words set large are at most in a column of this width, in px: their lines are made alike. */
export function blockWidth(words: Words, step: Step, size: number, width: number, ruler: Ruler): number {
  if (words === null || words.text === '') return 0;
  const clauses = step.flows ? [words.text] : splitIntoClauses(words.text, ruler.language);
  const leading = size * leadingsOf(ruler.language).display;
  const linesOf = (text: string): number =>
    Math.round((step.flows ? ruler.flow : ruler.display)({ text }, 'serif', size, width) / leading);
  const counts = clauses.map(linesOf);
  // Clauses share a line.
  if (counts.reduce((sum, count) => sum + count, 0) > linesOf(words.text))
    return Math.min(width, ruler.width(words, 'serif', size));
  const widest = ruler.widest(words, 'serif', size);
  const widths = clauses.map((text, index) => {
    const count = counts[index] ?? 1;
    const whole = ruler.width({ text }, 'serif', size);
    return count === 1 ? whole : whole / count + widest;
  });
  return Math.min(width, Math.max(...widths));
}
