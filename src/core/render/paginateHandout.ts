import { countLines } from '../fit/lines.js';
import type { Language } from '../model.js';
import { CAPTION, type HandoutLayout, ROW_END } from './layoutHandout.js';

/** A row of the handout: which slide, and the height in mm that it is given. */
export interface PlacedRow {
  readonly slide: number;
  readonly height: number;
}

/** Line heights of the notes, as multiples of the type size, and the space between paragraphs in em. */
export const NOTES_LEADING = { wide: 1.65, narrow: 1.42 } as const;
export const PARAGRAPH_GAP = 0.5;

const MM_PER_PT = 25.4 / 72;

/**
 * Shares the slides out to pages: at most `perPage` on one, fewer where notes are long. Rows that need no more than
 * their share of the page get exactly that, so that slides stand at the same places from page to page; otherwise what
 * is left of the page is spread evenly. A row higher than a page has its pages to itself.
 */
export function paginateHandout(
  needs: readonly number[],
  perPage: number,
  { room, columns }: HandoutLayout,
): readonly (readonly PlacedRow[])[] {
  const pages: PlacedRow[][] = [];
  let next = 0;
  while (next < needs.length) {
    const height = pages.length === 0 ? room.first : room.later;
    const share = height / (perPage / columns);
    const taken = takeRows(needs.slice(next, next + perPage), columns === 1 ? height : Number.POSITIVE_INFINITY);
    const spare = (height - taken.reduce((sum, need) => sum + need, 0)) / taken.length;
    const even = taken.every((need) => need <= share);
    pages.push(taken.map((need, index) => ({ slide: next + index, height: even ? share : need + Math.max(0, spare) })));
    next += taken.length;
  }
  return pages;
}

/** As many rows as fit, but one at least. */
function takeRows(needs: readonly number[], room: number): readonly number[] {
  let used = 0;
  const count = needs.findIndex((need) => {
    used += need;
    return used > room;
  });
  return count < 0 ? needs : needs.slice(0, Math.max(1, count));
}

/**
 * The height that a row needs, in mm. It is an estimate, on the safe side: what is printed is never cut, a row that
 * turns out higher only moves on to the next page.
 */
export function estimateRow(paragraphs: readonly string[], layout: HandoutLayout, language: Language): number {
  const { slide, measure, notesSize, readingAt } = layout;
  const size = notesSize * MM_PER_PT;
  const setting = { language, face: 'sans', size, width: measure } as const;
  const lines = paragraphs.reduce((sum, paragraph) => sum + countLines(paragraph, setting), 0);
  const gaps = Math.max(0, paragraphs.length - 1) * PARAGRAPH_GAP;
  const text = (lines * leadingOf(language) + gaps) * size;
  const shown = slide.height + CAPTION;
  // Two columns below a slide; half a line each way where they are balanced.
  if (readingAt === 'below') return shown + ROW_END + (text > 0 ? text / 2 + 2 * size * leadingOf(language) : 0);
  return ROW_END + (text > shown ? text + size * leadingOf(language) : shown);
}

/** Han characters fill their squares and need more air between the lines. */
export function leadingOf(language: Language): number {
  return /^(?:zh|ja|ko)\b/i.test(language) ? NOTES_LEADING.wide : NOTES_LEADING.narrow;
}
