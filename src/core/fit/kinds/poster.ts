import type { Face } from '../advances.js';
import { looksTorn } from '../lines.js';
import { splitIntoClauses } from '../splitClauses.js';
import { type Ruler, type Step, sizeOf, type Words } from '../step.js';

/** Sizes for few words that fill a slide. */
const POSTER_SIZES = [300, 260, 228, 200, 178, 158, 140, 124, 110, 98, 88, 78, 70, 62, 54, 48] as const;

/** A long text set very large would break every few characters: it keeps at least this many em on a line. */
const LEAST_MEASURE = 7;

/**
 * The measure of a poster, in px: the whole width, or less where the words would be lost on a single line and stand
 * better on two.
 */
function measurePoster(words: Words, face: Face, size: number, width: number, ruler: Ruler): number {
  const line = ruler.width(words, face, size);
  if (line > width) return width;
  const widest = ruler.widest(words, face, size);
  for (const part of [0.56, 0.62, 0.7, 0.8, 0.9]) {
    const measure = Math.ceil(Math.max(line * part, widest) / 0.98);
    const setting = { language: ruler.language, face, size, width: measure };
    if (ruler.lines(words, face, size, measure) === 2 && !(words && looksTorn(words.text, setting)))
      return Math.min(width, measure);
  }
  return width;
}

/** The steps of a poster: those at which the words keep a readable measure. */
export function listPosterSteps(
  layout: string,
  words: Words,
  width: number,
  ruler: Ruler,
  largest: number = POSTER_SIZES[0],
): Step[] {
  const isShort = ruler.width(words, 'serif', 1) <= 2 * LEAST_MEASURE;
  const sizes = POSTER_SIZES.filter((size) => size <= largest && (isShort || width / size >= LEAST_MEASURE));
  const steps = sizes.map((text) => ({
    layout,
    sizes: { text, measure: measurePoster(words, 'serif', text, width, ruler) },
  }));
  const hasClauses = words !== null && splitIntoClauses(words.text, ruler.language).length > 1;
  if (!hasClauses || isShort) return steps;
  return [...steps, ...sizes.map((text) => ({ layout, sizes: { text, measure: width }, flows: true as const }))];
}

/** Height of a poster's words. */
export function posterHeight(words: Words, step: Step, ruler: Ruler): number {
  const measure = step.flows ? ruler.flow : ruler.display;
  return measure(words, 'serif', sizeOf(step, 'text'), sizeOf(step, 'measure'));
}

/** A text is broken inside its clauses only where it can be set so much larger. */
const LEAST_GAIN = 1.15;

/**
 * The largest text first; of two ways with one size, the one that was listed first.
 * @param favour counts a step as larger by this factor
 */
export function sortByText(steps: readonly Step[], favour: (step: Step) => number = () => 1): Step[] {
  return sortBy('text', steps, favour);
}

/** The same by the size of the title. */
export function sortByTitle(steps: readonly Step[], favour: (step: Step) => number = () => 1): Step[] {
  return sortBy('title', steps, favour);
}

function sortBy(name: string, steps: readonly Step[], favour: (step: Step) => number): Step[] {
  const sizeIn = (step: Step): number => (sizeOf(step, name) * favour(step)) / (step.flows ? LEAST_GAIN : 1);
  return [...steps].sort((one, two) => sizeIn(two) - sizeIn(one));
}
