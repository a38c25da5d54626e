import type { Deck, Outline } from '../../model.js';
import { chooseSlides } from '../chooseSlides.js';
import { type ContentsEntry, describeFront, type HandoutFront } from '../describeFront.js';
import { describeSources, type HandoutSources } from '../describeSources.js';
import type { HandoutOptions } from '../handoutOptions.js';
import { CAPTION } from '../layoutHandout.js';
import { type Anchor, anchorSlides } from './anchorSlides.js';
import { layoutReading, type ReadingLayout, SPACING } from './layoutReading.js';
import { listReadingBlocks } from './listReadingBlocks.js';
import { paginateReading, type ReadingFrame } from './paginateReading.js';
import { type PlacedFigures, placeFigures } from './placeFigures.js';
import type { MeasuredBlock, ReadingBlock } from './readingBlock.js';

/** What a reading copy has, before it is known how its lines fall. */
export interface ReadingDraft {
  readonly layout: ReadingLayout;
  readonly front: HandoutFront;
  readonly sources: HandoutSources | null;
  readonly blocks: readonly ReadingBlock[];
  readonly anchors: readonly Anchor[];
}

/** What stands where in a reading copy. */
export interface ReadingPlan extends ReadingDraft {
  readonly measured: readonly MeasuredBlock[];
  readonly frames: readonly ReadingFrame[];
  readonly figures: PlacedFigures;
  /** The width of the slides in the margin, in mm. */
  readonly figureWidth: number;
  /** The sources stand below the text of the last sheet, this far down; null: on a sheet of their own. */
  readonly sourcesTop: number | null;
  /** The pages of headings by their ids, 1-based. */
  readonly pageOf: ReadonlyMap<string, number>;
}

/** The id of a section's heading. */
export const nameHeading = (section: number): string => `text-${section}`;

/**
 * @throws LecternError `no-slides`
 */
export function draftReading(deck: Deck, outline: Outline, options: HandoutOptions): ReadingDraft {
  const { only } = options;
  const chosen = chooseSlides(deck, only);
  const sections = new Set(chosen.map((index) => deck.slides[index]?.section ?? null));
  const blocks = listReadingBlocks(outline, (section) => !only || sections.has(section));
  const layout = layoutReading(options, deck.meta.language);
  const contents = blocks.flatMap(({ kind, section }): ContentsEntry[] => {
    const own = kind === 'section' ? outline.sections[(section ?? 0) - 1] : undefined;
    return own ? [{ numeral: own.numeral, title: own.title.text, target: nameHeading(own.number) }] : [];
  });
  return {
    layout,
    front: describeFront(deck, contents, layout.page),
    sources: describeSources(deck, chosen, layout.page),
    blocks,
    anchors: anchorSlides(deck, chosen, blocks),
  };
}

/** Widths of figures to try, as shares of the margin: narrower ones where there are many. */
const SHARES = [1, 0.86, 0.72, 0.6];
/** Of all figures: so many may stand on another page than their words. */
const FEW_MOVED = 0.1;
/** A title block that leaves less for text than this, in mm, has its page for itself. */
const LEAST_TEXT = 40;

/** Puts everything in its place, now that it is known how the lines fall. */
export function planReading(draft: ReadingDraft, measured: readonly MeasuredBlock[]): ReadingPlan {
  const { layout, blocks, anchors, front, sources } = draft;
  const below = layout.page.height - front.height;
  const first = below < LEAST_TEXT ? layout.page.height : below;
  const heightOf = (frame: number): number => (frame < layout.frames ? first : layout.page.height);
  const frames = paginateReading(blocks, measured, layout.line, heightOf);
  const locate = (anchor: Anchor) => locateAnchor(anchor, frames, blocks, measured, layout);
  const tried = SHARES.map((share) => {
    const width = layout.margin * share;
    return { width, placed: placeFigures(anchors, frames, (width * 9) / 16 + CAPTION, locate) };
  });
  const cost = ({ placed }: (typeof tried)[number]): number => placed.left.length * 100 + placed.moved;
  const good = tried.find((one) => cost(one) <= anchors.length * FEW_MOVED);
  const best = good ?? [...tried].sort((a, b) => cost(a) - cost(b))[0];
  if (!best) throw new Error('There is a width to try.');
  return {
    ...draft,
    measured,
    frames,
    figures: best.placed,
    figureWidth: best.width,
    sourcesTop: placeSources(sources, frames, best.placed, (best.width * 9) / 16 + CAPTION, layout),
    pageOf: numberHeadings(blocks, frames, layout, first === layout.page.height ? 1 : 0),
  };
}

function locateAnchor(
  { block, at }: Anchor,
  frames: readonly ReadingFrame[],
  blocks: readonly ReadingBlock[],
  measured: readonly MeasuredBlock[],
  layout: ReadingLayout,
): { frame: number; top: number } {
  const own = measured[block];
  const line =
    own?.type === 'lines'
      ? Math.max(
          0,
          own.starts.findLastIndex((start) => start <= at),
        )
      : at;
  const height = SPACING[blocks[block]?.kind ?? 'paragraph'].line * layout.line;
  for (const [frame, { parts }] of frames.entries()) {
    const part = parts.find((one) => one.block === block && line >= one.from && line < one.to);
    if (!part) continue;
    const above =
      own?.type === 'rows'
        ? own.heights.slice(part.from, line).reduce((sum, row) => sum + row, 0)
        : (line - part.from) * height;
    return { frame, top: part.top + above };
  }
  return { frame: 0, top: 0 };
}

/** Between the text and the sources below it, in mm. */
const ABOVE_SOURCES = 10;

function placeSources(
  sources: HandoutSources | null,
  frames: readonly ReadingFrame[],
  { figures, left }: PlacedFigures,
  figureHeight: number,
  { frames: perSheet }: ReadingLayout,
): number | null {
  if (!sources || left.length > 0) return null;
  const firstOfSheet = Math.floor((frames.length - 1) / perSheet) * perSheet;
  const ends = [
    ...frames.slice(firstOfSheet).flatMap(({ parts }) => parts.map(({ top, height }) => top + height)),
    ...figures.filter(({ frame }) => frame >= firstOfSheet).map(({ top }) => top + figureHeight),
  ];
  const top = Math.max(0, ...ends) + ABOVE_SOURCES;
  return top + sources.height <= (frames[firstOfSheet]?.height ?? 0) ? top : null;
}

function numberHeadings(
  blocks: readonly ReadingBlock[],
  frames: readonly ReadingFrame[],
  { frames: perSheet }: ReadingLayout,
  before: number,
): ReadonlyMap<string, number> {
  const pages = new Map<string, number>();
  for (const [frame, { parts }] of frames.entries()) {
    for (const { block, from } of parts) {
      const { kind, section } = blocks[block] ?? {};
      if (kind === 'section' && from === 0 && section)
        pages.set(nameHeading(section), Math.floor(frame / perSheet) + 1 + before);
    }
  }
  return pages;
}
