import { estimateLength } from '../language.js';
import type { Block, TracedText } from '../model.js';
import { slice } from '../trace.js';

/** Two lines that are numbered may be headings above nothing. */
const FEWEST = 3;
/** In em: a longer point is a paragraph that is numbered. */
const LONGEST_POINT = 120;
const NUMBER = /^[（(]?(\d{1,2})(?:[.．、)）](?!\d)\s*)(?=\S)/u;

/**
 * Lines of plain text that count up from 1 and follow each other directly are a list: headings have text between them.
 */
export function findNumberedLists(blocks: readonly Block[]): Block[] {
  const found: Block[] = [];
  for (let at = 0; at < blocks.length; at += 1) {
    const points: TracedText[] = [];
    while (numberOf(blocks[at + points.length]) === points.length + 1) {
      const block = blocks[at + points.length];
      if (block?.type !== 'paragraph') break;
      points.push(slice(block.text, NUMBER.exec(block.text.text)?.[0].length ?? 0));
    }
    if (points.length >= FEWEST) {
      const numerals = points.map((_, i) => i + 1);
      found.push({ type: 'list', ordered: true, items: points, numerals });
      at += points.length - 1;
    } else found.push(blocks[at] as Block);
  }
  return found;
}

function numberOf(block: Block | undefined): number | null {
  if (block?.type !== 'paragraph' || estimateLength(block.text.text) > LONGEST_POINT) return null;
  const number = NUMBER.exec(block.text.text)?.[1];
  return number === undefined ? null : Number(number);
}
