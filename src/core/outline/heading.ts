import { bareWords } from '../bareWords.js';
import { CJK } from '../language.js';
import type { TracedText } from '../model.js';

/** What heads a part of a document, and where. */
export interface Heading {
  /** The first block that it is. */
  readonly index: number;
  /** The last one: a number on a line of its own has its title on the next. */
  readonly last: number;
  /** 1 to 6 for a marked heading; more for lines that the whole document makes headings. */
  readonly level: number;
  readonly numeral: number | null;
  /** It is counted, though no number stands before it: see `markCounted`. */
  readonly isCounted?: true;
  /** Without its number; empty where the article gives it none. */
  readonly title: TracedText;
  /** The whole line, with its number. */
  readonly mark: TracedText;
}

/** The words of a title, to tell whether another is the same: without marks, and in letters without a number before them. */
export function bareTitle(title: string): string {
  const words = bareWords(title);
  return CJK.test(words) ? words : words.replace(/^\d+/, '');
}

/** Whether the article counts it among others. */
export function isInCount({ numeral, isCounted }: Heading): boolean {
  return numeral !== null || isCounted === true;
}
