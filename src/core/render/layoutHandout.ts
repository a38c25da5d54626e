/** How the handout is to be set. */
export interface HandoutOptions {
  readonly perPage: 1 | 2 | 3 | 4 | 6;
  readonly paper: 'a4' | 'letter';
  /** The notes beside the slides; without them, ruled lines. */
  readonly notes: boolean;
}

/** The measures of a handout, in mm unless they say otherwise. */
export interface HandoutLayout {
  readonly paper: { readonly width: number; readonly height: number };
  /** Where the notes or the lines stand: beside each slide, or below it. */
  readonly readingAt: 'beside' | 'below';
  readonly columns: 1 | 2;
  readonly slide: { readonly width: number; readonly height: number };
  /** Of a slide's canvas of 1920 px. */
  readonly scale: number;
  /** The width of slides that have nothing to be printed beside them, and how many share a row. */
  readonly compact: { readonly width: number; readonly perRow: number };
  /** Width of a column of notes or lines. */
  readonly measure: number;
  /** Width of the two columns that notes too long to stand beside their slide are set in, below it. */
  readonly halfWidth: number;
  readonly titleBlock: number;
  /** Height for rows: on the first page, which has the title block, and on the others. */
  readonly room: { readonly first: number; readonly later: number };
  /** The notes' type size, in pt. */
  readonly notesSize: number;
}

export const PAGE_MARGIN = { top: 21, bottom: 19, side: 15 } as const;

/** Between columns, and between a slide and what stands beside it. */
export const GAP = 8;

/** The line below a slide: its number and its section. */
export const CAPTION = 6;

/** White space that closes every row. */
export const ROW_END = 6;

export const LINE_PITCH = 8;

const PAPERS = { a4: { width: 210, height: 297 }, letter: { width: 215.9, height: 279.4 } } as const;

/** The title's lines, then the line of facts below them if there are any. */
const TITLE_BLOCK = { plain: 23, withFacts: 29 } as const;

/** Left over at the foot of every page, so that rounding cannot push its last row off. */
const SLACK = 0.5;

const CANVAS_WIDTH = 1920;
const PX_PER_MM = 96 / 25.4;

interface Arrangement extends Pick<HandoutLayout, 'readingAt' | 'columns' | 'notesSize'> {
  /** How wide a slide would like to be, as a share of its column. */
  readonly share: number;
  /** How wide a slide without notes is at most, as a share of the page. */
  readonly compactShare: number;
}

/** Which arrangement suits the number of slides. */
function arrange({ perPage, notes }: HandoutOptions): Arrangement {
  switch (perPage) {
    case 1:
      return { readingAt: 'below', columns: 1, notesSize: 12.25, share: 1, compactShare: 0.477 };
    case 2:
      return { readingAt: 'below', columns: 1, notesSize: 10, share: 0.8, compactShare: 0.477 };
    // Half and half: notes that are too long for their half go on in two columns of the same width.
    case 3:
      return { readingAt: 'beside', columns: 1, notesSize: 9.5, share: 0.477, compactShare: 0.36 };
    // Notes want a column as high as their row; lines fit below slides that are set larger, two by two.
    case 4:
    case 6:
      return notes
        ? { readingAt: 'beside', columns: 1, notesSize: 9, share: 0.44, compactShare: 0.36 }
        : { readingAt: 'below', columns: 2, notesSize: 9, share: 1, compactShare: 1 };
    default:
      return perPage satisfies never;
  }
}

/** Computes where everything stands. `hasFacts`: whether the title block has a line of author, date and origin. */
export function layoutHandout(options: HandoutOptions, hasFacts: boolean): HandoutLayout {
  const paper = PAPERS[options.paper];
  const { share, compactShare, ...arrangement } = arrange(options);
  const { columns, readingAt } = arrangement;
  const width = paper.width - 2 * PAGE_MARGIN.side;
  const height = paper.height - PAGE_MARGIN.top - PAGE_MARGIN.bottom - SLACK;
  const titleBlock = hasFacts ? TITLE_BLOCK.withFacts : TITLE_BLOCK.plain;
  const room = { first: height - titleBlock, later: height };
  const column = (width - (columns - 1) * GAP) / columns;
  // Even on the first page as many slides fit as were asked for.
  const highest = room.first / (options.perPage / columns) - CAPTION - ROW_END;
  const half = (width - GAP) / 2;
  const slideWidth = Math.min(column * share, (highest * 16) / 9);
  // A row of slides that stand side by side has to leave the gaps between them.
  const compact = Math.min(slideWidth, width * compactShare);
  return {
    ...arrangement,
    paper,
    compact: { width: compact, perRow: Math.floor((width + GAP + 0.01) / (compact + GAP)) },
    halfWidth: half,
    slide: { width: slideWidth, height: (slideWidth * 9) / 16 },
    scale: (slideWidth * PX_PER_MM) / CANVAS_WIDTH,
    measure: readingAt === 'beside' ? column - slideWidth - GAP : slideWidth,
    titleBlock,
    room,
  };
}

/** How many ruled lines a row of the height has room for. */
export function countRuledLines(layout: HandoutLayout, rowHeight: number): number {
  const above = layout.readingAt === 'below' ? layout.slide.height + CAPTION : 0;
  return Math.max(0, Math.floor((rowHeight - ROW_END - above) / LINE_PITCH));
}
