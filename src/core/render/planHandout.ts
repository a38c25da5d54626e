import type { Deck } from '../model.js';
import { chooseSlides } from './chooseSlides.js';
import { describeFront, type HandoutFront, listContents } from './describeFront.js';
import { describeSources, type HandoutSources } from './describeSources.js';
import type { RowSetting } from './estimateHandoutRow.js';
import type { HandoutOptions } from './handoutOptions.js';
import { CAPTION, GAP, type HandoutLayout, LINE_PITCH, layoutHandout, layoutPage } from './layoutHandout.js';
import { type HandoutNotes, listHandoutNotes, NO_NOTES } from './listHandoutNotes.js';
import type { HandoutRow } from './listHandoutRows.js';
import { paginateGrid } from './paginateGrid.js';
import { NARROWER, paginateHandout } from './paginateHandout.js';
import { AS_USUAL, settleRows } from './settleHandoutRows.js';

/** A row as it is set; `sources` is the block that closes the handout. */
export type PlannedSetting = RowSetting | 'compact' | 'sources';

export interface PlannedRow extends Pick<HandoutRow, 'slides'> {
  readonly setting: PlannedSetting;
  /** In mm; null where its text runs on over pages. */
  readonly height: number | null;
  /** Of its notes, in pt, where it is not the usual one. */
  readonly size: number | null;
  /** Of the usual width of slides, what its own have. */
  readonly share: number;
}

/** Rows that begin on a page of their own. */
export interface HandoutSheet {
  /** The section that its first slide stands in. */
  readonly section: number | null;
  /** White space above them, in mm. */
  readonly above: number;
  readonly rows: readonly PlannedRow[];
}

/** A handout of slides, worked out: what stands where. */
export interface HandoutPlan {
  readonly layout: HandoutLayout;
  readonly front: HandoutFront;
  /** The title block is a page of its own. */
  readonly isFrontAlone: boolean;
  readonly sources: HandoutSources | null;
  /** Indexes of the slides that it has. */
  readonly chosen: readonly number[];
  /** Of the chosen slides, in their order. */
  readonly notes: readonly HandoutNotes[];
  readonly sheets: readonly HandoutSheet[];
  /** The pages of slides by their ids, 1-based. Where text runs on over pages it may be off by one. */
  readonly pageOf: ReadonlyMap<string, number>;
}

/** So much higher than its slide is a divider with a text of its own. */
const TEXT = 1.25;

/** So many lines stand with a slide whose notes run on to the next page. */
const FEWEST_LINES = 5;

/** The title block takes the first page for itself where not even a slide and a few lines fit below it. */
const FEWEST_BELOW = 12;

/** Of the usual width of slides, what the first one may have there. */
const FIRST_SHARE = NARROWER[2];

/**
 * Decides which slides a handout has and on which page and how each stands.
 * @throws LecternError `no-slides`
 */
export function planHandout(deck: Deck, options: HandoutOptions): HandoutPlan {
  const chosen = chooseSlides(deck, options.only);
  const page = layoutPage(options);
  const front = describeFront(deck, listContents(deck, chosen), page);
  const asked = layoutHandout(options, front.height);
  const sources = describeSources(deck, chosen, page, options.layout === 'notes' ? asked.divider : 0);
  const shown = asked.slide.height * (options.layout === 'notes' ? FIRST_SHARE : 1);
  const isAlone = asked.room.first < shown + CAPTION + asked.rowEnd + FEWEST_BELOW;
  const layout = isAlone ? { ...asked, room: { ...asked.room, first: asked.room.later } } : asked;
  const notes = options.layout === 'notes' ? listHandoutNotes(deck, chosen) : chosen.map(() => NO_NOTES);
  const { pages, needs, above } =
    options.layout === 'notes'
      ? placeNotes(deck, chosen, notes, layout, sources)
      : placeGrid(chosen.length, options, layout, sources);
  const sheets = pages.map((rows, index) => ({
    section: sectionOf(deck, chosen, rows),
    above: index === 0 && !isAlone ? 0 : above,
    rows,
  }));
  return {
    layout,
    front,
    isFrontAlone: isAlone,
    sources,
    chosen,
    notes,
    sheets: isAlone ? [{ section: null, above: 0, rows: [] }, ...sheets] : sheets,
    pageOf: numberPages(deck, chosen, pages, needs, layout, isAlone ? 2 : 1),
  };
}

interface Placed {
  readonly pages: readonly (readonly PlannedRow[])[];
  /** The heights that rows need, in mm, by their first slide. */
  readonly needs: ReadonlyMap<number, number>;
  /** White space above the rows of a page, in mm. */
  readonly above: number;
}

