import { estimateLength } from '../../language.js';
import { listTexts } from '../../mapBlocks.js';
import type { Block } from '../../model.js';
import { tellLikeness } from '../page/tellLikeness.js';
import { isProse } from './lines.js';

/** So many lines below a text tell whose they are. */
const LINES = 24;
const FEWEST = 8;
/** In em: of a shorter line nothing can be told. */
const SHORTEST = 4;
/** Points and figures that end a text take up more of its words, or of one another's; headlines of other pages do not. */
const FOREIGN = 0.35;

/**
 * Whether the lines from a place on say next to nothing that the text from another place up to there has said, and each
 * something else.
 */
export function areForeign(blocks: readonly Block[], from: number, start: number): boolean {
  const text = blocks.slice(start, from).filter(isProse).flatMap(wordsOf).join('\n');
  const lines = blocks
    .slice(from, from + LINES)
    .flatMap(wordsOf)
    .filter((line) => estimateLength(line) >= SHORTEST);
  const taken = lines.reduce((sum, line) => sum + tellLikeness(line, text), 0);
  const alike = lines.slice(1).reduce((sum, line, i) => sum + tellLikeness(line, lines[i] ?? ''), 0);
  return lines.length >= FEWEST && Math.max(taken, alike) < lines.length * FOREIGN;
}

function wordsOf(block: Block): string[] {
  return block.type === 'image' ? [] : listTexts(block).map(({ text }) => text);
}
