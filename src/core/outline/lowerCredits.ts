import type { Block } from '../model.js';

/** Whom a talk is by, with his name on a network: `### Ann Miller (@annmiller)`, `### @annm`. */
const HANDLE = /^[^@＠。.!?！？]{0,24}[（(]?[@＠][A-Za-z_]\w{2,}[）)]?$/u;

/** Headings that name who speaks, below the title of what he speaks of, as the paragraphs that they are. */
export function lowerCredits(blocks: readonly Block[]): readonly Block[] {
  const isCredit = (block: Block | undefined): boolean =>
    block?.type === 'heading' && HANDLE.test(block.text.text.trim());
  if (!blocks.some(isCredit)) return blocks;
  return blocks.map((block, index): Block => {
    const isBelow = blocks[index - 1]?.type === 'heading' && !isCredit(blocks[index - 1]);
    return block.type === 'heading' && isBelow && isCredit(block) ? { type: 'paragraph', text: block.text } : block;
  });
}
