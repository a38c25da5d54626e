import type { SlideChange } from '../../core/changes/compareDecks.js';
import { countChanges, slideOf } from '../../core/changes/countChanges.js';

/** A slide that a rebuild has changed: where to look. */
export interface ToldChange {
  readonly change: SlideChange['change'];
  readonly id: string;
  readonly title: string | null;
}

export function tellChange(one: SlideChange): ToldChange {
  const { id, title } = slideOf(one);
  return { change: one.change, id, title };
}

/** More would be no line that is read. */
const MOST_NAMED = 4;
const SIGNS = { changed: '~', new: '+', moved: '↕', gone: '−' } as const;

/** `3 slides changed, 1 new: ~lanes ~tolls ~dues +harbour`, in one line; null where no slide is different. */
export function describeChanges(changes: readonly ToldChange[], columns = Number.POSITIVE_INFINITY): string | null {
  const counted = countChanges(changes);
  const [first, ...others] = counted;
  if (!first) return null;
  const counts = [
    `${first.number} ${first.number === 1 ? 'slide' : 'slides'} ${first.change}`,
    ...others.map(({ change, number }) => `${number} ${change}`),
  ].join(', ');
  const sorted = counted.flatMap(({ change }) => changes.filter((one) => one.change === change));
  let named = '';
  for (const [i, { change, id }] of sorted.entries()) {
    const longer = `${named} ${SIGNS[change]}${id}`;
    if (i === MOST_NAMED || counts.length + longer.length + 3 > columns) return `${counts}:${named} …`;
    named = longer;
  }
  return `${counts}:${named}`;
}
