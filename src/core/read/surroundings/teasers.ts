import { CJK } from '../../language.js';
import { lineOf } from '../../lineOf.js';
import { measureText } from '../../mapBlocks.js';
import type { Block } from '../../model.js';
import { readByline } from '../bylines.js';
import { isNameAlone } from '../names.js';
import { isAgo, saysWhoOrWhen } from './days.js';
import { holdsStatement, isLine } from './lines.js';

/** In em. */
const LONGEST_TEASER = 200;

/** A title and what it is of, on one line: the gap that a column of a page leaves between them. */
const GAP_WIDE = /^\S[^。；;]{3,59}[ \u00a0\u3000]{2,}\S/u;
/** Typists set two spaces behind a sentence. */
const GAP_LATIN = /^\S.{8,89}[^.!?:;,\s][ \u00a0]{3,}\p{Lu}/u;

/**
 * What another page says of itself in a list of pages: its title above, or before a gap on the same line; its byline, its
 * day or a button below.
 */
export function isTeaser(blocks: readonly Block[], index: number): boolean {
  const block = blocks[index];
  if (block?.type !== 'paragraph' || measureText(block) > LONGEST_TEASER) return false;
  return (
    isTitled(block.text.text) || isSigned(blocks, index) || isAmongBroken(blocks, index) || isBelowAgo(blocks, index)
  );
}

/** The next of a list stands so near below. */
const NEXT_WITHIN = 7;

/** How long ago each was written is told right above what pages say of themselves, in a list of them. */
function isBelowAgo(blocks: readonly Block[], index: number): boolean {
  const isStamped = (at: number): boolean => isAgo(lineOf(blocks[at - 1])) && blocks[at]?.type === 'paragraph';
  if (!isStamped(index)) return false;
  return Array.from({ length: NEXT_WITHIN - 2 }, (_, i) => i + 3).some(
    (step) => isStamped(index + step) || isStamped(index - step),
  );
}

/** Beginnings of other pages, cut where the room ends: several in a row break off in the midst of a sentence. */
const FEWEST_BROKEN = 3;

function isAmongBroken(blocks: readonly Block[], index: number): boolean {
  if (!breaksOff(blocks[index])) return false;
  let [first, last] = [index, index];
  while (breaksOff(blocks[first - 1])) first -= 1;
  while (breaksOff(blocks[last + 1])) last += 1;
  return last - first + 1 >= FEWEST_BROKEN;
}

function breaksOff(block: Block | undefined): boolean {
  if (block?.type !== 'paragraph') return false;
  const { text } = block.text;
  // A pause at the end of what somebody says is followed by the mark that closes it.
  return (
    /(?:[\p{L}\p{N},，、]\s?|\s)(?:…|\.{3}|\[…\]|\[\.{3}\])$/u.test(text) &&
    !/……$/u.test(text) &&
    /[.。:：!?！？]\s?\S/u.test(text)
  );
}

function isTitled(text: string): boolean {
  return CJK.test(text) ? GAP_WIDE.test(text) : GAP_LATIN.test(text);
}

function isSigned(blocks: readonly Block[], index: number): boolean {
  const [title, , below, last] = blocks.slice(Math.max(0, index - 1), index + 3);
  if (index === 0 || !title || below?.type !== 'paragraph' || !isLine(title) || holdsStatement(title)) return false;
  const words = below.text.text.trim();
  // `READ MORE` has the look of a name.
  if (leadsOn(words)) return true;
  if (isNameAlone(words)) return last !== undefined && saysWhoOrWhen(last);
  return readByline(below.text) !== null || isAgo(words);
}

function leadsOn(words: string): boolean {
  return /^(?:(?:read|learn|see) more|continue reading|lire la suite|leer más|seguir leyendo|weiterlesen|mehr(?: lesen)?|[阅閱][读讀]全文|[查閱阅][看读讀]更多|続きを読む|더 ?보기|اقرأ المزيد)/iu.test(
    words,
  );
}
