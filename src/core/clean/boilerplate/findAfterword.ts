import { bareWords } from '../../bareWords.js';
import { listTexts, measureBlocks, measureText } from '../../mapBlocks.js';
import type { Block, TracedText } from '../../model.js';
import { readByline } from '../../read/bylines.js';
import { hasVocabulary, headsAppendix } from './vocabulary.js';

/** An author signs below so much of the text. */
const EARLIEST = 0.6;
/** In em: shorter lines below a signature are notes to the text, credits, a date. */
const LONGEST_NOTES = 60;
/** In em: below it nobody goes on for longer, unless it is a page. */
const LONGEST_LINE = 140;
/** So near to the end stands what a star refers to. */
const LAST_BLOCKS = 8;

/** `P.S.`, `PS:`: said to the reader when all is said. */
const POSTSCRIPT = /^(?:p\.\s?s\.|ps\s?[:：]|追伸[:：、\s]|추신[:：\s]|又及[:：，])/iu;
/** Above it stands so much of the text. */
const EARLIEST_POSTSCRIPT = 0.8;

/**
 * What stands below the last word of a text: its postscript, the notes that its stars lead to, and its author's name alone
 * on a line near the end. What stands below the name goes with it where it is a few lines, or where it tells by its words,
 * or by bylines of others, that it is the page's.
 */
export function findAfterword(blocks: readonly Block[], author: TracedText | null): Set<number> {
  return new Set([...findPostscript(blocks), ...findStarredNotes(blocks), ...findSignature(blocks, author)]);
}

/** A postscript near the end, and what stands below it. */
function findPostscript(blocks: readonly Block[]): number[] {
  const at = blocks.findIndex((block) => block.type === 'paragraph' && POSTSCRIPT.test(block.text.text));
  if (at < 1) return [];
  const above = measureBlocks(blocks.slice(0, at));
  const isLate = above >= (above + measureBlocks(blocks.slice(at))) * EARLIEST_POSTSCRIPT;
  return isLate ? blocks.slice(at).map((_, i) => at + i) : [];
}

/** `*The name has been changed`, as one of the last lines, where a word of the text has the star. */
function findStarredNotes(blocks: readonly Block[]): number[] {
  const from = Math.max(1, blocks.length - LAST_BLOCKS);
  return blocks.slice(from).flatMap((block, i) => {
    const star = block.type === 'paragraph' ? /^[（(]?([*＊†]+)\s?\p{L}/u.exec(block.text.text)?.[1] : undefined;
    if (star === undefined || measureText(block) > LONGEST_NOTES) return [];
    const isMarked = (text: string): boolean => /[\p{L}”"»]/u.test(text[text.indexOf(star) - 1] ?? '');
    return blocks.slice(0, from + i).some((other) => listTexts(other).some(({ text }) => isMarked(text)))
      ? [from + i]
      : [];
  });
}

function findSignature(blocks: readonly Block[], author: TracedText | null): Set<number> {
  const name = bare(author?.text ?? '');
  if (name.length < 2) return new Set();
  const signed = blocks.flatMap((block, index) =>
    block.type === 'paragraph' && bare(block.text.text.replace(BEFORE_NAME, '').replace(PLACE, '')) === name
      ? [index]
      : [],
  );
  const [at] = signed;
  // Above each answer, a name says who speaks.
  if (at === undefined || signed.length > 1) return new Set();
  const above = measureBlocks(blocks.slice(0, at));
  const below = blocks.slice(at + 1);
  if (above < (above + measureBlocks(below)) * EARLIEST) return new Set();
  const ends =
    below.length === 0 || measureBlocks(below) <= LONGEST_NOTES || isPage(below) || isRest(blocks[at], below, above);
  return new Set(ends ? [at, ...below.map((_, i) => at + 1 + i)] : [at]);
}

const BEFORE_NAME = /^(?:[-–—―~]+\s*|(?:by|par|por|von|di|作者|文|撰文|記者|记者)\s*[:：／/|｜]?\s*)/iu;

/** Below it stand so many lines at least, none of them a heading, and all of them far less than the text. */
const LEAST_REST = 4;
const MOST_REST = 0.25;

/** What a page says to its readers below the name of who wrote the text: one line after the other, and no part of it. */
function isRest(signature: Block | undefined, below: readonly Block[], above: number): boolean {
  // A name alone may be a credit in the midst of the text.
  if (signature?.type !== 'paragraph' || !PLACE.test(signature.text.text)) return false;
  const areLines = below.every(
    (block) => (block.type === 'paragraph' || block.type === 'list') && measureText(block) <= LONGEST_LINE,
  );
  return areLines && below.length >= LEAST_REST && measureBlocks(below) <= above * MOST_REST;
}

/** `Ann Miller (in Paris)`: where somebody writes from. */
const PLACE = /\s?[（(][^（）()]{2,40}[)）]$/u;

function isPage(blocks: readonly Block[]): boolean {
  return (
    blocks.every((block) => block.type !== 'code' && measureText(block) <= LONGEST_LINE) && blocks.some(isPageLine)
  );
}

function isPageLine(block: Block): boolean {
  if (block.type !== 'paragraph' && block.type !== 'heading') return false;
  const [text] = listTexts(block);
  return text !== undefined && (headsAppendix(text.text) || hasVocabulary(text.text) || readByline(text) !== null);
}

function bare(text: string): string {
  return bareWords(text.normalize('NFD'));
}
