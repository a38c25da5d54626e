import type { Block } from '../model.js';

/** Whom a talk is by, with his name on a network: `### Ann Miller (@annmiller)`, `### @annm`. */
const HANDLE = /^[^@＠。.!?！？]{0,24}[（(]?[@＠][A-Za-z_]\w{2,}[）)]?$/u;

const FEWEST = 2;
const LEAST_BELOW = 0.6;

/** Headings that name who speaks, below the title of what he speaks of, as the paragraphs that they are. */
export function lowerCredits(blocks: readonly Block[]): readonly Block[] {
  const isCredit = (block: Block | undefined): boolean =>
    block?.type === 'heading' && HANDLE.test(block.text.text.trim());
  const credits = blocks.flatMap((block, index) => (isCredit(block) ? [index] : []));
  const below = credits.filter((index) => blocks[index - 1]?.type === 'heading' && !isCredit(blocks[index - 1]));
  // Of what a program marks so (`### @Inject`, `### @Test`), only the first stands right below another heading.
  if (below.length < FEWEST || below.length < credits.length * LEAST_BELOW) return blocks;
  return blocks.map(
    (block, index): Block =>
      block.type === 'heading' && below.includes(index) ? { type: 'paragraph', text: block.text } : block,
  );
}
