import type { TracedText } from '../../model.js';

/** What stands right before words that their writer set bold, in Markdown or HTML. */
const OPENS = /(?:\*\*|__|<(?:b|strong|mark|em)(?:\s[^>]*)?>)[“「『"']?$/i;
const OPENER_LENGTH = 48;

/**
 * The words of a text that are set bold in the source. Cleaning drops the marks, but a piece of the text still begins
 * right after one.
 */
export function findEmphasis(text: TracedText, source: string): { start: number; end: number }[] {
  return text.pieces
    .filter(({ from }) => OPENS.test(source.slice(Math.max(0, from - OPENER_LENGTH), from)))
    .map(({ at, length }) => ({ start: at, end: at + length }));
}
