import type { Block, TracedText } from '../../model.js';
import { slice, trim } from '../../trace.js';

/** Signs that begin a point and no sentence. A dash begins a line of talk, too. */
const BULLET = /^([•●○■□◆◇▪▫▸▶►‣∙·◦❖✓✔➤➢])\s*(?=\S)/u;

/** Paragraphs that begin with the same bullet, one below the other, are the points of a list. */
export function joinBulletParagraphs(blocks: readonly Block[]): Block[] {
  const result: Block[] = [];
  let items: TracedText[] = [];
  let held: Block[] = [];
  let sign = '';
  const flush = (): void => {
    if (items.length > 1) result.push({ type: 'list', ordered: false, items });
    else result.push(...held);
    [items, held, sign] = [[], [], ''];
  };
  for (const block of blocks) {
    const bullet = block.type === 'paragraph' ? BULLET.exec(block.text.text) : null;
    if (!bullet || block.type !== 'paragraph') {
      flush();
      result.push(block);
      continue;
    }
    if (sign !== bullet[1]) flush();
    sign = bullet[1] ?? '';
    held.push(block);
    items.push(trim(slice(block.text, bullet[0].length)));
  }
  flush();
  return result;
}
