import type { HandoutLayout } from './layoutHandout.js';

/** What is to be placed: a slide with its notes, or slides without any that share a row. */
export interface RowNeed {
  readonly height: number;
  /** What has to stand together where it runs on over pages: the slide and a few lines. */
  readonly start: number;
  /** A row of slides without notes: it counts as none of the slides of a page, and is as high as it needs. */
  readonly isCompact: boolean;
  /** It may stand last on a page: it does not announce what follows, as a divider does. */
  readonly mayEnd?: boolean;
  /** A divider that is text in itself: it may stand last where the page would be bare without it. */
  readonly isText?: boolean;
  /** It may begin at the foot of a page and run on though it is no slide: the sources, with many of them. */
  readonly mayRun?: boolean;
  /** Its height with its slide set narrower, by so many steps of {@link NARROWER}; left out, it keeps its size. */
  readonly narrow?: (step: number) => number;
}

/** A row of the handout, and the height in mm that it is given; null where its text runs on over pages. */
export interface PlacedRow {
  readonly row: number;
  readonly height: number | null;
  /** 0: its slide has the usual size; else a step of {@link NARROWER}, counted from one. */
  readonly step: number;
}

/** Of the usual width of slides: what they may have where one more then fits on the page. */
export const NARROWER = [0.93, 0.86, 0.79, 0.72] as const;

/** Heights of long texts are estimated on the safe side, by as much as this share of them. */
const CARE = 0.08;

/** A page of which less than this share is used looks bare: what comes next begins on it, if it can. */
const BARE = 0.5;

/** No row is taken from a page that would keep less than this. */
const FORGOTTEN = 0.3;

/** More than this share of a page that is left over is room for another slide, if all of them are a little smaller. */
const ROOMY = 0.22;

/** Of what is left of a page no row gets more than this share of it. */
const MOST_SPARE = 1 / 6;

/**
 * Shares the rows out to pages: at most `perPage` slides with notes on one, fewer where notes are long. Rows that need
 * no more than their share of the page get exactly that, so that slides stand at the same places from page to page;
 * otherwise what is left of the page is spread evenly. Where dividers or notes leave no room for another slide, all
 * slides of the page are set narrower if it then has room. A row higher than a page runs on, and so does one that would leave
 * a bare page before it; the next ones follow it.
 */
export function paginateHandout(
  needs: readonly RowNeed[],
  perPage: number,
  { room }: Pick<HandoutLayout, 'room'>,
): readonly (readonly PlacedRow[])[] {
  const pages: PlacedRow[][] = [];
  for (let next = 0; next < needs.length; ) {
    const page: PlacedRow[] = [];
    let height = pages.length === 0 ? room.first : room.later;
    let free = height;
    let count = perPage;
    for (;;) {
      const hasBegun = page.length > 0;
      const fitted = hasBegun
        ? { taken: takeRows(needs.slice(next), count, free, hasBegun), step: 0 }
        : fitRows(needs.slice(next), count, free);
      const { taken, step } = fitted;
      const isHigher = taken.length === 0 && !hasBegun;
      const left = free - sumHeights(taken);
      const run = isHigher ? next : findRun(needs, next + taken.length, left, count - countSlides(taken));
      // What needs more than a page in any case does not wait for one.
      const isLonger = step === 0 && needs[run ?? -1]?.mayRun === true && (needs[run ?? -1]?.height ?? 0) > room.later;
      if (run === null || (!isHigher && !isLonger && height - left >= height * BARE)) {
        const isLast = next + taken.length === needs.length;
        page.push(...shareOut(taken, next, free, perPage, { isAfterLong: hasBegun, isLast, step }));
        next += taken.length;
        break;
      }
      const above = needs.slice(next, run);
      page.push(...above.map(({ height: own }, index) => ({ row: next + index, height: own, step: 0 })));
      page.push({ row: run, height: null, step: 0 });
      const own = needs[run]?.height ?? 0;
      const over = own - (free - sumHeights(above));
      next = run + 1;
      // It may well fit, and then what follows would stand below it, not on the page after.
      if (over < own * CARE) break;
      height = room.later;
      // What its last page has left: a tenth for what an estimate of so much text may err by.
      free = height - ((over * 1.1) % height);
      // The page on which it ends has the next one, also where pages are for one slide: its own is on the page before.
      count = Math.max(1, perPage - 1);
    }
    pages.push(page);
  }
  return fillLast(pages, needs, perPage, { room });
}

const sumHeights = (rows: readonly RowNeed[]): number => rows.reduce((sum, { height }) => sum + height, 0);

