import type { Anchor } from './anchorSlides.js';
import type { ReadingFrame } from './paginateReading.js';

/** A slide in the margin of a frame. */
export interface PlacedFigure {
  /** Index in the deck. */
  readonly slide: number;
  readonly frame: number;
  /** In mm from the top of the frame. */
  readonly top: number;
}

export interface PlacedFigures {
  readonly figures: readonly PlacedFigure[];
  /** Slides that no margin has room for, by index. */
  readonly left: readonly number[];
  /** How many stand on another page than their words. */
  readonly moved: number;
}

/** White space between figures, in mm. */
export const FIGURE_GAP = 4;

/**
 * Sets figures beside their words: each at the height of its line, further down where another is in its way, further
 * up where the page ends, on the next page where one is full.
 * @param height of a figure with its caption, in mm
 * @param lineOf the line of a block's text that has a place, and its top in its part
 */
export function placeFigures(
  anchors: readonly Anchor[],
  frames: readonly ReadingFrame[],
  height: number,
  locate: (anchor: Anchor) => { readonly frame: number; readonly top: number },
): PlacedFigures {
  const wanted = anchors.map((anchor) => ({ slide: anchor.slide, ...locate(anchor) }));
  const figures: PlacedFigure[] = [];
  let waiting: { slide: number; top: number }[] = [];
  let moved = 0;
  for (const [index, frame] of frames.entries()) {
    moved += waiting.length;
    waiting = [
      ...waiting.map(({ slide }) => ({ slide, top: 0 })),
      ...wanted.filter((one) => one.frame === index).map(({ slide, top }) => ({ slide, top })),
    ];
    const most = Math.max(0, Math.floor((frame.height + FIGURE_GAP) / (height + FIGURE_GAP)));
    const own = waiting.slice(0, most);
    waiting = waiting.slice(most);
    for (const [at, top] of settle(
      own.map((one) => one.top),
      frame.height,
      height,
    ).entries())
      figures.push({ slide: own[at]?.slide ?? 0, frame: index, top });
  }
  return { figures, left: waiting.map(({ slide }) => slide), moved };
}

/** Tops as near to the wanted ones as figures of the height can stand in the room. */
function settle(wanted: readonly number[], room: number, height: number): readonly number[] {
  const tops = [...wanted];
  const step = height + FIGURE_GAP;
  for (let at = 1; at < tops.length; at += 1) tops[at] = Math.max(tops[at] ?? 0, (tops[at - 1] ?? 0) + step);
  let lowest = room - height;
  for (let at = tops.length - 1; at >= 0; at -= 1) {
    tops[at] = Math.min(tops[at] ?? 0, lowest);
    lowest = (tops[at] ?? 0) - step;
  }
  return tops;
}
