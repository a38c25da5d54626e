import type { Outline, OutlinePoint } from './readOutlines.js';

/** The size that the `glyf` table has when a reader of WOFF2 has unpacked it: it makes room for exactly so much. */
export function sizeOutlines(outlines: readonly Outline[]): number {
  return outlines.reduce((sum, outline) => sum + ((sizeOutline(outline) + 3) & ~3), 0);
}

function sizeOutline(outline: Outline): number {
  switch (outline.type) {
    case 'empty':
      return 0;
    case 'composite':
      return 10 + outline.components.length + (outline.instructions ? 2 + outline.instructions.length : 0);
    case 'simple':
      return 12 + 2 * outline.lengths.length + outline.instructions.length + sizePoints(outline.points);
  }
}

/** The most that a flag is repeated beyond its first time. */
const MOST_REPEATS = 255;

/** A byte of flags a point, two for a run of equal ones, and none, one or two for each of its distances. */
function sizePoints(points: readonly OutlinePoint[]): number {
  let size = 0;
  let last = '';
  let repeats = 0;
  for (const { dx, dy, isOnCurve } of points) {
    size += sizeDistance(dx) + sizeDistance(dy);
    const flag = [isOnCurve, kindOf(dx), kindOf(dy)].join();
    if (flag === last && repeats < MOST_REPEATS) {
      if (repeats === 0) size += 1;
      repeats += 1;
    } else {
      size += 1;
      repeats = 0;
    }
    last = flag;
  }
  return size;
}

const isShort = (distance: number): boolean => Math.abs(distance) < 256;

function sizeDistance(distance: number): number {
  if (distance === 0) return 0;
  return isShort(distance) ? 1 : 2;
}

/** Distances of one kind have the same bits among the flags. */
const kindOf = (distance: number): number => (isShort(distance) ? Math.sign(distance) : 2);
