/** Slides that a minute carries, at most. */
const SLIDES_PER_MINUTE = 1.75;
const FEWEST_IN_SLOT = 6;
/** However long the article: more than an hour's slides are never planned unasked. */
const MOST_UNASKED = 105;

/** Fewer slides than one for so many em of text would leave the audience with nothing to look at. */
const EM_PER_SLIDE = 170;

/** The fewest slides that a deck can be asked to have: a cover, two that say something, and the sources. */
export const LEAST_SLIDES = 4;
/** And the most: a day's course. */
export const MOST_SLIDES = 500;
const LEAST_BODY = 2;
/** An agenda of fewer slides than that has nothing to announce. */
const LEAST_BODY_WITH_AGENDA = 3;

export interface Demand {
  readonly sections: number;
  /** The sections that a divider announces: those that the article names or numbers itself. */
  readonly dividers: number;
  /** Whether the article has last words to close with. */
  readonly hasClosing: boolean;
  /** In em. */
  readonly length: number;
  /** The length of the talk. */
  readonly minutes: number;
  /** Whether the presenter named it: then it is kept to. */
  readonly isSlotNamed: boolean;
  /** The most slides that the presenter allows; null: as many as the slot carries. */
  readonly ceiling: number | null;
  /** Slides to leave free for those that have to be split. */
  readonly reserve: number;
}

export interface SlideBudget {
  /** Slides in all, at most. */
  readonly total: number;
  /** Slides between the frame slides, at most. */
  readonly body: number;
  readonly withDividers: boolean;
  readonly withAgenda: boolean;
  readonly withClosing: boolean;
}

/**
 * How many slides a deck may have, and which frame slides it can afford. Where there are too few for all of them, the
 * dividers go first (each section opens with its own first slide), then the agenda, then the closing.
 */
export function budgetSlides(demand: Demand): SlideBudget {
  const { sections, dividers, hasClosing, reserve } = demand;
  const total = limitTotal(demand);
  const room = Math.max(LEAST_SLIDES, total - reserve) - 2; // The cover and the sources always stand.
  const agenda = sections > 1 ? 1 : 0;
  const closing = hasClosing ? 1 : 0;
  const budget = (body: number, withDividers: boolean, withAgenda: boolean, withClosing: boolean): SlideBudget => ({
    total,
    body,
    withDividers,
    withAgenda: withAgenda && agenda === 1,
    withClosing: withClosing && hasClosing,
  });
  const framed = room - agenda - closing - dividers;
  if (framed >= Math.max(sections, LEAST_BODY)) return budget(framed, true, true, true);
  const folded = room - agenda - closing;
  if (folded >= LEAST_BODY_WITH_AGENDA) return budget(folded, false, true, true);
  const bare = room - closing;
  if (bare >= LEAST_BODY) return budget(bare, false, false, true);
  return budget(room, false, false, false);
}

function limitTotal({ sections, dividers, hasClosing, length, minutes, isSlotNamed, ceiling }: Demand): number {
  const inSlot = Math.max(FEWEST_IN_SLOT, Math.round(minutes * SLIDES_PER_MINUTE));
  const frames = 2 + (sections > 1 ? 1 : 0) + (hasClosing ? 1 : 0) + dividers;
  const perSection = sections <= 6 ? 2.5 : 1.4;
  const wanted = frames + Math.max(Math.round(length / EM_PER_SLIDE), Math.round(sections * perSection), 3);
  const own = isSlotNamed ? inSlot : Math.min(MOST_UNASKED, Math.max(inSlot, wanted));
  return Math.min(own, ceiling ?? Number.POSITIVE_INFINITY);
}
