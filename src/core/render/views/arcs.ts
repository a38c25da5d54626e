import type { Deck } from '../../model.js';

/** One quarter circle of the picture that runs through a deck, in units of 1000. */
export interface ArcView {
  readonly radius: number;
  readonly width: number;
  readonly opacity: number;
}

const LEAST_ARCS = 3;
const MOST_ARCS = 9;
/** An arc's stroke, as a part of the distance between two. */
const STROKE = 0.14;
const DIMMED = 0.22;

/**
 * The picture of a talk: a quarter circle for each section, the first one innermost. On a divider its own section is lit;
 * `lit` is null on the cover, where they all grow brighter towards the middle.
 */
export function drawArcs({ slides }: Deck, lit: number | null): readonly ArcView[] {
  const sections = slides.filter(({ kind }) => kind === 'section').length;
  const count = Math.min(MOST_ARCS, Math.max(LEAST_ARCS, sections));
  return Array.from({ length: count }, (_, index) => ({
    radius: Math.round((1000 * (index + 1)) / (count + STROKE)),
    width: Math.round((1000 * STROKE) / count),
    opacity: lit === null ? round(1 - index / count) : isLit(index, lit, sections, count) ? 1 : DIMMED,
  }));
}

/** More sections than arcs share them evenly; fewer are the innermost ones. */
function isLit(index: number, lit: number, sections: number, count: number): boolean {
  return Math.min(count - 1, Math.floor(((lit - 1) * count) / Math.max(count, sections))) === index;
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
