import type { SlideChange } from './compareDecks.js';

/** The kinds of change in the order in which they are told. */
const CHANGES = ['changed', 'new', 'moved', 'gone'] as const satisfies readonly SlideChange['change'][];

/** How many changes there are of each kind, those kinds left out of which there are none. */
export function countChanges(
  changes: readonly Pick<SlideChange, 'change'>[],
): { change: SlideChange['change']; number: number }[] {
  return CHANGES.map((kind) => ({
    change: kind,
    number: changes.filter(({ change }) => change === kind).length,
  })).filter(({ number }) => number > 0);
}

/** The slide as it is now, or as it was. */
export function slideOf(one: SlideChange) {
  return one.change === 'gone' ? one.before : one.after;
}
