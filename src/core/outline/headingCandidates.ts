import { estimateLength } from '../language.js';
import type { Block, TracedText } from '../model.js';
import { EMPTY, slice, trim } from '../trace.js';
import { parseLoneNumber, parseNumber } from './parseNumber.js';
import { isBold, readItemNumber } from './sourceMarks.js';

/** Levels of headings that carry no mark of their own: numbered lines, and below them bold and plain lines. */
export const BARE_LEVEL = 7;
export const BOLD_LEVEL = 11;
export const PLAIN_LEVEL = 12;

const LONGEST_BARE_HEADING = 36;
/** A numbered line that is bold as a whole says by itself that it is a heading. */
const LONGEST_BOLD_HEADING = 64;

/** A line that numbers something: whether it is a heading, the whole document says. */
export interface Candidate {
  readonly index: number;
  readonly level: number;
  readonly style: string;
  readonly value: number;
  /** Empty where the line holds nothing but its number. */
  readonly title: TracedText;
  /** The whole line. */
  readonly mark: TracedText;
}

/** What a block numbers, or null. */
export function toCandidate(block: Block, index: number, source: string): Candidate | null {
  if (block.type === 'list') return fromList(block, index, source);
  if (block.type !== 'heading' && block.type !== 'paragraph') return null;
  const level = block.type === 'heading' ? block.level : BARE_LEVEL;
  const { text } = block;
  const lone = text.text.length <= 24 ? parseLoneNumber(text.text) : null;
  if (lone) return { index, level, style: lone.style, value: lone.value, title: EMPTY, mark: text };
  const number = parseNumber(text.text);
  if (!number) return null;
  const title = trim(slice(text, number.length));
  const longest = block.type === 'paragraph' && isBold(text, source) ? LONGEST_BOLD_HEADING : LONGEST_BARE_HEADING;
  if (title.text === '' || (level === BARE_LEVEL && !looksLikeTitle(title.text, longest))) return null;
  return { index, level, style: number.style, value: number.value, title, mark: text };
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
