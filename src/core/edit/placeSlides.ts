import type { Slide } from '../model.js';
import type { Placed } from './edits.js';

/** A slide to be put somewhere: one that moves, or one that is new. */
export interface Placement {
  readonly slide: Slide;
  readonly to: Placed;
}

export interface PlacedSlides {
  readonly slides: readonly Slide[];
  /** Slides that were to stand beside one that is not there, with its id. */
  readonly placeless: readonly { readonly slide: Slide; readonly beside: string }[];
}

/**
 * Puts slides beside others, in the order in which they are given: several after the same slide follow each other in
 * that order. One whose neighbour is not there stays where it is; if it is new, it goes before the sources.
 */
export function placeSlides(slides: readonly Slide[], placements: readonly Placement[]): PlacedSlides {
  const order = [...slides];
  const behind = new Map<string, string>();
  const placeless: { slide: Slide; beside: string }[] = [];
  for (const { slide, to } of placements) {
    const from = order.findIndex(({ id }) => id === slide.id);
    if (from >= 0) order.splice(from, 1);
    const beside = to.after ?? to.before;
    const at = order.findIndex(({ id }) => id === beside);
    if (beside !== undefined && at < 0) placeless.push({ slide, beside });
    if (at < 0) order.splice(from >= 0 ? from : beforeSources(order), 0, slide);
    else if (to.after === undefined) order.splice(at, 0, slide);
    else {
      const last = order.findIndex(({ id }) => id === behind.get(to.after ?? ''));
      order.splice(Math.max(at, last) + 1, 0, slide);
      behind.set(to.after, slide.id);
    }
  }
  return { slides: order, placeless };
}

function beforeSources(slides: readonly Slide[]): number {
  const at = slides.findIndex(({ kind }) => kind === 'sources');
  return at < 0 ? slides.length : at;
}
