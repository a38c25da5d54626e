import { findAll } from '../../findAll.js';
import { remember } from '../../remember.js';
import { EAST_ASIAN, keyOfEastAsian } from './eastAsianDates.js';
import { keyOfWestern, WESTERN } from './westernDates.js';

/** A date in a text: `text.slice(start, end)`. */
export interface DateMatch {
  readonly start: number;
  readonly end: number;
  /** Sorts dates: year × 10000 + month × 100 + day; a decade or a century sorts as its first year. */
  readonly key: number;
}

/** What no date of either kind can do without: it is found faster. */
const EAST_ASIAN_TRIGGER = /[年년]|世[紀纪]|세기|\d{4}-\d\d/u;
const WESTERN_TRIGGER = /(?:1\d|20)\d\d|[3-9]0|century|siglo|siècle|Jahrhundert|B\.?C|Chr\.|[aJ]\.[\s-]?C/u;

/** The absolute dates of a text (those that name a year, a decade or a century), in its order. */
export const findDates: (text: string) => readonly DateMatch[] = remember((text) => {
  if (!/\d|世[紀纪]|siglo|siècle|年/u.test(text)) return [];
  const found = [
    ...(EAST_ASIAN_TRIGGER.test(text) ? read(text, EAST_ASIAN, keyOfEastAsian) : []),
    ...(WESTERN_TRIGGER.test(text) ? read(text, WESTERN, keyOfWestern) : []),
  ];
  found.sort((a, b) => a.start - b.start || b.end - a.end);
  let end = -1;
  return found.filter((date) => {
    if (date.start < end) return false;
    end = date.end;
    return true;
  });
});

function read(
  text: string,
  pattern: RegExp,
  keyOf: (groups: Record<string, string | undefined>) => number | null,
): DateMatch[] {
  return findAll(text, pattern).flatMap((match): DateMatch[] => {
    const key = keyOf(match.groups ?? {});
    return key === null ? [] : [{ start: match.index, end: match.index + match[0].length, key }];
  });
}
