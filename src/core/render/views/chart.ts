import { SPACE, span } from '../../fit/geometry.js';
import type { CompareSlide } from '../../model.js';

/** A rectangle in the chart's own units: 0 to 100 in both directions, y downwards. */
export interface BarPart {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface BarView {
  /** The units that the bar is made of, from zero on: parts of the length of the longer bar, 0 to 100. */
  readonly units: readonly { readonly from: number; readonly length: number }[];
  /** Length of the bar as a part of the longer one. */
  readonly share: number;
}

/** A bar that would be invisible keeps this length: the number beside it says what it is. */
const LEAST = 0.8;
/** Between the units of a bar that is a whole multiple of the other. */
const SEAM = 0.9;
/** More units than this are no longer counted by the eye. */
const MOST_UNITS = 20;

/** Both bars from zero, to one scale. Where the article states the multiple, the longer bar is made of that many units. */
export function viewBars({ from, to, multiple }: CompareSlide): readonly [BarView, BarView] {
  const most = Math.max(Math.abs(from.value), Math.abs(to.value)) || 1;
  const least = Math.min(Math.abs(from.value), Math.abs(to.value));
  const units = multiple && least > 0 ? most / least : 1;
  const isCountable = Number.isInteger(Math.round(units * 1e6) / 1e6) && units > 1 && units <= MOST_UNITS;
  const viewBar = (value: number): BarView => {
    const share = Math.abs(value) / most;
    return {
      share: round(share),
      units: isCountable ? divide(share, Math.round(units)) : [{ from: 0, length: Math.max(share * 100, LEAST) }],
    };
  };
  return [viewBar(from.value), viewBar(to.value)];
}

function divide(share: number, units: number): BarView['units'] {
  const length = 100 / units;
  return Array.from({ length: Math.max(1, Math.round(share * units)) }, (_, index) => ({
    from: index * length,
    length: length - SEAM,
  }));
}

/** The gap between two columns, as a part of a hundred of what they take together. */
const COLUMN_GAP = (100 * SPACE.xxl) / span(7);
/** A bar is so much of the height of its row; the number at its end may be taller. */
const THICKNESS = 0.62;

/** Bars as columns side by side, from the foot up. */
export function drawColumns(bars: readonly BarView[]): BarPart[][] {
  const width = (100 - COLUMN_GAP) / 2;
  return bars.map(({ units }, index) =>
    units.map(({ from, length }) => ({
      x: round(index * (width + COLUMN_GAP)),
      y: round(100 - from - length),
      width: round(width),
      height: round(length),
    })),
  );
}

/** Bars in two rows of one height, from the beginning of the line on. */
export function drawRows(bars: readonly BarView[]): BarPart[][] {
  const row = 100 / bars.length;
  return bars.map(({ units }, index) =>
    units.map(({ from, length }) => ({
      x: round(from),
      y: round(index * row + (row * (1 - THICKNESS)) / 2),
      width: round(length),
      height: round(row * THICKNESS),
    })),
  );
}

function round(value: number): number {
  return Math.round(value * 1000) / 1000;
}
