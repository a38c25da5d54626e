import type { Block } from '../../model.js';
import { isProse } from './lines.js';

/** Signs that set headings off, and numbers alone on their lines. */
const HEAD = /^(?:(?<sign>[◇◆■□●○])\s?\S|0?(?<number>\d{1,2})[.、]?$)/u;
/** So many blocks above, the row is known. */
const REACH = 120;

/** Whether a line goes on with a row of headings that stand above running text: `◇ …`, or `03` behind `02`. */
export function goesOn(blocks: readonly Block[], index: number): boolean {
  const { sign, number } = readHead(blocks[index]);
  if (sign === undefined && (number === undefined || Number(number) < 2)) return false;
  if (![blocks[index + 1], blocks[index + 2]].some((block) => block !== undefined && isProse(block))) return false;
  let isAboveText = false;
  for (let at = index - 1; at >= Math.max(0, index - REACH); at -= 1) {
    const block = blocks[at];
    if (block && isProse(block)) isAboveText = true;
    const other = readHead(block);
    const isSame = sign === undefined ? Number(other.number) === Number(number) - 1 : other.sign === sign;
    if (isSame) return isAboveText;
  }
  return false;
}

function readHead(block: Block | undefined): { readonly sign?: string; readonly number?: string } {
  if (block?.type !== 'paragraph' && block?.type !== 'heading') return {};
  return HEAD.exec(block.text.text.trim())?.groups ?? {};
}
