import type { HandoutOptions, Paper } from './handoutOptions.js';

/** The paper and the part of it that is printed on, in mm. */
export interface HandoutPage {
  readonly paper: { readonly width: number; readonly height: number };
  readonly margin: { readonly top: number; readonly bottom: number; readonly side: number };
  readonly width: number;
  readonly height: number;
}

/** The measures of a handout of slides, in mm unless they say otherwise. */
export interface HandoutLayout {
  readonly page: HandoutPage;
  /** Where the notes or the lines stand: beside each slide, or below it. */
  readonly readingAt: 'beside' | 'below';
  readonly columns: 1 | 2 | 3;
  /** Rows of slides on a full page. */
  readonly rows: number;
  readonly slide: { readonly width: number; readonly height: number };
  /** Of a slide's canvas of 1920 px. */
  readonly scale: number;
  /** The width of slides that have nothing to be printed beside them, and how many share a row. */
  readonly compact: { readonly width: number; readonly perRow: number };
  /** The width of a section's divider, beside which its heading stands. */
  readonly divider: number;
  /** Width of a column of notes or lines, and how many of them stand beside or below a slide. */
  readonly measure: number;
  readonly measures: 1 | 2;
  /** Width of the two columns that notes too long to stand beside their slide are set in, below it. */
  readonly halfWidth: number;
  /** White space that closes every row. */
  readonly rowEnd: number;
  /** Height for rows: on the first page, which has the title block, and on the others. */
  readonly room: { readonly first: number; readonly later: number };
  /** The notes' type size, in pt. */
  readonly notesSize: number;
}

/** Between columns, and between a slide and what stands beside it. */
export const GAP = 8;

/** The line below a slide: its number and its section. */
export const CAPTION = 6;

export const LINE_PITCH = 8;

/** So many lines stand below a slide, unless it would take less than this share of its column. */
const FEWEST_LINES = 2;
const LEAST_SHARE = 0.55;

/** Slides smaller than this, in mm, are no pictures of anything: notes get fewer of them to a page instead. */
const NARROWEST = 30;

const PAPERS: Readonly<Record<Paper, { readonly width: number; readonly height: number }>> = {
  a4: { width: 210, height: 297 },
  letter: { width: 215.9, height: 279.4 },
  a5: { width: 148, height: 210 },
};

/** Left over at the foot of every page, so that rounding cannot push its last row off. */
const SLACK = 0.5;

const CANVAS_WIDTH = 1920;
const PX_PER_MM = 96 / 25.4;

/** The paper as it lies, and its margins. */
export function layoutPage({ paper, orientation }: Pick<HandoutOptions, 'paper' | 'orientation'>): HandoutPage {
  const { width: short, height: long } = PAPERS[paper];
  const [width, height] = orientation === 'portrait' ? [short, long] : [long, short];
  const margin = paper === 'a5' ? { top: 17, bottom: 15, side: 12 } : { top: 21, bottom: 19, side: 15 };
  return {
    paper: { width, height },
    margin,
    width: width - 2 * margin.side,
    height: height - margin.top - margin.bottom - SLACK,
  };
}

interface Arrangement extends Pick<HandoutLayout, 'readingAt' | 'columns' | 'rows' | 'notesSize' | 'measures'> {
  /** How wide a slide would like to be, as a share of its column. */
  readonly share: number;
}

/** Half and half: notes that are too long for their half go on in two columns of the same width. */
const HALF = 0.477;

/** Rows of a slide and what stands beside it. */
function arrangeNotes({ perPage, orientation, paper }: HandoutOptions): Arrangement {
  const small = paper === 'a5' ? 1 : 0;
  const beside = { readingAt: 'beside', columns: 1, rows: perPage, measures: 1 } as const;
  const below = { ...beside, readingAt: 'below' } as const;
  if (orientation === 'landscape') {
    if (perPage === 1) return { ...beside, share: 0.66, notesSize: 11 - 2 * small };
    if (perPage === 2) return { ...beside, share: HALF, notesSize: 9.5 - small };
    return { ...beside, measures: 2, share: 0.32, notesSize: 9 - small / 2 };
  }
  if (perPage === 1) return { ...below, share: 1, notesSize: 12.25 - 2.5 * small };
  if (perPage === 2) return { ...below, measures: 2, share: 0.62, notesSize: 9.5 - small };
  if (perPage === 3) return { ...beside, share: HALF, notesSize: 9.5 - small };
  return { ...beside, measures: perPage === 4 ? 1 : 2, share: perPage === 4 ? 0.44 : 0.4, notesSize: 9 - small / 2 };
}

