import { headsAppendix, isStatement } from '../../clean/boilerplate/vocabulary.js';
import { measureText } from '../../mapBlocks.js';
import type { Block } from '../../model.js';
import { endsSentence } from '../../sentenceEnds.js';
import { isNameAlone } from '../names.js';
import { saysWhoOrWhen } from './days.js';
import { findForeignFoot } from './findForeignFoot.js';
import { isFurniture } from './findHead.js';
import { findLongFoot } from './findLongFoot.js';
import { areForeign } from './foreignLines.js';
import { goesOn } from './headRows.js';
import { holdsStatement, isLine, isPlatformLine, isProse } from './lines.js';
import { isCount, isNavigation } from './navigation.js';
import { isTeaser } from './teasers.js';

/** So many lines stand below the text of a page that was copied whole. */
const FEWEST_LINES = 4;
/** So many of them are words that only pages are made of. */
const FEWEST_TELLING = 2;
const FEWEST_TELLING_ALONE = 3;
/** So many lines are a page's, whatever the first of them says. */
const LONG_FOOT = 12;
/** So near below its first line stands one that only pages have: points and figures may end a text, too. */
const TELLING_WITHIN = 24;
/** So much of what stands there is no running text. */
const LEAST_LINES = 0.6;
/** Below so much of the text: a list of other pages in its midst is not its end. */
const LEAST_ABOVE = 0.6;
/** In characters: the head of a list says what it is, and no more. */
const LONGEST_HEAD = 40;
/** In em: what a line speaks for the foot, whatever its length. */
const LINE = 8;
/** What an em of running text speaks against it: teasers and notices are some. */
const PROSE = 0.5;

/**
 * Where the foot of a page begins: the line that heads a list of other pages, or a button, with which most lines and
 * least running text are cut off. Its end where there is none.
 *
 * @param start where the text begins
 * @param furniture lines that the page has above the text, too
 */
export function findFoot(blocks: readonly Block[], start: number, furniture: ReadonlySet<string>): number {
  const prose = blocks.map((block, index) => (isProse(block) && !isTeaser(blocks, index) ? measureText(block) : 0));
  const needed = prose.reduce((total, length) => total + length, 0) * LEAST_ABOVE;
  const above = sumBefore(prose);
  // Where the page's menus stand above, it is more likely that its foot stands below.
  const fewest = furniture.size > 0 ? FEWEST_TELLING : FEWEST_TELLING_ALONE;
  let best = { index: blocks.length, score: 0 };
  let score = 0;
  let peak = 0;
  let lines = 0;
  let telling = 0;
  let near = blocks.length;
  for (let index = blocks.length - 1; index > start && (above[index] ?? 0) >= needed; index -= 1) {
    const block = blocks[index];
    if (!block) break;
    const isOwn = isTelling(block) || (isLine(block) && !holdsStatement(block));
    if (isOwn) lines += 1;
    if (isTelling(block)) {
      telling += 1;
      near = index;
    }
    // A paragraph under a line that names it, among buttons: the text goes on behind them.
    if (!isOwn && isHeadedText(blocks, index)) break;
    if (goesOn(blocks, index) || headsText(blocks, index)) break;
    score += isOwn ? LINE : -Math.max(isTeaser(blocks, index) ? 0 : LINE, (prose[index] ?? 0) * PROSE);
    if (lines < FEWEST_LINES || telling < fewest || lines < (blocks.length - index) * LEAST_LINES) {
      peak = Math.max(peak, score);
      continue;
    }
    const opens = opensFoot(block);
    // A plain line below the text's last sentence opens it, too, where a long foot speaks for that.
    const follows =
      isOwn &&
      score > peak &&
      lines >= LONG_FOOT &&
      isProse(blocks[index - 1] ?? block) &&
      (near - index <= TELLING_WITHIN || areForeign(blocks, index, start));
    peak = Math.max(peak, score);
    if ((opens && score >= best.score) || (follows && score > best.score)) best = { index, score };
  }
  const long = start > 0 ? findLongFoot(blocks, start) : blocks.length;
  const found = best.score <= 0 || long < best.index ? long : keepLast(blocks, goUp(blocks, best.index, furniture));
  const foreign = start > 0 ? findForeignFoot(blocks, start, found, opensFoot) : found;
  return foreign < found ? goUp(blocks, foreign, furniture) : found;
}

/** In em: no headline is so long. */
const SHORTEST_EXCLAIMED = 45;

