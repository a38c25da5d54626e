import type { MeasuredBlock } from './readingBlock.js';

/** What `client/measureLines.js` has measured, checked as it comes from outside. */
export function readMeasured(value: unknown, count: number): readonly MeasuredBlock[] {
  const blocks: readonly unknown[] = Array.isArray(value) ? value : [];
  const measured = blocks.flatMap((block): MeasuredBlock[] => {
    if (typeof block !== 'object' || block === null || !('type' in block)) return [];
    if (block.type === 'lines' && 'starts' in block && isNumbers(block.starts))
      return [{ type: 'lines', starts: block.starts }];
    if (block.type === 'rows' && 'heights' in block && isNumbers(block.heights))
      return [{ type: 'rows', heights: block.heights }];
    return [];
  });
  if (measured.length !== count) throw new Error(`The browser measured ${measured.length} of ${count} blocks.`);
  return measured;
}

const isNumbers = (value: unknown): value is number[] =>
  Array.isArray(value) && value.every((one) => typeof one === 'number' && Number.isFinite(one));