/** A grid of slides, lines below each; a single column has them beside. */
function arrangeGrid({ perPage, orientation, layout }: HandoutOptions): Arrangement {
  const isUpright = orientation === 'portrait';
  const grids = { 1: [1, 1], 2: [1, 2], 3: [1, 3], 4: [2, 2], 6: [2, 3], 9: [3, 3] } as const;
  const [short, long] = grids[perPage];
  const [columns, rows] = isUpright ? ([short, long] as const) : ([long, short] as const);
  const isBeside = layout === 'lines' && (isUpright ? perPage === 3 : perPage === 1);
  const share = isBeside ? (isUpright ? HALF : 0.6) : layout === 'lines' && isUpright && perPage === 2 ? 0.8 : 1;
  return { readingAt: isBeside ? 'beside' : 'below', columns, rows, measures: 1, share, notesSize: 9 };
}

/**
 * Computes where everything stands.
 * @param front the height of the title block on the first page, in mm
 */
export function layoutHandout(options: HandoutOptions, front: number): HandoutLayout {
  const page = layoutPage(options);
  const isNotes = options.layout === 'notes';
  const { share, ...arrangement } = isNotes ? arrangeNotes(options) : arrangeGrid(options);
  const { columns, readingAt, rows, measures } = arrangement;
  const rowEnd = rows > 4 || options.paper === 'a5' ? 4 : 6;
  const column = (page.width - (columns - 1) * GAP) / columns;
  const highest = page.height / rows - CAPTION - rowEnd;
  const lines = options.layout === 'lines' && readingAt === 'below' ? FEWEST_LINES * LINE_PITCH : 0;
  const narrowest = isNotes ? NARROWEST : column * LEAST_SHARE;
  const slideWidth = Math.min(
    Math.max(narrowest, Math.min(column * share, ((highest - lines) * 16) / 9)),
    isNotes ? column : (highest * 16) / 9,
  );
  // Two columns below a slide are as wide as the page.
  const below = measures === 1 ? slideWidth : column;
  const reading = readingAt === 'beside' ? column - slideWidth - GAP : below;
  // A row of slides that stand side by side has to leave the gaps between them.
  const compact = Math.min(slideWidth, page.width * (options.orientation === 'portrait' ? 0.36 : 0.23));
  return {
    ...arrangement,
    page,
    rowEnd,
    compact: { width: compact, perRow: Math.floor((page.width + GAP + 0.01) / (compact + GAP)) },
    divider: Math.min(compact, 40),
    halfWidth: (page.width - GAP) / 2,
    slide: { width: slideWidth, height: (slideWidth * 9) / 16 },
    scale: scaleOf(slideWidth),
    measure: (reading - (measures - 1) * GAP) / measures,
    room: { first: page.height - front, later: page.height },
  };
}

/** Lines longer than this, in em, lose their readers: notes that have more width get two columns. */
const LONGEST_LINE = 43;

const MM_PER_PT = 25.4 / 72;

/** The same with slides of so much of their width; what stands beside them takes the rest of the row. */
export function narrowSlides(layout: HandoutLayout, share: number): HandoutLayout {
  if (share === 1) return layout;
  const width = layout.slide.width * share;
  const slide = { width, height: (width * 9) / 16 };
  const narrowed = { ...layout, slide, scale: scaleOf(width) };
  if (layout.readingAt === 'below') return narrowed;
  const reading = layout.page.width - width - GAP;
  const measures = reading > LONGEST_LINE * layout.notesSize * MM_PER_PT ? 2 : layout.measures;
  return { ...narrowed, measures, measure: (reading - (measures - 1) * GAP) / measures };
}

/** What a slide of the width in mm is of its canvas. */
export function scaleOf(width: number): number {
  return (width * PX_PER_MM) / CANVAS_WIDTH;
}

/** How many ruled lines a row of the height has room for. */
export function countRuledLines(layout: HandoutLayout, rowHeight: number): number {
  const above = layout.readingAt === 'below' ? layout.slide.height + CAPTION : 0;
  return Math.max(0, Math.floor((rowHeight - layout.rowEnd - above) / LINE_PITCH));
}
