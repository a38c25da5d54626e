import { estimateLength } from '../../language.js';
import { measureBlocks } from '../../mapBlocks.js';
import type { Block } from '../../model.js';

/** In em: what is shorter may be a refrain, a name above each answer, a label of each recipe. */
const SHORTEST = 30;
/** A notice that a page sets before each of its films or posts. */
const FEWEST = 3;
/** Of the whole text. More is a text that lives on saying things again. */
const MOST = 0.15;

/**
 * Whole paragraphs that stand in a text three times or more, word for word, and the line that heads each of them: notices
 * of the page's. Nobody writes so. And the button below each part of a list.
 */
export function findRepeats(blocks: readonly Block[]): Set<number> {
  const places = new Map<string, number[]>();
  for (const [index, block] of blocks.entries()) {
    if (block.type !== 'paragraph') continue;
    const known = places.get(block.text.text);
    if (known) known.push(index);
    else places.set(block.text.text, [index]);
  }
  const often = [...places].filter(([, indexes]) => indexes.length >= FEWEST);
  const notices = often.filter(([words]) => estimateLength(words) >= SHORTEST);
  const length = notices.reduce((sum, [words, indexes]) => sum + estimateLength(words) * indexes.length, 0);
  if (length > measureBlocks(blocks) * MOST) return new Set();
  const removed = new Set(notices.flatMap(([, indexes]) => indexes));
  const heads = often.filter(([, indexes]) => indexes.every((index) => removed.has(index + 1)));
  const buttons = often.filter(([words, indexes]) => isButton(words) && indexes.every((at) => endsPart(blocks, at)));
  return new Set([...removed, ...[...heads, ...buttons].flatMap(([, indexes]) => indexes)]);
}

/** In em: `More info`, as a page sets it below each of its parts. */
const LONGEST_BUTTON = 12;

function isButton(words: string): boolean {
  return (
    estimateLength(words) <= LONGEST_BUTTON && /\p{L}{2}/u.test(words) && !/[。.！!？?…：:，,]$/u.test(words.trim())
  );
}

/** Nothing that it could head or ask stands below it: a heading, a picture, the end. */
function endsPart(blocks: readonly Block[], at: number): boolean {
  const above = blocks[at - 1];
  const below = blocks[at + 1];
  const isLast = below === undefined || below.type === 'heading' || below.type === 'image';
  return isLast && above !== undefined && above.type !== 'heading' && above.type !== 'image';
}
