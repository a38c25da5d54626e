import { CJK, estimateLength } from '../../language.js';
import { lineOf } from '../../lineOf.js';
import type { Block } from '../../model.js';
import { saysWhoOrWhen } from './days.js';
import { holdsStatement, isLabel, isLine } from './lines.js';
import { isNavigation } from './navigation.js';

/** A byline stands so near to the top of a text. */
const WITHIN = 8;
/** A title stands so near above its byline. */
const ABOVE_BYLINE = 3;
/** A title is so many times longer than the rubrics above it. */
const TIMES = 1.5;
const FEWEST_RUBRICS = 2;
/** Than a rubric that stands alone. */
const TIMES_ALONE = 3;
/** In em: a rubric below others is a word. */
const LONGEST_WORD = 6;

/**
 * The place of the title below the paper's name and the rubrics that a copy took along: the first line above the byline that
 * is longer than those above it, where these are buttons, are set in capitals, or are several. Null where the text begins
 * with its title.
 *
 * @param foot where the page's own lines below the text begin
 */
export function findTop(blocks: readonly Block[], foot = blocks.length): number | null {
  const byline = blocks.slice(0, WITHIN).findIndex((block, at) => at > 0 && saysWhoOrWhen(block));
  if (byline < 2) return null;
  const lines = blocks.slice(0, byline).map(lineOf);
  // Of a rubric in capitals and the headline below it the second is the title, and of a word and a longer line below buttons.
  const isRubric = (at: number): boolean => {
    const [line = '', next = ''] = lines.slice(at, at + 2);
    // In English both a rubric and a headline are set in capitals, word by word.
    if (at > 1 && isLabel(line) && isHeadline(line) && isHeadline(next) && isLonger(next, line)) return true;
    const isWord = estimateLength(line) <= LONGEST_WORD && isLonger(next, line);
    return isWord || (isCapital(line) && isHeadline(next));
  };
  const title = lines.findIndex(
    (line, at) => at > 0 && !isRubric(at) && isTitle(line, lines.slice(0, at)) && !holdsStatement(blocks[at] as Block),
  );
  if (title < 1 || byline - title > ABOVE_BYLINE) return null;
  const above = lines.slice(0, title);
  const below = blocks.slice(foot);
  if (above.includes('') || blocks.slice(0, title).some((block) => !isLine(block))) return null;
  const isTold =
    above.some(isNavigation) ||
    (above.length >= FEWEST_RUBRICS && above.every(isLabel)) ||
    isSaidAgain(above, lines[title] ?? '', below);
  return isTold || (above.every(isCapital) && isHeadline(lines[title] ?? '')) ? title : null;
}

/** A rubric that stands alone above a headline, and again as a line of what the page has below its text. */
function isSaidAgain(above: readonly string[], title: string, below: readonly Block[]): boolean {
  const [rubric = ''] = above;
  return (
    above.length === 1 &&
    isLabel(rubric) &&
    estimateLength(title) >= estimateLength(rubric) * TIMES_ALONE &&
    below.some((block) => lineOf(block) === rubric)
  );
}

function isLonger(line: string, than: string): boolean {
  return estimateLength(line) >= estimateLength(than) * TIMES;
}

function isTitle(line: string, above: readonly string[]): boolean {
  const length = estimateLength(line);
  return (
    !isNavigation(line) &&
    above.every((rubric) => isNavigation(rubric) || length >= estimateLength(rubric) * TIMES || isCapital(rubric))
  );
}

function isCapital(line: string): boolean {
  return /\p{Lu}{2}/u.test(line) && !/\p{Ll}/u.test(line) && !CJK.test(line);
}

/** Most words of an English headline begin with a capital; below a title in capitals stands a sentence that does not. */
function isHeadline(line: string): boolean {
  const words = line.split(/\s+/);
  return !isCapital(line) && words.filter((word) => /^\W?\p{Lu}/u.test(word)).length * 3 >= words.length * 2;
}
