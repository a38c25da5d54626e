import { estimateLength } from '../../language.js';
import { measureBlocks } from '../../mapBlocks.js';
import type { Block } from '../../model.js';

/** A dialog stands below so much of the text. */
const EARLIEST = 0.4;
/** In em: an invitation in a dialog is a paragraph or two. */
const LONGEST = 160;
/** In em. */
const LONGEST_HEAD = 40;
/** The button that closes it. */
const CLOSE = /^(?:[x×✕✖✗⨯]|close|schlie(?:ß|ss)en|fermer|cerrar|chiudi|[关關][闭閉]|閉じる|닫기|إغلاق)$/iu;

/**
 * Dialogs that a page opens over its text: a heading or a line, the button that closes it, and a few words that invite to
 * something, up to the next heading.
 */
export function findDialogs(blocks: readonly Block[]): Set<number> {
  const found = new Set<number>();
  for (const [index, block] of blocks.entries()) {
    const head = blocks[index - 1];
    if (block.type !== 'paragraph' || !CLOSE.test(block.text.text.trim()) || index < blocks.length * EARLIEST) continue;
    if (head?.type !== 'heading' || estimateLength(head.text.text) > LONGEST_HEAD) continue;
    const next = blocks.findIndex(({ type }, at) => at > index && type === 'heading');
    const end = next < 0 ? blocks.length : next;
    const inside = blocks.slice(index + 1, end);
    if (measureBlocks(inside) > LONGEST) continue;
    for (let at = index - 1; at < end; at += 1) found.add(at);
  }
  return found;
}