const countSlides = (rows: readonly RowNeed[]): number => rows.filter(({ isCompact }) => !isCompact).length;

/** The rows of a page that nothing has begun: as many as fit, of slides as wide as usual or of somewhat narrower ones. */
function fitRows(
  needs: readonly RowNeed[],
  count: number,
  room: number,
): { readonly taken: readonly RowNeed[]; readonly step: number } {
  const isHigher = (needs[0]?.height ?? 0) > room;
  const taken = isHigher ? [] : takeRows(needs, count, room, false);
  const isFull = countSlides(taken) === count && needs.slice(taken.length).some(({ isCompact }) => !isCompact);
  const isRoomy = room - sumHeights(taken) > room * ROOMY;
  // A row of small slides that belongs to no section would have a page for itself, or take it from the next one.
  const mayClose = needs[taken.length]?.mayEnd === true;
  if (taken.length < needs.length && (mayClose || (!isFull && isRoomy))) {
    // Slides so much smaller make room for two more at most, each with a divider.
    const near = needs.slice(0, taken.length + 6);
    for (const step of NARROWER.keys()) {
      const narrowed = near.map((need) => ({ ...need, height: need.narrow?.(step + 1) ?? need.height }));
      const more = (narrowed[0]?.height ?? 0) > room ? [] : takeRows(narrowed, count, room, false);
      const isBetter = mayClose ? more.length > taken.length : countSlides(more) > countSlides(taken);
      if (isBetter) return { taken: more, step: step + 1 };
    }
  }
  return { taken, step: 0 };
}

/** The next slide with notes (or the sources), where it can begin on what is left of a page, with the dividers above it; else null. */
function findRun(needs: readonly RowNeed[], from: number, left: number, count: number): number | null {
  let at = from;
  let above = 0;
  for (; needs[at]?.isCompact && !needs[at]?.mayRun; at += 1) above += needs[at]?.height ?? 0;
  const need = needs[at];
  return need && (count > 0 || need.mayRun) && left - above >= need.start ? at : null;
}

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
  // Where a text runs on, the rows of a page are not on that page alone.
  if (!sources.isCompact || need.isCompact || before.some(({ height }) => height === null)) return pages;
  if (before.some(({ step }) => step > 0)) return pages;
  // A divider does not stay behind alone at the foot of its page: it comes along.
  let from = moved.row;
  while (from > begins.row && needs[from - 1]?.isCompact) from -= 1;
  const brought = needs.slice(from, moved.row + 1);
  const height = brought.reduce((sum, row) => sum + row.height, sources.height);
  if (from === begins.row || sources.height > room.later * BARE || height > room.later) return pages;
  const kept = needs.slice(begins.row, from);
  const first = pages.length === 2 ? room.first : room.later;
  // Nor is a bare page left behind.
  if (sumHeights(kept) < first * FORGOTTEN) return pages;
  return [
    ...pages.slice(0, -2),
    shareOut(kept, begins.row, first, perPage, { isAfterLong: false, isLast: false, step: 0 }),
    shareOut([...brought, sources], from, room.later, perPage, { isAfterLong: false, isLast: true, step: 0 }),
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
  const end = taken.at(-1);
  const isBare = sumHeights(taken.slice(0, -1)) < room * BARE;
  const mayEnd = !end?.isCompact || end.mayEnd || isLast || (end.isText && isBare);
  return !mayEnd && (taken.length > 1 || hasBegun) ? taken.slice(0, -1) : taken;
}

function shareOut(
  taken: readonly RowNeed[],
  first: number,
  room: number,
  perPage: number,
  { isAfterLong, isLast, step }: { readonly isAfterLong: boolean; readonly isLast: boolean; readonly step: number },
): readonly PlacedRow[] {
  const full = taken.filter(({ isCompact }) => !isCompact);
  const compact = taken.reduce((sum, { height, isCompact }) => sum + (isCompact ? height : 0), 0);
  const share = (room - compact) / perPage;
  const left = Math.max(0, room - taken.reduce((sum, { height }) => sum + height, 0));
  // What a last page has left stays at its foot, unless it has as many slides as any.
  const spare = isLast && full.length < perPage ? 0 : Math.min(left / Math.max(1, full.length), room * MOST_SPARE);
  const isEven = full.every(({ height }) => height <= share);
  return taken.map(({ height, isCompact }, index) => ({
    row: first + index,
    step,
    height: isCompact || isAfterLong ? height : isEven ? share : height + spare,
  }));
}
