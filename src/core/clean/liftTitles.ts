import { estimateLength } from '../language.js';
import type { Block } from '../model.js';
import { looksLikeTitle } from '../outline/headingCandidates.js';
import { parseLoneNumber } from '../outline/parseNumber.js';

/** In em: a title is no longer, and what it heads is. */
const LONGEST_TITLE = 30;
const MOST_PICTURES = 3;

/**
 * Puts the title of a part right below its number where a page sets pictures between them: `01`, a picture, `Glasses`, and then
 * the text. The pictures follow the title.
 */
export function liftTitles(blocks: readonly Block[]): Block[] {
  const lifted: Block[] = [];
  for (let i = 0; i < blocks.length; i += 1) {
    const block = blocks[i] as Block;
    lifted.push(block);
    if (!isLoneNumber(block)) continue;
    let next = i + 1;
    while (blocks[next]?.type === 'image' && next - i <= MOST_PICTURES) next += 1;
    const title = blocks[next];
    if (next === i + 1 || !title || !isTitle(title) || isLoneNumber(title)) continue;
    lifted.push(title, ...blocks.slice(i + 1, next));
    i = next;
  }
  return lifted;
}

function isLoneNumber(block: Block): boolean {
  if (block.type !== 'paragraph' && block.type !== 'heading') return false;
  return block.text.text.length <= 24 && parseLoneNumber(block.text.text) !== null;
}

/** A caption says whose picture it is, or stands in brackets. */
function isTitle(block: Block): boolean {
  if (block.type !== 'paragraph' && block.type !== 'heading') return false;
  const { text } = block.text;
  return (
    looksLikeTitle(text) &&
    estimateLength(text) <= LONGEST_TITLE &&
    !/^[（(【[]|[！？!?”」）)]$/u.test(text.trim()) &&
    !/[:：|｜／/]/u.test(text)
  );
}
