import type { HandoutLayout } from './layoutHandout.js';

/** What is to be placed: a slide with its notes, or slides without any that share a row. */
export interface RowNeed {
  readonly height: number;
  /** A row of slides without notes: it counts as none of the slides of a page, and is as high as it needs. */
  readonly isCompact: boolean;
}

/** A row of the handout, and the height in mm that it is given; null where its text runs on over pages. */
export interface PlacedRow {
  readonly row: number;
  readonly height: number | null;
}

/** Heights of long texts are estimated on the safe side, by as much as this share of them. */
const CARE = 0.08;

/**
 * Shares the rows out to pages: at most `perPage` slides with notes on one, fewer where notes are long. Rows that need
 * no more than their share of the page get exactly that, so that slides stand at the same places from page to page;
 * otherwise what is left of the page is spread evenly. A row higher than a page runs on, and the next ones follow it.
 */
export function paginateHandout(
  needs: readonly RowNeed[],
  perPage: number,
  { room }: Pick<HandoutLayout, 'room'>,
): readonly (readonly PlacedRow[])[] {
  const pages: PlacedRow[][] = [];
  let next = 0;
  let isFirst = true;
  while (next < needs.length) {
    const height = isFirst ? room.first : room.later;
    isFirst = false;
    const page: PlacedRow[] = [];
    let free = height;
    let count = perPage;
    const head = needs[next];
    if (head && head.height > height) {
      page.push({ row: next, height: null });
      // What its last page has left: a tenth for what an estimate of so much text may err by.
      free = room.later - (((head.height - height) * 1.1) % room.later);
      count -= 1;
      next += 1;
      if (head.height - height < head.height * CARE) {
        // It may well fit, and then what follows would stand below it, not on the page after.
        pages.push(page);
        continue;
      }
    }
    const taken = takeRows(needs.slice(next), count, free, page.length > 0);
    page.push(...shareOut(taken, next, free, perPage, page.length > 0));
    next += taken.length;
    pages.push(page);
  }
  return fillLast(pages, needs, perPage, { room });
}

/** A last page of less than this share of its height looks forgotten. */
const BARE = 0.5;

/** The last page has little more than the sources: the row before them comes to it, where both pages then have some. */
function fillLast(
  pages: readonly (readonly PlacedRow[])[],
  needs: readonly RowNeed[],
  perPage: number,
  { room }: Pick<HandoutLayout, 'room'>,
): readonly (readonly PlacedRow[])[] {
  const [before, last] = pages.slice(-2);
  const moved = before?.at(-1);
  const [own, ...others] = last ?? [];
  const need = needs[moved?.row ?? -1];
  const sources = needs[own?.row ?? -1];
  const begins = before?.[0];
  if (!before || !moved || !begins || !need || !sources || others.length > 0 || before.length < 2) return pages;
  if (!sources.isCompact || need.isCompact || moved.height === null || begins.height === null) return pages;
  // A divider does not stay behind alone at the foot of its page: it comes along.
  let from = moved.row;
  while (from > begins.row && needs[from - 1]?.isCompact) from -= 1;
  const brought = needs.slice(from, moved.row + 1);
  const height = brought.reduce((sum, row) => sum + row.height, sources.height);
  if (from === begins.row || sources.height > room.later * BARE || height > room.later) return pages;
  const kept = needs.slice(begins.row, from);
  const first = pages.length === 2 ? room.first : room.later;
  return [
    ...pages.slice(0, -2),
    shareOut(kept, begins.row, first, perPage, false),
    shareOut([...brought, sources], from, room.later, perPage, false),
  ];
}

/** As many rows as fit; one at least, unless the page has begun. */
function takeRows(needs: readonly RowNeed[], count: number, room: number, hasBegun: boolean): readonly RowNeed[] {
  const taken: RowNeed[] = [];
  let used = 0;
  let full = 0;
  for (const need of needs) {
    used += need.height;
    full += need.isCompact ? 0 : 1;
    if (used > room || full > count) break;
    taken.push(need);
  }
  if (taken.length === 0 && !hasBegun) return needs.slice(0, 1);
  // A divider at the foot of a page would announce what nobody sees.
  const isLast = taken.length === needs.length;
  const keep = taken.at(-1)?.isCompact && !isLast && (taken.length > 1 || hasBegun) ? -1 : taken.length;
  return taken.slice(0, keep);
}

function shareOut(
  taken: readonly RowNeed[],
  first: number,
  room: number,
  perPage: number,
  isAfterLong: boolean,
): readonly PlacedRow[] {
  const full = taken.filter(({ isCompact }) => !isCompact);
  const compact = taken.reduce((sum, { height, isCompact }) => sum + (isCompact ? height : 0), 0);
  const share = (room - compact) / perPage;
  const spare = (room - taken.reduce((sum, { height }) => sum + height, 0)) / Math.max(1, full.length);
  const isEven = !isAfterLong && full.every(({ height }) => height <= share);
  return taken.map(({ height, isCompact }, index) => ({
    row: first + index,
    height: isCompact || isAfterLong ? height : isEven ? share : height + Math.max(0, spare),
  }));
}
