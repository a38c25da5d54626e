import { findAll } from '../findAll.js';
import type { Heading } from './heading.js';
import { CHINESE, NUMBER_WORD, ROMAN, toValue } from './numerals.js';

/** Fewer may be as many by chance. */
const FEWEST = 4;
/** `8 reasons`, `八個原因`, `cinco estrategias`. */
const NUMBER = new RegExp(
  `(?<![\\d.,第])\\d{1,2}(?![\\d.,:%年月日號号])|[二三四五六七八九十]{1,2}(?=[個个種种大條条項项點点招步類类])|(?<!\\p{L})(?:${NUMBER_WORD})(?!\\p{L})`,
  'giu',
);

/** `The river (1)`, `台北的鳥（二）`, `Notes, part 3`. */
const END_NUMBER = new RegExp(`[（(]\\s?(\\d{1,2}|${CHINESE}|${ROMAN})\\s?[)）]$|\\bpart (\\d{1,2}|${ROMAN})$`, 'iu');

/**
 * Marks the headings that are counted, though no number stands before them: those alike but for the number at their end, and
 * as many as the title promises (`8 reasons why …`), below a single one of the headings above them.
 */
export function markCounted(headings: readonly Heading[], title: string): readonly Heading[] {
  const row = listAlike(headings) ?? findPromised(headings, title) ?? [];
  return headings.map((heading) => (row.includes(heading) ? { ...heading, isCounted: true } : heading));
}

/** From 1 on, on one level, with the same words before the number. */
function listAlike(headings: readonly Heading[]): readonly Heading[] | null {
  const rows = new Map<string, Heading[]>();
  for (const heading of headings) {
    const found = END_NUMBER.exec(heading.title.text);
    if (heading.numeral !== null || !found) continue;
    const key = `${heading.level} ${heading.title.text.slice(0, found.index)}`;
    const row = rows.get(key) ?? [];
    if (toValue(found[1] ?? found[2] ?? '') === row.length + 1) rows.set(key, [...row, heading]);
  }
  return [...rows.values()].find(({ length }) => length >= FEWEST) ?? null;
}

function findPromised(headings: readonly Heading[], title: string): readonly Heading[] | null {
  const counts = new Set(findAll(title, NUMBER).map(([words]) => toValue(words)));
  const promised = listHolders(headings).filter(({ length }) => length >= FEWEST && counts.has(length));
  return promised.length === 1 ? (promised[0] ?? null) : null;
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
