import { findAll } from '../findAll.js';
import type { TracedText } from '../model.js';
import { replaceRanges } from '../trace.js';

/** Three numbers in brackets, the last one in per cent. */
const TRIPLE =
  /\s?[（(]\s?(-?\d{1,6}(?:\.\d{1,4})?)[,，\s]\s?([-+]?\d{1,6}(?:\.\d{1,4})?)[,，\s]\s?([-+]?\d{1,3}(?:\.\d{1,2})?)%\s?[)）]/gu;
/** Of the change in per cent, as it is rounded. */
const NEAR = 0.02;

/**
 * Takes out the price, the change and the change in per cent that financial pages set behind each name of a company:
 * `Brot AG (431.2, 7.37, 1.74%)`. They are known by their sum: numbers that do not come out so are the author's.
 */
export function removeTickers(text: TracedText): TracedText {
  if (!text.text.includes('%')) return text;
  const quotes = findAll(text.text, TRIPLE).filter(([, price, change, share]) =>
    comesOut(Number(price), Number(change), Number(share)),
  );
  return quotes.length === 0
    ? text
    : replaceRanges(
        text,
        quotes.map(({ index, 0: words }) => ({ start: index, end: index + words.length, by: '' })),
      );
}

function comesOut(price: number, change: number, share: number): boolean {
  const before = price - change;
  if (before === 0) return change === 0 && share === 0;
  return Math.abs((change / before) * 100 - share) <= NEAR;
}
