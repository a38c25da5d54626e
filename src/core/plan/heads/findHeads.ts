import type { Block, TracedText } from '../../model.js';

/** What the words of a block hang from: headings inside its part, and the items of a list above it, outermost first. */
export interface Hanging {
  /** Of the block itself. */
  readonly heads: readonly TracedText[];
  /** Of each item of a list. */
  readonly items: readonly (readonly TracedText[])[];
}

interface Head {
  readonly text: TracedText;
  /** A heading's is below zero: it stands over every item. */
  readonly rank: number;
}

/** Deeper than any heading. */
const HEADING_RANK = -100;
const NONE: readonly (readonly TracedText[])[] = [];

/**
 * What each block of a part hangs from.
 *
 * @param isLead before its first section an article has no headings of its own: what looks like one is the page's
 */
export function findHeads(blocks: readonly Block[], isLead = false): readonly Hanging[] {
  let open: readonly Head[] = [];
  const textsAbove = (rank: number): readonly TracedText[] => {
    open = open.filter((head) => head.rank < rank);
    return open.map(({ text }) => text);
  };
  const begin = (text: TracedText, rank: number): readonly TracedText[] => {
    const heads = textsAbove(rank);
    open = [...open, { text, rank }];
    return heads;
  };
  return blocks.map((block): Hanging => {
    switch (block.type) {
      case 'heading':
        if (isLead) return { heads: textsAbove(1), items: NONE };
        return { heads: begin(block.text, HEADING_RANK + block.level), items: NONE };
      case 'paragraph':
        return { heads: block.depth === undefined ? textsAbove(1) : begin(block.text, block.depth), items: NONE };
      case 'list': {
        const depths = block.items.map((_, i) => block.depths?.[i] ?? 1);
        const heads = textsAbove(Math.min(...depths));
        const items = block.items.map((item, i) => begin(item, depths[i] ?? 1));
        // An item that others hang from in another block stands as a paragraph before them.
        textsAbove(Math.min(...depths));
        return { heads, items };
      }
      case 'quote':
      case 'code':
      case 'table':
      case 'image':
        return { heads: open.map(({ text }) => text), items: NONE };
      default:
        return block satisfies never;
    }
  });
}
