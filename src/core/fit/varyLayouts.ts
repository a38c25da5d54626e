import type { Language, Slide } from '../model.js';
import { type Arrangement, arrangeSlide, listArrangements } from './arrangeSlide.js';
import { leadSize } from './step.js';

/** For the sake of another layout, words are set smaller by this much at most. */
const LEAST_TEXT = 0.78;
/** In a row of slides of one kind a layout comes back after this many others, if there are so many. */
const ROUND = 2;

interface Shown {
  readonly kind: Slide['kind'];
  readonly layout: string;
}

/**
 * A slide that would be set as one just before it takes another layout where one fits at nearly the same size, if there
 * is one the layout that was used longest ago, so that slide after slide does not look the same.
 */
export function varyLayouts(slides: readonly Slide[], language: Language): Slide[] {
  const shown: Shown[] = [];
  return slides.map((slide) => {
    const size = vary(slide, shown, language);
    const varied = size === slide.size ? slide : { ...slide, size };
    shown.push({ kind: slide.kind, layout: arrangeSlide(varied, language).layout });
    return varied;
  });
}

function vary(slide: Slide, shown: readonly Shown[], language: Language): number {
  const { layout } = arrangeSlide(slide, language);
  if (layout === slide.layout || !isRecent(layout, slide.kind, shown)) return slide.size;
  const arrangements = listArrangements(slide, language);
  const own = arrangements[slide.size];
  if (!own || own.torn) return slide.size;
  const least = LEAST_TEXT * leadSize(own);
  const others = arrangements
    .map((step, size) => ({ step, size, last: shown.findLastIndex((one) => one.layout === step.layout) }))
    .filter(({ step, size }) => size > slide.size && step.layout !== layout && isGood(step, least))
    .sort(
      (one, two) => Number(one.step.ragged) - Number(two.step.ragged) || one.last - two.last || one.size - two.size,
    );
  const [best] = others;
  // A layout that was used later than the slide's own would be no change.
  const ownLast = shown.findLastIndex((one) => one.layout === layout);
  return best && best.last < ownLast ? best.size : slide.size;
}

/** Whether the slide before has the layout, or one of those before it in a row of its kind. */
function isRecent(layout: string, kind: Slide['kind'], shown: readonly Shown[]): boolean {
  if (shown.at(-1)?.layout === layout) return true;
  const before = shown.slice(-ROUND);
  return before.every((one) => one.kind === kind) && before.some((one) => one.layout === layout);
}

function isGood(step: Arrangement, least: number): boolean {
  return leadSize(step) >= least && step.spare >= 0 && !step.torn;
}
