import { listTexts } from '../mapBlocks.js';
import type { Block } from '../model.js';
import type { Heading } from './heading.js';

/** A list, in a box or without, whose items are the headings is a table of contents: the agenda says it already. Its place becomes null. */
export function dropContentsLists(blocks: readonly Block[], headings: readonly Heading[]): (Block | null)[] {
  const titles = new Set(headings.map((heading) => bare(heading.title.text)));
  return blocks.map((block) => {
    if (block.type !== 'list' && block.type !== 'quote') return block;
    const items = listTexts(block);
    const known = items.filter((item) => titles.has(bare(item.text))).length;
    return items.length >= 3 && known >= items.length * 0.7 ? null : block;
  });
}

function bare(text: string): string {
  return text
    .replace(/[^\p{L}\p{N}]/gu, '')
    .replace(/^\d+/, '')
    .toLowerCase();
}
