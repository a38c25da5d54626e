import type { Language } from '../model.js';

/**
 * The one place that knows the measures of a slide, in px of its canvas. The style sheet gets them as custom properties
 * (`describeGeometry`), the estimate computes with them, so the two cannot drift apart.
 */
export const CANVAS = { width: 1920, height: 1080 } as const;

/** From the edges of the canvas to the area that content may fill; the footer stands in the bottom margin. */
export const MARGIN = { left: 112, right: 112, top: 96, bottom: 120 } as const;

export const AREA = {
  width: CANVAS.width - MARGIN.left - MARGIN.right,
  height: CANVAS.height - MARGIN.top - MARGIN.bottom,
} as const;

export const GRID = { columns: 12, gutter: 32 } as const;

/** The scale of distances. */
export const SPACE = { xs: 8, s: 16, m: 24, l: 32, xl: 48, xxl: 64, xxxl: 96 } as const;

/** The smallest type on a slide, that of the footer. */
const SMALLEST = 24;

/** Sizes that do not depend on what a slide says. */
export const FIXED = { kicker: 46, footer: SMALLEST, caption: 30, numeral: 280, number: 64 } as const;

/** Measures of single kinds: paddings, gaps, bands. */
export const BOX = {
  cardPad: 48,
  cardBar: 8,
  stagePad: 40,
  /** Between stages that follow each other: wide enough for an arrow. */
  arrowGap: 72,
  halfPad: 64,
  figurePad: 40,
  /** Half the height of a scale of powers of ten, with its marks and its steps. */
  scale: 96,
  /** A bar of a hundred below a share. */
  meter: 24,
  codePad: 48,
  cellGap: 40,
  /** The axis of a timeline with the lines that lead to its events; the rail beside its rows with its own. */
  axis: 132,
  rail: 144,
  /** The line from an event to the baseline. */
  stem: 4,
  /** Room beside a source for the numbers of its slides. */
  targets: 320,
  /** The white around a drawing. */
  plate: 24,
  rule: 2,
  /** The picture of the deck in the corner of a panel. */
  sidePicture: 360,
  /** The band at the foot of a cover whose title goes across it. */
  coverBand: 264,
} as const;

/** Parts of a size: multiples of the type size that they belong to. */
export const RATIO = {
  /** The unit beside a value, and the gap between the two. */
  unit: 0.36,
  unitGap: 0.08,
  /** Line height of a unit below its value. */
  stackedUnit: 1.2,
  /** A unit below the only value of a slide, of the size of the words around it. */
  towerUnit: 1.5,
  /** Line height of a value. */
  value: 1.08,
  /** Room between a value and the column that it stands on, for letters that go below the line. */
  valueGap: 0.12,
  /** Room for the numeral of an agenda item. */
  numeral: 1.7,
  /** Room for the numerals of a group of them, such as `13–17`. */
  range: 3.3,
  /** Line height of code. */
  code: 1.5,
  /** Line height of the small label above a slide without a title. */
  kicker: 1.5,
} as const;

/** Width of `count` grid columns with the gutters between them. */
export function span(count: number): number {
  const column = (AREA.width - (GRID.columns - 1) * GRID.gutter) / GRID.columns;
  return Math.round(count * column + (count - 1) * GRID.gutter);
}

/** Width of one of `count` equal columns with `gap` between them. */
export function share(count: number, gap: number, width: number = AREA.width): number {
  return (width - (count - 1) * gap) / count;
}

/** A slide in two parts: a panel of four columns at the side where lines begin, and the rest. Widths of the words in px. */
export const SPLIT = { aside: span(4) - SPACE.xxl, main: AREA.width - span(4) - SPACE.xxl } as const;

/** Line heights, as multiples of the type size. Han and kana fill their squares and need more air. */
export interface Leadings {
  /** Titles, statements, quotations: few words, set large. */
  readonly display: number;
  /** Text of several lines. */
  readonly body: number;
}

export function leadingsOf(language: Language): Leadings {
  return /^(?:zh|ja|ko)\b/i.test(language) ? { display: 1.28, body: 1.5 } : { display: 1.16, body: 1.36 };
}

/** The measures as CSS declarations for the root of a page. */
export function describeGeometry(language: Language): string {
  const px = (name: string, value: number): string => `--${name}:${value}px;`;
  const leadings = leadingsOf(language);
  return [
    px('canvas-width', CANVAS.width),
    px('canvas-height', CANVAS.height),
    ...Object.entries(MARGIN).map(([side, value]) => px(`margin-${side}`, value)),
    px('gutter', GRID.gutter),
    ...Array.from({ length: GRID.columns }, (_, index) => px(`span-${index + 1}`, span(index + 1))),
    ...Object.entries(SPACE).map(([name, value]) => px(`space-${name}`, value)),
    ...Object.entries(BOX).map(([name, value]) => px(`box-${toKebab(name)}`, value)),
    ...Object.entries(RATIO).map(([name, value]) => `--ratio-${toKebab(name)}:${value};`),
    ...Object.entries(FIXED).map(([name, value]) => px(`${name}-size`, value)),
    ...Object.entries(leadings).map(([name, value]) => `--leading-${name}:${value};`),
  ].join('');
}

function toKebab(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}
