import { measureText } from '../../mapBlocks.js';
import type { Block } from '../../model.js';
import { saysWhoOrWhen } from './days.js';
import { findTrail } from './findTrail.js';
import { holdsStatement, isLabel, isProse } from './lines.js';
import { isNavigation } from './navigation.js';

/** So many paragraphs follow the first within so many blocks. */
const FOLLOWING = 2;
const REACH = 7;
/** In em: a shorter sentence is a hint or a label. */
const SHORTEST_SENTENCE = 16;
/** In em: what a line speaks against the text that it stands in, and a paragraph for it, at most. */
const LINE = 12;
const PARAGRAPH = 200;
/** What stands among the menus is so much shorter than the text. */
const TIMES = 5;
/** A notice may be the first that a page says. */
const NOTICE_WITHIN = 2;
/** In lines: a day or an author stands so near above a text. */
const SIGNED_WITHIN = 5;

/** The first running text that more follows: a form or a notice among the menus stands alone. */
export function findText(blocks: readonly Block[]): number {
  const trail = findTrail(blocks);
  const prose = [...blocks.entries()].flatMap(([index, block]) => (index > trail && isProse(block) ? [index] : []));
  const strict = prose.find((index, i) => (prose[i + FOLLOWING] ?? Number.POSITIVE_INFINITY) <= index + REACH);
  const found = strict === undefined ? undefined : prose.find((index) => index === strict || goesOn(blocks, index));
  const first = found ?? prose[0] ?? -1;
  return first < 0 ? first : skipHints(blocks, first, prose);
}

/** Whether sentences follow, if they are short: advertisements stand between them. Teasers have a day each. */
function goesOn(blocks: readonly Block[], index: number): boolean {
  const below = blocks.slice(index + 1, index + 1 + REACH);
  const day = below.findIndex(saysWhoOrWhen);
  return below.slice(0, day < 0 ? REACH : day).filter(isTold).length >= FOLLOWING;
}

function isTold(block: Block): boolean {
  return (
    isProse(block) || (block.type === 'paragraph' && holdsStatement(block) && measureText(block) >= SHORTEST_SENTENCE)
  );
}

/** What a menu says of its entries is not the text, where only its labels follow and the text is much longer. */
function skipHints(blocks: readonly Block[], first: number, prose: readonly number[]): number {
  if (blocks.slice(Math.max(0, first - SIGNED_WITHIN), first).some(saysWhoOrWhen)) return first;
  const own = measureRun(blocks, first);
  if (own.end >= blocks.length || !blocks.slice(own.last + 1, own.end).every(isMenuLine)) return first;
  const later = prose.find(
    (index) => index >= own.end && measureRun(blocks, index).most >= own.most * (first < NOTICE_WITHIN ? 1 : TIMES),
  );
  return later ?? first;
}

function isMenuLine(block: Block): boolean {
  if (block.type === 'image') return true;
  if (block.type !== 'paragraph' || saysWhoOrWhen(block)) return false;
  return isLabel(block.text.text) || isNavigation(block.text.text);
}

/** How much the text says that begins at a place, up to where more lines than sentences stand. */
function measureRun(blocks: readonly Block[], from: number): { most: number; last: number; end: number } {
  let [sum, most, last, end] = [0, 0, from, from];
  for (; end < blocks.length; end += 1) {
    const block = blocks[end] as Block;
    sum += isProse(block) ? Math.min(PARAGRAPH, measureText(block)) : -LINE;
    if (sum <= 0) break;
    if (sum > most) [most, last] = [sum, end];
  }
  return { most, last, end };
}
