import type { KnownDeck } from '../ids/knownDeck.js';
import type { Slide } from '../model.js';
import type { Edits } from './edits.js';
import { findTargets } from './findTargets.js';

/**
 * The words of slides that the presenter worked on and that a plan has no longer: not because the article has lost them,
 * it may be, but because another sentence counts for more since it was changed. Nobody misses a hidden slide.
 *
 * @param slides as planned, under the ids of the earlier build
 */
export function listMissing(slides: readonly Slide[], edits: Edits | null, known: KnownDeck | null): readonly string[] {
  if (!edits) return [];
  return findTargets(slides, edits, known).lost.flatMap(({ id, notice }) =>
    notice.kind === 'lost' && edits.slides[id]?.hide !== true ? notice.was : [],
  );
}
