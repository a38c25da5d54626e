import { findAll } from '../findAll.js';
import type { Heading } from './heading.js';
import { NUMBER_WORD, toValue } from './numerals.js';

/** Fewer may be as many by chance. */
const FEWEST = 4;
/** `8 reasons`, `八個原因`, `cinco estrategias`. */
const NUMBER = new RegExp(
  `(?<![\\d.,第])\\d{1,2}(?![\\d.,:%年月日號号])|[二三四五六七八九十]{1,2}(?=[個个種种大條条項项點点招步類类])|(?<!\\p{L})(?:${NUMBER_WORD})(?!\\p{L})`,
  'giu',
);

/**
 * Marks the headings that the title promises (`8 reasons why …`): as many as it says, without numbers, below a single one of
 * the headings above them. They are counted, though nobody numbered them.
 */
export function markPromised(headings: readonly Heading[], title: string): readonly Heading[] {
  const counts = new Set(findAll(title, NUMBER).map(([words]) => toValue(words)));
  const promised = listHolders(headings).filter(({ length }) => length >= FEWEST && counts.has(length));
  const [row, ...more] = promised;
  if (!row || more.length > 0) return headings;
  return headings.map((heading) => (row.includes(heading) ? { ...heading, isPromised: true } : heading));
}

/** For each heading those one level below it, where none of them has a number. */
function listHolders(headings: readonly Heading[]): readonly (readonly Heading[])[] {
  return headings.flatMap((heading, i) => {
    const behind = headings.slice(i + 1);
    const end = behind.findIndex(({ level }) => level <= heading.level);
    const inside = end < 0 ? behind : behind.slice(0, end);
    const level = Math.min(...inside.map((one) => one.level));
    const row = inside.filter((one) => one.level === level);
    return heading.numeral === null && row.every(({ numeral }) => numeral === null) ? [row] : [];
  });
}
