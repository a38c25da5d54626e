import { listTexts } from '../../mapBlocks.js';
import type { Block } from '../../model.js';
import { isProse } from './lines.js';

/** The one word that no notice on them does without, in the languages that have it. */
const COOKIES = /(?<!\p{L})cookies?(?!\p{L})|\bciastecz|куки|çerez|クッキー|쿠키|ملفات تعريف الارتباط/iu;
/** A text that speaks of them here and there is about them. */
const FEWEST = 3;
/** A dialog tells of nothing else, or of what each kind of them does. */
const NEAR = 6;
const LEAST_NEAR = 0.7;
/** Behind so much of the page. */
const EARLIEST = 0.25;

/**
 * Where the dialog on cookies begins that stands below a page's text, with its paragraphs on each kind of them and its buttons:
 * the end of the blocks where there is none, or where the text itself speaks of them.
 *
 * @param start where the text begins
 */
export function findConsent(blocks: readonly Block[], start: number): number {
  const marks = blocks.flatMap((block, index) => (speaksOfThem(block) ? [index] : []));
  const first = marks.find((index) => index > start && index >= blocks.length * EARLIEST);
  if (first === undefined || marks.length < FEWEST) return blocks.length;
  if (marks.some((index) => index >= start && index < first)) return blocks.length;
  const prose = blocks.flatMap((block, index) => (index >= first && isProse(block) ? [index] : []));
  const near = prose.filter((index) => marks.some((mark) => Math.abs(mark - index) <= NEAR));
  return near.length >= prose.length * LEAST_NEAR ? first : blocks.length;
}

function speaksOfThem(block: Block): boolean {
  return block.type !== 'code' && block.type !== 'image' && listTexts(block).some(({ text }) => COOKIES.test(text));
}
