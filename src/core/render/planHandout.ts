import type { Deck, Language } from '../model.js';
import { chooseSlides } from './chooseSlides.js';
import { describeFront, type HandoutFront, listContents } from './describeFront.js';
import { describeSources, type HandoutSources } from './describeSources.js';
import { estimateDivider, estimateRow, type RowSetting } from './estimateHandoutRow.js';
import type { HandoutOptions } from './handoutOptions.js';
import { CAPTION, type HandoutLayout, LINE_PITCH, layoutHandout, layoutPage } from './layoutHandout.js';
import { type HandoutNotes, listHandoutNotes } from './listHandoutNotes.js';
import { type HandoutRow, listHandoutRows } from './listHandoutRows.js';
import { paginateGrid } from './paginateGrid.js';
import { type PlacedRow, paginateHandout } from './paginateHandout.js';

/** A row as it is set; `sources` is the block that closes the handout. */
export type PlannedSetting = RowSetting | 'compact' | 'sources';

export interface PlannedRow extends Pick<HandoutRow, 'slides'> {
  readonly setting: PlannedSetting;
  /** In mm; null where its text runs on over pages. */
  readonly height: number | null;
}

/** Rows that begin on a page of their own. */
export interface HandoutSheet {
  /** The section that its first slide stands in. */
  readonly section: number | null;
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

const NO_NOTES: HandoutNotes = { heading: null, paragraphs: [], seeSlides: [] };

/** The title block takes the first page for itself where not even a slide and a few lines fit below it. */
const FEWEST_BELOW = 12;

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
  const isAlone = asked.room.first < asked.slide.height + CAPTION + asked.rowEnd + FEWEST_BELOW;
  const layout = isAlone ? { ...asked, room: { ...asked.room, first: asked.room.later } } : asked;
  const notes = options.layout === 'notes' ? listHandoutNotes(deck, chosen) : chosen.map(() => NO_NOTES);
  const { pages, needs } =
    options.layout === 'notes'
      ? placeNotes(deck, chosen, notes, layout, sources)
      : placeGrid(chosen.length, options, layout, sources);
  const sheets = pages.map((rows) => ({ section: sectionOf(deck, chosen, rows), rows }));
  return {
    layout,
    front,
    isFrontAlone: isAlone,
    sources,
    chosen,
    notes,
    sheets: isAlone ? [{ section: null, rows: [] }, ...sheets] : sheets,
    pageOf: numberPages(deck, chosen, pages, needs, layout, isAlone ? 2 : 1),
  };
}

interface Placed {
  readonly pages: readonly (readonly PlannedRow[])[];
  /** The heights that rows need, in mm, by their first slide. */
  readonly needs: ReadonlyMap<number, number>;
}

function placeNotes(
  deck: Deck,
  chosen: readonly number[],
  notes: readonly HandoutNotes[],
  layout: HandoutLayout,
  sources: HandoutSources | null,
): Placed {
  const { language } = deck.meta;
  // The sources slide stands among the sources.
  const own = chosen.findIndex((index) => deck.slides[index]?.kind === 'sources');
  const rows = listHandoutRows(deck, chosen, notes, layout).filter(({ slides }) => slides[0] !== own);
  const settings = rows.map((row) => ({ ...row, ...settle(row, deck, chosen, notes, layout, language) }));
  const height = sources ? Math.max(sources.height, (layout.divider * 9) / 16 + 24) : 0;
  const closing = sources ? [{ slides: [own], kind: 'compact', setting: 'sources', height } as const] : [];
  const all = [...settings, ...closing];
  const needs = all.map(({ kind, height }) => ({ height, isCompact: kind !== 'slide' }));
  const pages = paginateHandout(needs, layout.rows, layout).map((page) =>
    page.flatMap(({ row, height }: PlacedRow): PlannedRow[] => {
      const found = all[row];
      return found ? [{ slides: found.slides, setting: found.setting, height }] : [];
    }),
  );
  return { pages, needs: new Map(settings.map(({ slides, height }) => [slides[0] ?? 0, height])) };
}

function settle(
  { slides, kind }: HandoutRow,
  deck: Deck,
  chosen: readonly number[],
  notes: readonly HandoutNotes[],
  layout: HandoutLayout,
  language: Language,
): { setting: PlannedSetting; height: number } {
  const at = slides[0] ?? 0;
  const own = notes[at] ?? NO_NOTES;
  switch (kind) {
    case 'compact':
      return { setting: 'compact', height: (layout.compact.width * 9) / 16 + CAPTION + layout.rowEnd };
    case 'divider': {
      const slide = deck.slides[chosen[at] ?? 0];
      const title = slide?.kind === 'section' ? slide.title.text : '';
      return estimateDivider(own.heading ?? title, own, layout, language);
    }
    case 'slide':
      return estimateRow(
        own.paragraphs.map(({ text }) => text),
        layout,
        language,
        layout.room.later / layout.rows,
      );
    default:
      return kind satisfies never;
  }
}

function placeGrid(
  count: number,
  options: HandoutOptions,
  layout: HandoutLayout,
  sources: HandoutSources | null,
): Placed {
  const below = options.layout === 'lines' && layout.readingAt === 'below' ? LINE_PITCH : 0;
  const least = layout.slide.height + CAPTION + layout.rowEnd + below;
  const pages: PlannedRow[][] = paginateGrid(count, least, layout).map((page) =>
    page.map(({ row, height }) => ({ slides: [row], setting: layout.readingAt, height })),
  );
  const last = pages.at(-1);
  if (!sources || !last) return { pages, needs: new Map() };
  const closing: PlannedRow = { slides: [], setting: 'sources', height: sources.height };
  const used = Math.ceil(last.length / layout.columns) * (last[0]?.height ?? 0);
  const room = pages.length === 1 ? layout.room.first : layout.room.later;
  if (used + sources.height <= room) last.push(closing);
  else pages.push([{ ...closing, height: sources.height > layout.room.later ? null : sources.height }]);
  return { pages, needs: new Map() };
}

function sectionOf(deck: Deck, chosen: readonly number[], rows: readonly PlannedRow[]): number | null {
  const at = rows[0]?.slides[0];
  return at === undefined ? null : (deck.slides[chosen[at] ?? -1]?.section ?? null);
}

function numberPages(
  deck: Deck,
  chosen: readonly number[],
  pages: Placed['pages'],
  needs: Placed['needs'],
  { room }: HandoutLayout,
  first: number,
): ReadonlyMap<string, number> {
  const numbers = new Map<string, number>();
  let number = first;
  for (const [index, rows] of pages.entries()) {
    for (const { slides, height } of rows) {
      for (const at of slides) numbers.set(deck.slides[chosen[at] ?? -1]?.id ?? '', number);
      if (height === null) {
        const own = index === 0 ? room.first : room.later;
        number += Math.ceil(Math.max(0, (needs.get(slides[0] ?? 0) ?? 0) - own) / room.later);
      }
    }
    number += 1;
  }
  return numbers;
}
