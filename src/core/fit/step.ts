import type { Language, Slide } from '../model.js';
import type { Face } from './advances.js';
import { leadingsOf } from './geometry.js';
import { countClauseLines, countLines, looksTorn, widestPiece } from './lines.js';
import { estimateWidth } from './width.js';

/** One way to set a slide: a layout of the style sheet and the sizes in px that it takes as custom properties. */
export interface Step {
  readonly layout: string;
  readonly sizes: Readonly<Record<string, number>>;
  /** Its large text is broken as running text is, not between its clauses first. */
  readonly flows?: true;
}

/** What the estimate knows about a kind of slide. */
export interface Fitter<S extends Slide> {
  /** The ways to set it, the largest and best first. Depends on the slide's structure, not on `slide.size`. */
  listSteps(slide: S, ruler: Ruler): readonly Step[];
  /** Height left in the tightest of its boxes, in px; negative if the words do not fit at this step. */
  spare(slide: S, step: Step, ruler: Ruler): number;
}

/** Steps of one layout from one list of sizes per property, all of the same length, the largest first. */
export function listOf(layout: string, sizes: Readonly<Record<string, readonly number[]>>): Step[] {
  const entries = Object.entries(sizes);
  const length = Math.min(...entries.map(([, values]) => values.length));
  return Array.from({ length }, (_, index) => ({
    layout,
    sizes: Object.fromEntries(entries.map(([name, values]) => [name, values[index] ?? 0])),
  }));
}

export function sizeOf(step: Step, name: string): number {
  return step.sizes[name] ?? 0;
}

/** The size in px of the words that a slide is there for. */
export function leadSize(step: Step): number {
  return sizeOf(step, 'value') || sizeOf(step, 'label') || sizeOf(step, 'text') || sizeOf(step, 'title');
}

/** A text that may be missing: `TracedText`, or plain words. */
export type Words = { readonly text: string } | null;

/** Measures words in a language. */
export interface Ruler {
  readonly language: Language;
  /** Lines of a title, which is broken between its clauses first. */
  lines(words: Words, face: Face, size: number, width: number): number;
  /** Height with the leading of titles; 0 for no words. */
  display(words: Words, face: Face, size: number, width: number): number;
  /** Height with the leading of titles, of words that are broken as running text is; 0 for no words. */
  flow(words: Words, face: Face, size: number, width: number): number;
  /** Height with the leading of running text; 0 for no words. */
  body(words: Words, face: Face, size: number, width: number): number;
  /** Width in px of the words on one line. */
  width(words: Words, face: Face, size: number): number;
  /** Width in px of the widest piece that must stay whole. */
  widest(words: Words, face: Face, size: number): number;
  /** True once something was measured that has to be broken inside a word to stay in its box. */
  readonly torn: boolean;
  /** True once a title was measured whose last line looks left over. */
  readonly ragged: boolean;
}

export function createRuler(language: Language): Ruler {
  const leadings = leadingsOf(language);
  let torn = false;
  let ragged = false;
  const isEmpty = (words: Words): words is null => words === null || words.text === '';
  const widest: Ruler['widest'] = (words, face, size) =>
    isEmpty(words) ? 0 : widestPiece(words.text, { language, face, size });
  const count = (counter: typeof countLines, words: Words, face: Face, size: number, width: number): number => {
    if (isEmpty(words)) return 0;
    if (widest(words, face, size) > width) torn = true;
    return counter(words.text, { language, face, size, width });
  };
  const lines: Ruler['lines'] = (words, face, size, width) => {
    const number = count(countClauseLines, words, face, size, width);
    if (number > 1 && !isEmpty(words) && looksTorn(words.text, { language, face, size, width })) ragged = true;
    return number;
  };
  return {
    language,
    lines,
    flow: (words, face, size, width) => {
      const number = count(countLines, words, face, size, width);
      if (number > 1 && !isEmpty(words) && looksTorn(words.text, { language, face, size, width }, [words.text]))
        ragged = true;
      return number * size * leadings.display;
    },
    display: (words, face, size, width) => lines(words, face, size, width) * size * leadings.display,
    body: (words, face, size, width) => count(countLines, words, face, size, width) * size * leadings.body,
    width: (words, face, size) => (isEmpty(words) ? 0 : estimateWidth(words.text, { language, face }) * size),
    widest,
    get torn() {
      return torn;
    },
    get ragged() {
      return ragged;
    },
  };
}