function placeNotes(
  deck: Deck,
  chosen: readonly number[],
  notes: readonly HandoutNotes[],
  layout: HandoutLayout,
  sources: HandoutSources | null,
): Placed {
  // The sources slide stands among the sources.
  const own = chosen.findIndex((index) => deck.slides[index]?.kind === 'sources');
  const rows = settleRows(deck, chosen, notes, layout).filter(({ slides }) => slides[0] !== own);
  const low = (layout.divider * 9) / 16 + CAPTION + layout.rowEnd;
  const needs = rows.map(({ kind, usual, narrow }, index) => ({
    height: usual.height,
    start: layout.slide.height * usual.share + CAPTION + FEWEST_LINES * layout.notesSize * 0.6,
    isCompact: kind !== 'slide',
    // What a section says on its divider alone is whole.
    mayEnd: kind === 'compact' || (usual.height > low && rows[index + 1]?.kind === 'divider'),
    isText: kind === 'divider' && usual.height > low * TEXT,
    narrow: (step: number) => narrow(step).height,
  }));
  const closing = sources
    ? [
        {
          height: sources.height,
          start: sources.start,
          isCompact: true,
          mayEnd: true,
          mayRun: sources.notes.length > 0,
        },
      ]
    : [];
  const pages = paginateHandout([...needs, ...closing], layout.rows, layout).map((page) =>
    page.map(({ row, height, step }): PlannedRow => {
      const found = rows[row];
      if (!found) return { slides: [own], setting: 'sources', height, ...AS_USUAL };
      const isAlone = layout.rows === 1 && page.length === 1 && found.slides.length === 1 && found.kind === 'compact';
      const { setting, size, share, height: needed } = isAlone ? found.alone : found.narrow(step);
      return {
        slides: found.slides,
        setting,
        height: isAlone ? Math.max(needed, layout.room.later) : height,
        size,
        share,
      };
    }),
  );
  return { pages, needs: new Map(rows.map(({ slides, usual }) => [slides[0] ?? 0, usual.height])), above: 0 };
}

function placeGrid(
  count: number,
  options: HandoutOptions,
  layout: HandoutLayout,
  sources: HandoutSources | null,
): Placed {
  const below = options.layout === 'lines' && layout.readingAt === 'below' ? LINE_PITCH : 0;
  const least = layout.slide.height + CAPTION + layout.rowEnd + below;
  // Pictures alone stand together in the middle of the page; lines fill it.
  const most = options.layout === 'slides' ? least + GAP : layout.room.later;
  const above = Math.max(0, (layout.room.later - layout.rows * most) / 2);
  const pages: PlannedRow[][] = paginateGrid(count, least, layout, most).map((page) =>
    page.map(({ row, height }) => ({ slides: [row], setting: layout.readingAt, height, ...AS_USUAL })),
  );
  const last = pages.at(-1);
  if (!sources || !last) return { pages, needs: new Map(), above };
  const closing: PlannedRow = { slides: [], setting: 'sources', height: sources.height, ...AS_USUAL };
  const used = (pages.length === 1 ? 0 : above) + Math.ceil(last.length / layout.columns) * (last[0]?.height ?? 0);
  const room = pages.length === 1 ? layout.room.first : layout.room.later;
  if (used + sources.height <= room) last.push(closing);
  else pages.push([{ ...closing, height: sources.height > layout.room.later ? null : sources.height }]);
  return { pages, needs: new Map(), above };
}

function sectionOf(deck: Deck, chosen: readonly number[], rows: readonly PlannedRow[]): number | null {
  const at = rows[0]?.slides[0];
  return at === undefined ? null : (deck.slides[chosen[at] ?? -1]?.section ?? null);
}

/** Of a page's height, in mm: what rounding may make of it. */
const EPSILON = 0.01;

function numberPages(
  deck: Deck,
  chosen: readonly number[],
  pages: Placed['pages'],
  needs: Placed['needs'],
  { room, columns }: HandoutLayout,
  first: number,
): ReadonlyMap<string, number> {
  const numbers = new Map<string, number>();
  let number = first;
  for (const [index, rows] of pages.entries()) {
    let left = index === 0 ? room.first : room.later;
    for (const { slides, height } of rows) {
      // So many slides of a grid stand side by side.
      const need = (height ?? needs.get(slides[0] ?? 0) ?? 0) / columns;
      // What does not run on goes to the next page as a whole.
      if (height !== null && need > left + EPSILON) {
        number += 1;
        left = room.later;
      }
      for (const at of slides) numbers.set(deck.slides[chosen[at] ?? -1]?.id ?? '', number);
      const turns = Math.ceil(Math.max(0, need - left - EPSILON) / room.later);
      number += turns;
      left += turns * room.later - need;
    }
    number += 1;
  }
  return numbers;
}
