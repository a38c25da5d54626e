import { AREA, FIXED, RATIO, SPACE, span } from '../geometry.js';
import { type Ruler, type Step, sizeOf, type Words } from '../step.js';

/** A title takes at most this many lines above its content. */
const MOST_LINES = 3;

/** Height of what stands above the content: the title, or the small label of a slide without one. */
export function headHeight(title: Words, step: Step, ruler: Ruler): number {
  if (title === null) return FIXED.kicker * RATIO.kicker + SPACE.l;
  const size = sizeOf(step, 'title');
  const tooLong = ruler.lines(title, 'serif', size, AREA.width) > MOST_LINES ? AREA.height : 0;
  return ruler.display(title, 'serif', size, AREA.width) + SPACE.xl + tooLong;
}

/** A title beside its content takes at most this many lines while it is set large; more, where its column is wide. */
const MOST_SIDE_LINES = 4;
const MOST_WIDE_LINES = 6;
const WIDE_COLUMN = span(5) - SPACE.l;
const LARGE_SIDE = 56;
/** Above this size a narrow column is for few words. */
const POSTER_SIDE = 76;
const MOST_POSTER_LINES = 2;

/** Sizes of a title in its own column. */
export const SIDE_TITLES = [112, 104, 96, 90, 84, 76, 72, 68, 64, 60, 56, 52, 48, 44] as const;

/** Height of a title in a column of its own. */
export function sideHeight(title: Words, size: number, width: number, ruler: Ruler): number {
  const isNarrow = width < WIDE_COLUMN;
  const most = !isNarrow ? MOST_WIDE_LINES : size > POSTER_SIDE ? MOST_POSTER_LINES : MOST_SIDE_LINES;
  const tooTall = size > LARGE_SIDE && ruler.lines(title, 'serif', size, width) > most ? AREA.height : 0;
  return ruler.display(title, 'serif', size, width) + tooTall;
}

/**
 * Sizes for a title in a column of its own, of those given, the largest first: the largest that the column takes without
 * breaking a word, and the next one; the smallest where it takes none. It does not follow from what stands beside it.
 */
export function listSideSizes(title: Words, sizes: readonly number[], width: number, ruler: Ruler): readonly number[] {
  const fitting = sizes.filter(
    (size) => ruler.widest(title, 'serif', size) <= width && sideHeight(title, size, width, ruler) <= AREA.height,
  );
  return fitting.length > 0 ? fitting.slice(0, 2) : sizes.slice(-1);
}

/** The tallest of several heights; 0 for none. */
export function tallest(heights: readonly number[]): number {
  return Math.max(0, ...heights);
}

export function sum(heights: readonly number[]): number {
  return heights.reduce((total, height) => total + height, 0);
}