/** A text may end with an exclamation: it stands below its last paragraph, and is longer than a headline. */
function keepLast(blocks: readonly Block[], foot: number): number {
  const [above, block] = [blocks[foot - 1], blocks[foot]];
  if (block?.type !== 'paragraph' || !above || !isProse(above) || isTelling(block)) return foot;
  const words = block.text.text;
  const isText = endsSentence(words) && /[,，、]/u.test(words) && !isStatement(words);
  return isText && measureText(block) >= SHORTEST_EXCLAIMED ? foot + 1 : foot;
}

/** A list of other pages between two paragraphs has no more lines. */
const LONGEST_LIST = 8;

/** Whether a short list of other pages, with its head, stands between the line and the text above. */
function isBelowList(blocks: readonly Block[], index: number): boolean {
  for (let at = index - 1; at > Math.max(0, index - 1 - LONGEST_LIST); at -= 1) {
    const block = blocks[at];
    if (!block || !isLine(block) || holdsStatement(block)) return false;
    const words = lineOf(block) ?? '';
    if (words.length <= LONGEST_HEAD && headsAppendix(words)) {
      const above = blocks[at - 1];
      return at < index - 1 && above !== undefined && holdsStatement(above);
    }
  }
  return false;
}

/** Whether a line that is no name and no day heads two paragraphs that tell something: the text goes on behind a list. */
function headsText(blocks: readonly Block[], index: number): boolean {
  if (!isBelowList(blocks, index)) return false;
  const [title, first, second] = blocks.slice(index, index + 3);
  if (!title || !first || !second || title.type !== 'paragraph' || !isLine(title) || holdsStatement(title))
    return false;
  if (isTelling(title) || saysWhoOrWhen(title) || isNameAlone(title.text.text) || !/\p{L}{2}/u.test(title.text.text))
    return false;
  return (
    isProse(first) &&
    first.type === 'paragraph' &&
    second.type === 'paragraph' &&
    !isTeaser(blocks, index + 1) &&
    tells(second)
  );
}

function tells(block: Extract<Block, { type: 'paragraph' }>): boolean {
  return (
    holdsStatement(block) && !isTelling(block) && !isStatement(block.text.text) && measureText(block) >= SHORTEST_SAID
  );
}

/** In em. */
const SHORTEST_SAID = 16;

/** In em: a teaser or a notice is shorter. */
const SHORTEST_TEXT = 60;

function isHeadedText(blocks: readonly Block[], index: number): boolean {
  const [title, block] = [blocks[index - 1], blocks[index]];
  if (!title || block?.type !== 'paragraph' || measureText(block) < SHORTEST_TEXT || isTeaser(blocks, index))
    return false;
  return (
    isLine(title) &&
    title.type === 'paragraph' &&
    !isTelling(title) &&
    /\p{L}{2}/u.test(title.text.text) &&
    isProse(block) &&
    hasSentences(block.text.text)
  );
}

/** A notice is one sentence or two; a teaser, too. */
function hasSentences(text: string): boolean {
  return (text.match(/[。！？]|[.!?](?=\s|$)/gu)?.length ?? 0) >= 2;
}

/** Counts, buttons and lines of the page's head that stand directly above its foot belong to it. */
function goUp(blocks: readonly Block[], foot: number, furniture: ReadonlySet<string>): number {
  let index = foot;
  for (let block = blocks[index - 1]; block; block = blocks[index - 1]) {
    if (block.type === 'list' && isFurniture(block)) {
      index -= 1;
      continue;
    }
    if (block.type !== 'paragraph') break;
    const words = block.text.text.trim();
    if (!isCount(words) && !isNavigation(words) && !isPlatformLine(block) && !furniture.has(words)) break;
    index -= 1;
  }
  return index;
}

/** The head of a list of other pages, or a button. */
function opensFoot(block: Block): boolean {
  const words = lineOf(block);
  return words !== null && (isNavigation(words) || (words.length <= LONGEST_HEAD && headsAppendix(words)));
}

/** A line that only platforms write: also a right, a form, a credit. */
function isTelling(block: Block): boolean {
  return opensFoot(block) || isPlatformLine(block);
}

function lineOf(block: Block): string | null {
  return block.type === 'paragraph' || block.type === 'heading' ? block.text.text.trim() : null;
}

function sumBefore(lengths: readonly number[]): number[] {
  let total = 0;
  return lengths.map((length) => {
    total += length;
    return total - length;
  });
}
