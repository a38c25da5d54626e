import { listTexts, measureText } from '../../mapBlocks.js';
import type { Block } from '../../model.js';
import { tellLikeness } from '../page/tellLikeness.js';
import { areForeign } from './foreignLines.js';
import { holdsStatement, isLine, isProse } from './lines.js';

/** In em: a notice or a teaser among the menus is shorter than the shortest text. */
const SHORTEST_TEXT = 120;
/** So many blocks stand below the text of a page that tells at length of others. */
const FEWEST = 12;
const LEAST_LINES = 0.55;
/** So many paragraphs below one another are a text: what was taken for one stands among the menus. */
const LONGEST_RUN = 2;
/** What the paragraphs below share with the text on average: those of one text share about twice as much. */
const MOST_ALIKE = 0.2;
const MOST_ALIKE_ALONE = 0.12;
/** The text would go on in the first of them. */
const FIRST = 3;
const MOST_ALIKE_FIRST = 0.25;

/**
 * Where the foot of a page begins that tells more than the page's own text, of other things: below a short text stand teasers of
 * other pages with whole paragraphs. The first line that opens a foot, where nothing below speaks of what the text says.
 *
 * @param opens whether a block heads a list of other pages, or is a button
 */
export function findForeignFoot(
  blocks: readonly Block[],
  start: number,
  end: number,
  opens: (block: Block) => boolean,
): number {
  let told = 0;
  for (let index = start; index < end; index += 1) {
    const block = blocks[index] as Block;
    if (isProse(block)) told += measureText(block);
    else if (told >= SHORTEST_TEXT && opens(block) && isStrange(blocks.slice(0, end), start, index)) return index;
  }
  return end;
}

function isStrange(blocks: readonly Block[], start: number, foot: number): boolean {
  const below = blocks.slice(foot);
  const lines = below.filter((block) => isLine(block) && !holdsStatement(block)).length;
  if (below.length < FEWEST || lines < below.length * LEAST_LINES || holdsRun(below)) return false;
  const text = wordsOf(blocks.slice(start, foot));
  const likeness = below.filter(isProse).map((block) => tellLikeness(wordsOf([block]), text));
  const mean = likeness.reduce((sum, one) => sum + one, 0) / Math.max(1, likeness.length);
  if (likeness.slice(0, FIRST).some((one) => one > MOST_ALIKE_FIRST)) return false;
  return mean <= (likeness.length > 1 ? MOST_ALIKE : MOST_ALIKE_ALONE) && areForeign(blocks, foot, start);
}

function holdsRun(blocks: readonly Block[]): boolean {
  let run = 0;
  return blocks.some((block) => {
    run = isProse(block) ? run + 1 : 0;
    return run > LONGEST_RUN;
  });
}

function wordsOf(blocks: readonly Block[]): string {
  return blocks
    .filter(isProse)
    .flatMap(listTexts)
    .map(({ text }) => text)
    .join('\n');
}
