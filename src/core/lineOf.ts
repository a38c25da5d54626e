import type { Block } from './model.js';

/** The words of a paragraph or a heading; empty for what is neither. */
export function lineOf(block: Block | undefined): string {
  return block?.type === 'paragraph' || block?.type === 'heading' ? block.text.text.trim() : '';
}
