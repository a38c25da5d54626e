import { estimateLength } from './language.js';
import type { Block, TracedText } from './model.js';

/** The same blocks with every text in them rewritten; code is left as it is. */
export function mapBlocks(blocks: readonly Block[], rewrite: (text: TracedText) => TracedText): Block[] {
  return blocks.map((block) => mapBlock(block, rewrite));
}

function mapBlock(block: Block, rewrite: (text: TracedText) => TracedText): Block {
  switch (block.type) {
    case 'heading':
    case 'paragraph':
      return { ...block, text: rewrite(block.text) };
    case 'list':
      return { ...block, items: block.items.map(rewrite) };
    case 'quote':
      return { ...block, paragraphs: block.paragraphs.map(rewrite) };
    case 'table':
      return { ...block, header: block.header.map(rewrite), rows: block.rows.map((row) => row.map(rewrite)) };
    case 'image':
      return { ...block, alt: rewrite(block.alt), ...(block.caption && { caption: rewrite(block.caption) }) };
    case 'code':
      return block;
  }
}

/** All texts of a block, in reading order. */
export function listTexts(block: Block): readonly TracedText[] {
  switch (block.type) {
    case 'heading':
    case 'paragraph':
    case 'code':
      return [block.text];
    case 'list':
      return block.items;
    case 'quote':
      return block.paragraphs;
    case 'table':
      return [...block.header, ...block.rows.flat()];
    case 'image':
      return block.caption ? [block.alt, block.caption] : [block.alt];
  }
}

/** The length of the text of blocks, in em. */
export function measureBlocks(blocks: readonly Block[]): number {
  return blocks.reduce((sum, block) => sum + measureText(block), 0);
}

/** The length of a block's text, in em. */
export function measureText(block: Block): number {
  return listTexts(block).reduce((sum, text) => sum + estimateLength(text.text), 0);
}

/** The running text of a block: what a quotation made of such blocks says. Code, tables and pictures are none. */
export function listProse(block: Block): readonly TracedText[] {
  return block.type === 'code' || block.type === 'table' || block.type === 'image' ? [] : listTexts(block);
}
