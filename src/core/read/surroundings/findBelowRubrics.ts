import { estimateLength } from '../../language.js';
import { lineOf } from '../../lineOf.js';
import type { Block } from '../../model.js';
import { saysWhoOrWhen } from './days.js';
import { isHeadline } from './headlines.js';
import { isLabel } from './lines.js';
import { isNavigation } from './navigation.js';
import { isStrange } from './titleByText.js';
import { listTold } from './told.js';

const FEWEST_TOLD = 2;
const LEAST_SHORT = 0.8;
/** In lines. */
const ABOVE_TEXT = 6;
/** So many rubrics above a headline are a menu; below fewer of them the day must be told. */
const FEWEST_RUBRICS = 5;
/** A headline is so many times longer than a rubric above it. */
const TIMES_RUBRIC = 3;

/**
 * The place of the only headline below rubrics and right above a text, with nothing but labels, the author and the day between
 * them. Null where what stands above is the text's own.
 */
export function findBelowRubrics(blocks: readonly Block[], text: number): number | null {
  const title = blocks.findLastIndex((block, index) => index < text && isHeadline(block));
  if (title < 1 || text - title > ABOVE_TEXT) return null;
  const above = blocks.slice(0, title);
  const between = blocks.slice(title + 1, text);
  if (between.some((block) => isHeadline(block) || !isShort(block)) || isHeadline(blocks[title - 1])) return null;
  if (!isStrange(above, blocks, text)) return null;
  const isTold = listTold(blocks, text).count(blocks[title]) >= FEWEST_TOLD;
  if (above.length >= FEWEST_RUBRICS) {
    const isMenu = above.filter(isShort).length >= above.length * LEAST_SHORT;
    return isMenu && (isTold || !above.some(isHeadline)) ? title : null;
  }
  const length = estimateLength(lineOf(blocks[title]));
  const isLonger = above.every((block) => isShort(block) && estimateLength(lineOf(block)) * TIMES_RUBRIC <= length);
  return isLonger && isTold && between.some(saysWhoOrWhen) ? title : null;
}

function isShort(block: Block): boolean {
  return block.type === 'image' || isLabel(lineOf(block)) || isNavigation(lineOf(block)) || saysWhoOrWhen(block);
}
