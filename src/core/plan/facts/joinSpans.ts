import type { NumberMatch } from './numbers.js';

/**
 * Both ends of each span as one number with the unit of the second: `2000元到3000` `元`, `between 50 and 85` `times`.
 *
 * @param isSpan whether two numbers that follow each other in the text are the ends of one
 */
export function joinSpans(
  text: string,
  numbers: readonly NumberMatch[],
  isSpan: (from: NumberMatch, to: NumberMatch) => boolean,
): NumberMatch[] {
  const joined: NumberMatch[] = [];
  for (const number of numbers) {
    const last = joined.at(-1);
    if (last && isSpan(last, number)) joined[joined.length - 1] = span(text, last, number);
    else joined.push(number);
  }
  return joined;
}

function span(text: string, from: NumberMatch, to: NumberMatch): NumberMatch {
  return { ...to, start: from.start, value: text.slice(from.start, to.valueEnd), strong: from.strong || to.strong };
}
