import { listTexts } from '../mapBlocks.js';
import type { Block } from '../model.js';
import type { Heading } from './heading.js';

const FEWEST = 3;
const LEAST_KNOWN = 0.7;

/**
 * A list, in a box or without, whose items are the headings is a table of contents: the agenda says it already. Its place becomes
 * null, and that of the label right above it.
 */
export function dropContentsLists(blocks: readonly Block[], headings: readonly Heading[]): (Block | null)[] {
  const titles = new Set(headings.map((heading) => bare(heading.title.text)));
  const dropped = new Set<number>();
  for (const [index, block] of blocks.entries()) {
    if (block.type !== 'list' && block.type !== 'quote') continue;
    const entries = listTexts(block).map(({ text }) => countTitles(bare(text), titles));
    const known = entries.reduce((sum, count) => sum + count, 0);
    const all = entries.reduce((sum, count) => sum + Math.max(1, count), 0);
    if (all < FEWEST || known < all * LEAST_KNOWN) continue;
    dropped.add(index);
    if (blocks[index - 1]?.type === 'heading') dropped.add(index - 1);
  }
  return blocks.map((block, index) => (dropped.has(index) ? null : block));
}

/** How many titles a line is made of: one, or where lines were run together, several. */
function countTitles(words: string, titles: ReadonlySet<string>): number {
  if (titles.has(words)) return 1;
  let rest = words;
  let count = 0;
  for (const title of [...titles].sort((a, b) => b.length - a.length)) {
    if (title.length < 3 || !rest.includes(title)) continue;
    rest = rest.replace(title, '');
    count += 1;
  }
  return rest === '' ? count : 0;
}

function bare(text: string): string {
  return text
    .replace(/[^\p{L}\p{N}]/gu, '')
    .replace(/^\d+/, '')
    .toLowerCase();
}
