import { CJK, estimateLength } from '../../language.js';
import { lineOf } from '../../lineOf.js';
import { listTexts } from '../../mapBlocks.js';
import type { Block } from '../../model.js';
import { endsOrLeadsIn } from '../../sentenceEnds.js';
import { readByline } from '../bylines.js';
import { holdsStatement, isLine, isProse } from './lines.js';
import { wordsIn } from './told.js';

/** So many lines of one kind are the page's: one may be a heading that says its matter in other words. */
const FEWEST = 3;
/** In em: a headline tells what happened; headings and labels are shorter, and no headline is longer. */
const SHORTEST = 22;
const LONGEST = 64;
const FEWEST_WORDS = 6;
/** So many blocks below a heading speak of its matter. */
const BELOW = 6;
/** So much of its words may stand there by chance. */
const MOST_TOLD = 0.2;
const MOST_TOLD_ON_AVERAGE = 0.1;
/** Among such lines, a headline of the text's own field shares more with it. */
const MOST_TOLD_AMONG = 0.5;

/**
 * Headlines of other articles, each alone between two paragraphs of a page that was copied: a page sets them there as links. What
 * stands below them goes on from what stands above, and has none of their words.
 */
export function listHeadlines(blocks: readonly Block[], from: number, to: number): number[] {
  const lines: number[] = [];
  for (let index = Math.max(1, from + 1); index < to - 1; index += 1)
    if (isHeadline(blocks[index]) && isText(blocks[index - 1]) && isText(blocks[index + 1])) lines.push(index);
  const shared = lines.map((index) => ({ index, share: shareTold(blocks, index, to) }));
  const strange = shared.filter(({ share }) => share <= MOST_TOLD);
  const sum = strange.reduce((total, { share }) => total + share, 0);
  // Where others of the lines head what stands below them, all of them may be the article's.
  const isPage =
    strange.length >= FEWEST && strange.length * 2 > lines.length && sum <= strange.length * MOST_TOLD_ON_AVERAGE;
  if (!isPage) return [];
  const [first] = strange;
  // What stands above the first of them may be the text's own title again.
  return shared
    .filter(({ index, share }) => index >= (first?.index ?? to) && share <= MOST_TOLD_AMONG)
    .map(({ index }) => index);
}

function isHeadline(block: Block | undefined): boolean {
  if (block?.type !== 'paragraph' && !(block?.type === 'list' && block.items.length === 1)) return false;
  const [text, ...more] = listTexts(block);
  if (!text || more.length > 0 || !isLine(block) || readByline(text) !== null) return false;
  const words = text.text.trim();
  const length = estimateLength(words);
  if (length < SHORTEST || length > LONGEST || endsOrLeadsIn(words)) return false;
  return CJK.test(words) || words.split(/\s+/u).length >= FEWEST_WORDS;
}

function isText(block: Block | undefined): boolean {
  return block?.type === 'paragraph' && (isProse(block) || holdsStatement(block));
}

/** How much of a line's words the next blocks have. */
function shareTold(blocks: readonly Block[], index: number, to: number): number {
  const own = [...new Set(wordsIn(blocks[index] as Block))].filter((word) => !/^\p{N}/u.test(word));
  const below = new Set(
    blocks
      .slice(index + 1, Math.min(to, index + 1 + BELOW))
      .flatMap((block) => (lineOf(block) === '' ? [] : wordsIn(block))),
  );
  return own.length === 0 ? 1 : own.filter((word) => below.has(word)).length / own.length;
}
