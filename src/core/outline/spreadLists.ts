import { measureBlocks, measureText } from '../mapBlocks.js';
import type { Block } from '../model.js';

/** So many items, each so long on average, are paragraphs with a mark before them. */
const FEWEST = 4;
/** In em. */
const LEAST_ITEM = 60;
/** So much of the text stands in such a list. */
const LEAST_HELD = 0.5;

/** A text without headings that is for the most part one list of paragraphs, with these as what they are: they can be parted. */
export function spreadLists(blocks: readonly Block[]): readonly Block[] {
  if (blocks.filter(({ type }) => type === 'heading').length > 1) return blocks;
  const all = measureBlocks(blocks);
  return blocks.flatMap((block): Block[] => {
    if (block.type !== 'list' || block.items.length < FEWEST || block.depths?.some((depth) => depth > 1))
      return [block];
    const held = measureText(block);
    if (held < all * LEAST_HELD || held < block.items.length * LEAST_ITEM) return [block];
    return block.items.map((text): Block => ({ type: 'paragraph', text }));
  });
}
