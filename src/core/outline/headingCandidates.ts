import { estimateLength } from '../language.js';
import type { Block, TracedText } from '../model.js';
import { readByline } from '../read/bylines.js';
import { EMPTY, slice, trim } from '../trace.js';
import { parseLoneNumber, parseNumber } from './parseNumber.js';
import { isBold, readItemNumber } from './sourceMarks.js';

/** Levels of headings that carry no mark of their own: numbered lines, and below them bold and plain lines. */
export const BARE_LEVEL = 7;
export const BOLD_LEVEL = 11;
export const PLAIN_LEVEL = 12;

const LONGEST_BARE_HEADING = 36;
/** A numbered line that is bold as a whole says by itself that it is a heading; of a plain one its neighbours must say so. */
const LONGEST_BOLD_HEADING = 64;

/** A line that numbers something: whether it is a heading, the whole document says. */
export interface Candidate {
  readonly index: number;
  readonly level: number;
  readonly style: string;
  readonly value: number;
  /** Longer than a bare heading: it is one only among shorter ones that count through it. */
  readonly isLong?: boolean;
  /** Empty where the line holds nothing but its number. */
  readonly title: TracedText;
  /** The whole line. */
  readonly mark: TracedText;
}

/** What a block numbers, or null. */
export function toCandidate(block: Block, index: number, source: string): Candidate | null {
  if (block.type === 'list') return fromList(block, index, source);
  const text = lineOf(block);
  if (!text) return null;
  const level = block.type === 'heading' ? block.level : BARE_LEVEL;
  const lone = text.text.length <= 24 ? parseLoneNumber(text.text) : null;
  if (lone) return { index, level, style: lone.style, value: lone.value, title: EMPTY, mark: text };
  const number = parseNumber(text.text);
  // `7. April 2022` counts nothing.
  if (!number || (level === BARE_LEVEL && isDay(text))) return null;
  const title = trim(slice(text, number.length));
  if (title.text === '' || (level === BARE_LEVEL && !looksLikeTitle(title.text, LONGEST_BOLD_HEADING))) return null;
  const isLong = level === BARE_LEVEL && !looksLikeTitle(title.text) && !isBold(text, source);
  return { index, level, style: number.style, value: number.value, title, mark: text, ...(isLong && { isLong }) };
}

/** A line of its own, also one that a page's editor set in a box, as it does quotations. */
function lineOf(block: Block): TracedText | null {
  if (block.type === 'heading' || block.type === 'paragraph') return block.text;
  const [line, ...more] = block.type === 'quote' ? block.paragraphs : [];
  return line && more.length === 0 && !line.text.includes('\n') ? line : null;
}

function isDay(line: TracedText): boolean {
  const byline = /\d{4}/.test(line.text) ? readByline(line) : null;
  return byline !== null && byline.date !== null && byline.author === null;
}

/** An ordered list of one short item is a numbered line that Markdown reads as a list. */
function fromList(block: Extract<Block, { type: 'list' }>, index: number, source: string): Candidate | null {
  const item = block.items[0];
  if (!block.ordered || block.items.length !== 1 || !item || !looksLikeTitle(item.text)) return null;
  const value = readItemNumber(item, source);
  return value === null ? null : { index, level: BARE_LEVEL, style: 'item', value, title: item, mark: item };
}

/** Short, and not the end of a sentence. */
export function looksLikeTitle(text: string, longest = LONGEST_BARE_HEADING): boolean {
  return text.trim() !== '' && estimateLength(text) <= longest && !/[。；;，,：:.、][\s"”»“」』）)]*$/.test(text);
}

/** Bold paragraphs that say something and end no sentence. */
export function listBoldLines(blocks: readonly Block[], source: string): number[] {
  return blocks.flatMap((block, index) =>
    block.type === 'paragraph' && looksLikeTitle(block.text.text) && isBold(block.text, source) ? [index] : [],
  );
}
