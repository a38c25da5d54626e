import type { Figure, FigureSlide } from '../model.js';
import { measureValues } from '../plan/recognise/measureValues.js';
import { findShare } from './findShare.js';

/** The lengths of the bars of a series, 0 to 1, from zero on. */
export interface Series {
  readonly lengths: readonly number[];
  /** Its values are parts of a hundred: the longest possible bar is the whole. */
  readonly isOfHundred: boolean;
}

const PERCENT = /(?:[%％]|percent|Prozent|por ciento|pour cent|パーセント|퍼센트)\s*$/iu;
const FEWEST = 3;
/** Of the longest bar: a shorter one is hardly seen. */
const LEAST = 0.01;

/** The figures of a series as lengths on one scale; null where they are none, or cannot be compared by bars. */
export function measureSeries({ figures, isSeries }: FigureSlide): Series | null {
  const [first] = figures;
  if (!isSeries || !first || figures.length < FEWEST) return null;
  const context = figures.map(wordsOf).join(' ');
  const pairs = figures.map((figure) => measureValues(wordsOf(first), wordsOf(figure), context));
  // Each pair is on a scale of its own.
  const values = pairs.map((pair) => (pair ? ((pairs[0]?.from ?? 0) * pair.to) / pair.from : 0));
  const isOfHundred = areParts(figures, values);
  const most = isOfHundred ? 100 : Math.max(...values);
  const lengths = values.map((value) => Math.round((value / most) * 1e4) / 1e4);
  return lengths.every((length) => length >= LEAST) ? { lengths, isOfHundred } : null;
}

/** Whether they are parts of a hundred: all of them say so, or together they make it. Growth and rates are per cent, too. */
function areParts(figures: readonly Figure[], values: readonly number[]): boolean {
  if (!figures.every((figure) => PERCENT.test(wordsOf(figure)))) return false;
  const total = values.reduce((sum, value) => sum + value, 0);
  return Math.abs(total - 100) <= 1 || figures.every((figure) => findShare(figure) !== null);
}

function wordsOf({ value, unit }: Figure): string {
  return `${value.text}${unit?.text ?? ''}`;
}
