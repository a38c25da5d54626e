import { bareWords } from '../../bareWords.js';
import { lineOf } from '../../lineOf.js';
import type { Block } from '../../model.js';
import { readByline } from '../bylines.js';
import { isHeadline } from './headlines.js';
import { holdsStatement, isLabel } from './lines.js';
import { listTold, type Told } from './told.js';

/** What is said below a headline shares more of the text's words, but not so many times more. */
const TIMES = 3;
const FEWEST_TOLD = 2;
/** So much of a line far above a text must the text say, too, and in so many words, */
const LEAST_FAR = 0.5;
const FEWEST_FAR = 4;
/** where it says less than this of the line that stands near. */
const MOST_NEAR = 0.35;

/**
 * The place of a page's title, where the line that was found by its place is not it: below the title stands what the text is
 * about, and far above a text, over players and their lists, the headline that the text speaks of.
 */
export function refineTitle(blocks: readonly Block[], placed: number, text: number): number {
  const told = listTold(blocks, text);
  const near = findBelow(blocks, placed, text, told) ?? (isSubtitle(blocks, placed, told) ? placed - 1 : placed);
  return findFar(blocks, near, told) ?? near;
}

/** The only headline between a rubric, of which the text does not speak, and the text: the day stands above a title, too. */
function findBelow(blocks: readonly Block[], placed: number, text: number, told: Told): number | null {
  if (!isLabel(lineOf(blocks[placed])) || told.count(blocks[placed]) > 0) return null;
  const signed = blocks[placed + 1];
  // An author is named below a title, whatever it says.
  if (signed?.type === 'paragraph' && readByline(signed.text)?.author) return null;
  const below = blocks.slice(placed + 1, text).flatMap((block, i) => (isHeadline(block) ? [placed + 1 + i] : []));
  const [only] = below;
  return only !== undefined && below.length === 1 && told.count(blocks[only]) >= FEWEST_TOLD ? only : null;
}

/** Whether a line stands right below the only headline above it. */
function isSubtitle(blocks: readonly Block[], index: number, told: Told): boolean {
  const [line, title] = [blocks[index], blocks[index - 1]];
  if (!line || !title || line.type === 'heading' || !isHeadline(title) || isLabel(lineOf(line))) return false;
  if (holdsStatement(title) || isHeadline(blocks[index - 2])) return false;
  if (bareWords(lineOf(line)) === bareWords(lineOf(title))) return false;
  const [own, above] = [told.count(line), told.count(title)];
  if (above === 0 || own === 0) return false;
  return holdsStatement(line) || above * TIMES >= own;
}

/**
 * The first of the lines above that the text says again for the most part, where it says little of the line that stands near,
 * or the page says the other twice.
 */
function findFar(blocks: readonly Block[], near: number, told: Told): number | null {
  const own = told.count(blocks[near]);
  const above = blocks.slice(0, near).map((block) => bareWords(lineOf(block)));
  const isStranger = told.share(blocks[near]) < MOST_NEAR;
  const at = above.findIndex((words, index) => {
    const block = blocks[index];
    if (!isHeadline(block) || !block || holdsStatement(block)) return false;
    const count = told.count(block);
    if (count < FEWEST_FAR || told.share(block) < LEAST_FAR) return false;
    return isStranger ? count > own * 2 : count > own && above.lastIndexOf(words) > index;
  });
  return at < 0 ? null : at;
}
