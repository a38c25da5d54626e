import { findAll } from '../findAll.js';
import type { TracedText } from '../model.js';
import { slice, trim } from '../trace.js';

/** Where a text may be cut, the best first: after a sentence, after a clause, between words. */
const CUTS = [
  /[。！？][”’」』）]*|[.!?]["”’)]*(?=\s)/gu,
  /[；：，—]+[”’」』）]*|[;:,][”’]*(?=\s)/gu,
  /\s/gu,
  /(?<=[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}])(?=[\p{Script=Han}])/gu,
];

/** Neither half shorter than this part of the whole, or the cut is not worth it. */
const LEAST_HALF = 0.2;

/** The text in two halves, cut as near to the middle as a sentence, a clause or a word allows; null if it cannot be. */
export function splitText(traced: TracedText): readonly [TracedText, TracedText] | null {
  const { length } = traced.text;
  for (const pattern of CUTS) {
    const ends = findAll(traced.text, pattern).map((match) => match.index + match[0].length);
    const usable = ends.filter((end) => end >= length * LEAST_HALF && end <= length * (1 - LEAST_HALF));
    const [best] = usable.sort((a, b) => Math.abs(a - length / 2) - Math.abs(b - length / 2));
    if (best !== undefined) return [trim(slice(traced, 0, best)), trim(slice(traced, best))];
  }
  return null;
}
