import { bareWords } from '../../bareWords.js';
import { CJK, estimateLength } from '../../language.js';
import { lineOf } from '../../lineOf.js';
import type { Block } from '../../model.js';
import { saysWhoOrWhen } from './days.js';
import { isPlatformLine, isProse } from './lines.js';
import { isCount, isNavigation } from './navigation.js';
import { isStrange } from './titleByText.js';
import { listTold } from './told.js';

/** A page says its title again below its picture, or below what the text is about, at most so many lines down. */
const AGAIN_WITHIN = 3;
/** In em: rubrics are shorter, and stand in several menus. */
const SHORTEST = 8;
const SHORTEST_LATIN = 14;
/** In em: a rubric is not said right below itself. */
const SHORTEST_TWICE = 4;
/** In lines; in letters. */
const TRAIL_WITHIN = 2;
const SHORTEST_ON_TRAIL = 6;
/** In lines: the text, or who wrote it and when, begins so near below. */
const TEXT_WITHIN = 8;
/** In a list of other pages, headline stands below headline. */
const FEWEST_ABOVE = 2;
/** So many words of it does the text have, too. */
const FEWEST_TOLD = 2;

/**
 * The place of a title that a page says twice, right below what it says of itself or in the line that tells where the page
 * stands in its site: no menu's entry does that, in whatever language. Null where none is, or where the lines above are the
 * text's own.
 *
 * @param text where the running text begins
 */
export function findSaidTwice(blocks: readonly Block[], text: number): number | null {
  const told = listTold(blocks, text);
  const lines = blocks.slice(0, text + AGAIN_WITHIN).map((block) => bareWords(lineOf(block)));
  for (let index = text; index >= FEWEST_ABOVE; index -= 1) {
    const block = blocks[index];
    const words = lines[index] ?? '';
    if (!block || !isTitle(block) || !isNearText(blocks, index, text)) continue;
    const isTwice = isLong(block)
      ? lines.slice(index + 1, index + 1 + AGAIN_WITHIN).includes(words)
      : words !== '' && lines[index + 1] === words;
    const isOnTrail = (line: string): boolean => line !== words && line.endsWith(words);
    const trail = lines.slice(Math.max(0, index - TRAIL_WITHIN), index).findIndex(isOnTrail);
    const isSpokenOf = told.count(block) >= (isLong(block) ? FEWEST_TOLD : 1);
    const isAgain = (isTwice && isSpokenOf) || (words.length >= SHORTEST_ON_TRAIL && trail >= 0);
    const above = blocks.slice(0, index).filter((_, at) => !isOnTrail(lines[at] ?? ''));
    if (isAgain && isStrange(above, blocks, text)) return index;
  }
  return null;
}

function isTitle(block: Block): boolean {
  if (block.type !== 'paragraph' && block.type !== 'heading') return false;
  const line = block.text.text.trim();
  return (
    estimateLength(line) >= SHORTEST_TWICE &&
    // Whoever writes two paragraphs alike repeats no title.
    !isProse(block) &&
    /\p{L}{2}/u.test(line) &&
    !isNavigation(line) &&
    !isCount(line) &&
    !saysWhoOrWhen(block) &&
    !isPlatformLine(block)
  );
}

function isLong(block: Block): boolean {
  const line = lineOf(block);
  return estimateLength(line) >= (CJK.test(line) ? SHORTEST : SHORTEST_LATIN);
}

function isNearText(blocks: readonly Block[], index: number, text: number): boolean {
  return text - index <= TEXT_WITHIN || blocks.slice(index, index + TEXT_WITHIN).some(saysWhoOrWhen);
}
