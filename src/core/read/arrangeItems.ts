import type { Block, TracedText } from '../model.js';

/**
 * A list by the blocks of its items. Items of words alone are points of one list. An item with code, a table or a
 * picture is a point, too, and ends the list before what it holds. One that heads a list of its own, or is a text of
 * several paragraphs, stands before its parts as a paragraph. How deep each stands is kept: what an item says may hang
 * from the one above it.
 * @param start the number of the first item; null for a list without numbers
 */
export function arrangeItems(start: number | null, items: readonly (readonly Block[])[]): Block[] {
  const blocks: Block[] = [];
  let points: TracedText[] = [];
  let numerals: number[] = [];
  let depths: number[] = [];
  const flush = (): void => {
    const isNumbered = start !== null && numerals.length === points.length;
    if (points.length > 0)
      blocks.push({
        type: 'list',
        ordered: start !== null,
        items: points,
        ...(isNumbered ? { numerals } : {}),
        ...(depths.some((depth) => depth > 1) ? { depths } : {}),
      });
    points = [];
    numerals = [];
    depths = [];
  };
  // Between the items of a page stand its line ends: what holds nothing has no number.
  for (const [index, [first, ...rest]] of items.filter((item) => item.length > 0).entries()) {
    if (!first) continue;
    const isPoint = first.type === 'paragraph' && rest.every(({ type }) => type !== 'list' && type !== 'paragraph');
    const [only, ...others] = rest;
    // A single point below a point goes with it: it makes no list.
    const below = only?.type === 'list' && only.items.length === 1 && others.length === 0 ? only.items : [];
    if (first.type === 'paragraph' && (isPoint || below.length > 0)) {
      points.push(first.text, ...below);
      depths.push(1, ...below.map(() => 2));
      numerals.push((start ?? 0) + index);
    }
    if (below.length > 0 || (isPoint && rest.length === 0)) continue;
    flush();
    if (isPoint) blocks.push(...rest);
    else blocks.push(first.type === 'paragraph' ? { ...first, depth: 1 } : first, ...rest.map(deepen));
  }
  flush();
  return blocks;
}

/** What stands in an item stands one step deeper than the item. */
function deepen(block: Block): Block {
  if (block.type === 'paragraph') return { ...block, depth: (block.depth ?? 1) + 1 };
  if (block.type !== 'list') return block;
  return { ...block, depths: block.items.map((_, i) => (block.depths?.[i] ?? 1) + 1) };
}
