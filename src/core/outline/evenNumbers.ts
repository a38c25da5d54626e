import { slice, trim } from '../trace.js';
import type { Heading } from './heading.js';

/** So many of a level count up before the others are known to count, too. */
const FEWEST = 3;
const NUMBER = /^0?(\d{1,2})(?:[.):：]\s*|\s+)(?=[\p{L}\p{Ps}“"'‘¿¡])/u;

/**
 * Marked headings of one level that all begin with a number, but count wrong (1, 2, 3, 5, 6, 5): the numbers are none of their
 * words, and their places count them.
 */
export function evenNumbers(found: ReadonlyMap<number, Heading>): Heading[] {
  const levels = new Map<number, Heading[]>();
  for (const heading of [...found.values()].sort((a, b) => a.index - b.index))
    levels.set(heading.level, [...(levels.get(heading.level) ?? []), heading]);
  return [...levels.values()].flatMap((all) => {
    const first = all.findIndex(({ numeral }) => numeral !== null);
    const row = all.slice(first, all.findLastIndex(isCounted) + 1);
    const odd = row.filter(({ numeral }) => numeral === null);
    if (first < 0 || odd.length === 0 || row.length - odd.length < FEWEST) return [];
    if (!odd.every((heading) => isCounted(heading) && numberOf(heading) <= row.length + FEWEST)) return [];
    return row.map((heading) => ({
      ...heading,
      numeral: null,
      title: heading.numeral === null ? cutNumber(heading) : heading.title,
    }));
  });
}

function isCounted({ numeral, title }: Heading): boolean {
  return numeral !== null || NUMBER.test(title.text);
}

function numberOf({ title }: Heading): number {
  return Number(NUMBER.exec(title.text)?.[1] ?? Number.NaN);
}

function cutNumber({ title }: Heading): Heading['title'] {
  return trim(slice(title, NUMBER.exec(title.text)?.[0].length ?? 0));
}
