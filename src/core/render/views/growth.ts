import type { Deck, Slide } from '../../model.js';

/** Kinds that may be split in two because their words do not fit one slide. */
const SPLIT = new Set<Slide['kind']>(['points', 'stages', 'timeline', 'table', 'code', 'commands', 'figure', 'pair']);

/**
 * The slide that a run of slides begins with which grow out of each other, so that the change from one to the next is
 * drawn as a movement of what stays; null for a slide that stands alone. A slide that was split goes on with its title;
 * a divider's title goes on as the running head of a slide that has no title of its own.
 */
export function findGrowth({ slides }: Deck, slide: Slide): string | null {
  const at = slides.findIndex(({ id }) => id === slide.id);
  if (at < 0) return null;
  let first = at;
  while (first > 0 && growsOutOf(slides[first - 1], slides[first])) first -= 1;
  const isAlone = first === at && !growsOutOf(slides[at], slides[at + 1]);
  return isAlone ? null : (slides[first]?.id ?? null);
}

function growsOutOf(before: Slide | undefined, slide: Slide | undefined): boolean {
  if (!before || !slide || before.section !== slide.section) return false;
  const title = titleOf(slide);
  if (before.kind === 'section') return hasRunningHead(slide);
  return before.kind === slide.kind && SPLIT.has(slide.kind) && title !== null && title === titleOf(before);
}

/** Headed by the name of its section: a single point or figure is a heading itself. */
function hasRunningHead(slide: Slide): boolean {
  if (titleOf(slide) !== null || !SPLIT.has(slide.kind) || slide.kind === 'figure') return false;
  return slide.kind !== 'points' || slide.items.length > 1;
}

function titleOf(slide: Slide): string | null {
  return 'title' in slide ? (slide.title?.text ?? null) : null;
}
