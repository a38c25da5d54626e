import type { CompareSlide } from '../../model.js';

/** A rectangle in the chart's own units: 0 to 100 in both directions, y downwards. */
export interface BarPart {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface BarView {
  readonly parts: readonly BarPart[];
  /** Height of the bar as a part of the tallest one. */
  readonly share: number;
}

const WIDTH = 100;
/** A bar that would be invisible keeps this height: the number beside it says what it is. */
const LEAST = 0.8;
/** Between the units of a bar that is a whole multiple of the other. */
const SEAM = 0.9;
/** More units than this are no longer counted by the eye. */
const MOST_UNITS = 20;

/** Both bars from zero, to one scale. Where the article states the multiple, the taller bar is made of that many units. */
export function viewBars({ from, to, multiple }: CompareSlide): readonly [BarView, BarView] {
  const most = Math.max(Math.abs(from.value), Math.abs(to.value)) || 1;
  const least = Math.min(Math.abs(from.value), Math.abs(to.value));
  const units = multiple && least > 0 ? most / least : 1;
  const isCountable = Number.isInteger(Math.round(units * 1e6) / 1e6) && units > 1 && units <= MOST_UNITS;
  const viewBar = (value: number): BarView => {
    const share = Math.abs(value) / most;
    return {
      share: round(share),
      parts: isCountable ? stack(share, Math.round(units)) : [part(0, Math.max(share * 100, LEAST))],
    };
  };
  return [viewBar(from.value), viewBar(to.value)];
}

/** One part for each unit, from the baseline up. */
function stack(share: number, units: number): BarPart[] {
  const height = 100 / units;
  return Array.from({ length: Math.max(1, Math.round(share * units)) }, (_, index) =>
    part(index * height, height - SEAM),
  );
}

function part(from: number, height: number): BarPart {
  return { x: 0, y: round(100 - from - height), width: WIDTH, height: round(height) };
}

function round(value: number): number {
  return Math.round(value * 1000) / 1000;
}
