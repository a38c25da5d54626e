import { estimateLength } from '../../language.js';
import { lineOf } from '../../lineOf.js';
import { listTexts } from '../../mapBlocks.js';
import type { Block } from '../../model.js';
import { saysWhoOrWhen } from './days.js';
import { isProse } from './lines.js';
import { isTrail } from './navigation.js';

/** In the first part of a page. */
const TRAIL_WITHIN = 0.6;
/** In em: what a menu says of its entries is one sentence. */
const LONGEST_HINT = 60;

/** The line that says where the page stands in its site, where only a menu with a sentence on each entry is above; else -1. */
export function findTrail(blocks: readonly Block[]): number {
  const at = blocks.slice(0, Math.ceil(blocks.length * TRAIL_WITHIN)).findLastIndex((block) => {
    const line = lineOf(block);
    return isTrail(line) && !saysWhoOrWhen(block);
  });
  const isMenu = blocks
    .slice(0, Math.max(0, at))
    .every((block) => !isProse(block) || listTexts(block).every(({ text }) => estimateLength(text) <= LONGEST_HINT));
  return isMenu ? at : -1;
}
