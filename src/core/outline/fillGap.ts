import type { Block } from '../model.js';
import { slice, trim } from '../trace.js';
import type { Heading } from './heading.js';

/** `## 3 Night` between `## 2. Noon` and `## 4. Dawn`: its number lacks the dot, and is counted all the same. */
export function fillGap(
  { text, level }: Extract<Block, { type: 'heading' }>,
  index: number,
  found: ReadonlyMap<number, Heading>,
): Heading | null {
  const number = /^(\d{1,2})\s+(?=[\p{L}“"「《])/u.exec(text.text);
  if (!number) return null;
  const row = [...found.values()].filter((heading) => heading.level === level && heading.numeral !== null);
  const [before, after] = [
    row.findLast((heading) => heading.index < index),
    row.find((heading) => heading.index > index),
  ];
  const numeral = Number(number[1]);
  if (before?.numeral !== numeral - 1 || (after && after.numeral !== numeral + 1)) return null;
  return { index, last: index, level, numeral, title: trim(slice(text, number[0].length)), mark: text };
}
