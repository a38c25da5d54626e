import { CJK } from '../language.js';
import type { Block } from '../model.js';
import { endsOrLeadsIn } from '../sentenceEnds.js';

/** In words, or in characters where words are not set apart. */
const LONGEST_ITEM = 9;
const LONGEST_ITEM_CJK = 22;
const FEWEST_ITEMS = 2;

/**
 * Plain text loses the marks of its lists: short lines without an end, after a line that ends in a colon, are what it
 * announces.
 */
export function findBareLists(blocks: readonly Block[]): Block[] {
  const found: Block[] = [];
  for (let i = 0; i < blocks.length; i += 1) {
    const block = blocks[i] as Block;
    found.push(block);
    if (block.type !== 'paragraph' || !/[：:]$/u.test(block.text.text)) continue;
    const items = [];
    for (let next = blocks[i + 1]; next?.type === 'paragraph' && isItem(next.text.text); next = blocks[i + 1]) {
      items.push(next.text);
      i += 1;
    }
    if (items.length >= FEWEST_ITEMS) found.push({ type: 'list', ordered: false, items });
    else found.push(...items.map((text) => ({ type: 'paragraph' as const, text })));
  }
  return found;
}

/** `Small Kitchen Idea #1: Light`: what it counts goes on further down. */
const COUNTED = /^\p{L}{2,}(?: \p{L}+){0,5} (?:#|№|no\.? ?|n\.?[°º] ?|nr\.? ?)\d{1,2}\s*[:：.)—–-]/iu;

/** A numbered line may be a heading: it is left to the outline. */
function isItem(text: string): boolean {
  if (
    endsOrLeadsIn(text) ||
    COUNTED.test(text) ||
    /^(?:\(?\d{1,3}[.)、．]|[一二三四五六七八九十]+、|第|#|!\[)/u.test(text)
  )
    return false;
  return CJK.test(text) ? text.length <= LONGEST_ITEM_CJK : text.split(/\s+/u).length <= LONGEST_ITEM;
}
