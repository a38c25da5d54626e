import type { HandoutLayout } from './layoutHandout.js';
import type { PlacedRow } from './paginateHandout.js';

/**
 * Shares slides out to pages of a grid, row by row. The first page has as many rows as its title block leaves room
 * for, one at least; all others have the same.
 * @param least the height, in mm, below which a row has no room for what stands in it
 * @param most the height that a row needs at most
 */
export function paginateGrid(
  count: number,
  least: number,
  layout: HandoutLayout,
  most = Number.POSITIVE_INFINITY,
): readonly (readonly PlacedRow[])[] {
  const { room, rows, columns } = layout;
  const pages: PlacedRow[][] = [];
  const usual = room.later / rows;
  for (let next = 0; next < count; ) {
    const height = pages.length === 0 ? room.first : room.later;
    const own = Math.max(1, Math.min(rows, Math.floor(height / least)));
    const taken = Math.min(own * columns, count - next);
    // Rows stand as high as everywhere, unless the title block makes them share what it leaves.
    const row = Math.min(height / own, usual, most);
    pages.push(Array.from({ length: taken }, (_, at) => ({ row: next + at, height: row, step: 0 })));
    next += taken;
  }
  return pages;
}
