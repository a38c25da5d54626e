import { hasVocabulary } from '../../clean/boilerplate/vocabulary.js';
import { lineOf } from '../../lineOf.js';
import { measureText } from '../../mapBlocks.js';
import type { Block } from '../../model.js';
import { areForeign } from './foreignLines.js';
import { holdsStatement, isPlatformLine, isProse } from './lines.js';
import { isNavigation } from './navigation.js';
import { isTeaser } from './teasers.js';

/** So many lines without a paragraph among them are no list that a text goes on behind, where they speak of other things. */
const FEWEST_LINES = 10;
/** An article of entries has lists between its paragraphs: its foot is so many times longer. */
const TIMES_WIDEST = 3;
const FEWEST_AGAIN = 2;
/** In em: a notice or a teaser among the menus is shorter than the shortest text. */
const SHORTEST_TEXT = 90;
/** So much of what stands below a text is no running text, */
const LEAST_LINES = 0.6;
/** it is much shorter than the text, */
const MOST_TOLD = 0.5;
/** and so many paragraphs below one another would be a text. */
const LONGEST_RUN = 2;
/** In em: what a page says of itself is no longer. */
const LONGEST_NOTICE = 120;
/** So many lines below a text, with so many that only pages have among them, are its foot, whatever follows. */
const LONG_FOOT = 40;
const FEWEST_TELLING = 3;
const MOST_ASKED = 1.5;
/** One in so many of the lines may be a short sentence. */
const SENTENCE_SHARE = 4;
const SHORTEST_SENTENCE = 16;
/** The next of a row of headings: `四、…`, `5. …`. */
const NUMBERED =
  /^(?:[一二三四五六七八九十]{1,3}[、.．]|\d{1,2}[.、)．]\s?\D|[（(][一二三四五六七八九十\d]{1,3}[)）]|第.{1,3}[章节節部]|[IVX]{1,4}\.\s)/u;
const NUMBERED_WITHIN = 3;

/**
 * Where a page's own lines begin below its text, in whatever language: many lines behind the last paragraph that speak of other
 * things, and hardly any running text among what follows. The end where there are none.
 *
 * @param start where the text of the page begins
 */
export function findStrangeFoot(blocks: readonly Block[], start: number, end: number): number {
  let above = 0;
  let widest = 0;
  for (let index = start; index < end; index += 1) {
    const block = blocks[index] as Block;
    if (isTold(blocks, index)) above += measureText(block);
    else if (!isSentence(block)) {
      const next = findNextTold(blocks, index, end);
      const isWide = above >= SHORTEST_TEXT && next - index >= Math.max(FEWEST_LINES, widest * TIMES_WIDEST);
      const isFoot = isWide && !isEntry(blocks, start, index) && opensFoot(blocks, index, next, end, above);
      if (isFoot && areForeign(blocks.slice(0, end), index, start)) return index;
      widest = Math.max(widest, next - index);
      index = next - 1;
    }
  }
  return end;
}

/** Lines that stood in the text before: an article of entries has the same of each. */
function isEntry(blocks: readonly Block[], start: number, index: number): boolean {
  const before = new Set(blocks.slice(start, index).map(lineOf));
  const lines = blocks.slice(index, index + FEWEST_LINES).filter((block) => !isTelling(block));
  return lines.filter((block) => lineOf(block) !== '' && before.has(lineOf(block))).length >= FEWEST_AGAIN;
}

function opensFoot(blocks: readonly Block[], index: number, next: number, end: number, above: number): boolean {
  const lines = blocks.slice(index, next).filter(({ type }) => type !== 'image');
  if (lines.length < FEWEST_LINES || lines.filter(isSentence).length * SENTENCE_SHARE > lines.length) return false;
  if (lines.slice(0, NUMBERED_WITHIN).some((line) => NUMBERED.test(lineOf(line)))) return false;
  let [told, run, count, telling] = [0, 0, 0, 0];
  for (let at = index; at < end; at += 1) {
    const block = blocks[at] as Block;
    if (!isTold(blocks, at)) {
      if (block.type !== 'image') run = 0;
      if (isTelling(block)) telling += 1;
      continue;
    }
    // Far below a page's last buttons stands what it asks its readers to agree to.
    if (telling >= FEWEST_TELLING && at - index >= LONG_FOOT) return measureTold(blocks, at, end) <= above * MOST_ASKED;
    count += 1;
    run += 1;
    told += measureText(block);
    if (run > LONGEST_RUN || told > above * MOST_TOLD) return false;
  }
  return count <= (end - index) * (1 - LEAST_LINES);
}

function measureTold(blocks: readonly Block[], from: number, to: number): number {
  let told = 0;
  for (let at = from; at < to; at += 1) told += isTold(blocks, at) ? measureText(blocks[at] as Block) : 0;
  return told;
}

function isTelling(block: Block): boolean {
  return block.type === 'paragraph' && (isNavigation(block.text.text) || isPlatformLine(block));
}

/** The next running text: the lines up to there stand together. */
function findNextTold(blocks: readonly Block[], index: number, end: number): number {
  let next = index + 1;
  while (next < end && !isTold(blocks, next)) next += 1;
  return next;
}

/** Running text that a page does not say of itself or of another page. */
function isTold(blocks: readonly Block[], index: number): boolean {
  const block = blocks[index] as Block;
  if (!isProse(block) || isTeaser(blocks, index)) return false;
  return measureText(block) > LONGEST_NOTICE || !hasVocabulary(lineOf(block));
}

function isSentence(block: Block): boolean {
  return (
    block.type === 'paragraph' &&
    holdsStatement(block) &&
    measureText(block) >= SHORTEST_SENTENCE &&
    !isPlatformLine(block)
  );
}
