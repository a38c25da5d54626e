import { estimateLength } from '../language.js';
import type { ArticleFacts, Block, TracedText } from '../model.js';
import { readByline } from './bylines.js';

/** A byline stands above the text, not further down than this. */
const WITHIN = 8;
/** Longer than this, in em, a paragraph is the text itself. */
const LONGEST_LINE = 45;

/**
 * Takes the lines above the text that say who wrote it and when: what they say becomes facts where the article has not
 * stated them, the lines themselves are kept apart.
 */
export function takeBylines(
  blocks: readonly Block[],
  facts: ArticleFacts,
): { blocks: readonly Block[]; facts: ArticleFacts; lines: readonly TracedText[] } {
  const taken = new Map<Block, TracedText>();
  let { author, date } = facts;
  for (const block of blocks.slice(0, WITHIN)) {
    if (block.type === 'heading' || block.type === 'image') continue;
    if (block.type !== 'paragraph' || estimateLength(block.text.text) > LONGEST_LINE) break;
    const byline = readByline(block.text);
    if (!byline && /[。！？.!?…][\s"”’»“」』]*$/u.test(block.text.text)) break;
    if (!byline) continue;
    author ??= byline.author;
    date ??= byline.date;
    taken.set(block, block.text);
  }
  // A text of bylines alone is its own matter.
  if (taken.size === 0 || taken.size === blocks.length) return { blocks, facts, lines: [] };
  return {
    blocks: blocks.filter((block) => !taken.has(block)),
    facts: { ...facts, author, date },
    lines: [...taken.values()],
  };
}
