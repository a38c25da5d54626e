import type { Language, Slide } from '../model.js';
import { type Arrangement, arrangeSlide, listArrangements } from './arrangeSlide.js';
import { leadSize } from './step.js';

/** For the sake of another layout, words are set smaller by this much at most. */
const LEAST_TEXT = 0.78;

/**
 * A slide that would be set as the one before it takes another layout where one fits at nearly the same size, if there
 * is one the layout that was used longest ago, so that slide after slide does not look the same.
 */
export function varyLayouts(slides: readonly Slide[], language: Language): Slide[] {
  const used: string[] = [];
  return slides.map((slide) => {
    const size = vary(slide, used, language);
    const varied = size === slide.size ? slide : { ...slide, size };
    used.push(arrangeSlide(varied, language).layout);
    return varied;
  });
}

function vary(slide: Slide, used: readonly string[], language: Language): number {
  if (arrangeSlide(slide, language).layout !== used.at(-1)) return slide.size;
  const arrangements = listArrangements(slide, language);
  const own = arrangements[slide.size];
  if (!own || own.torn) return slide.size;
  const least = LEAST_TEXT * leadSize(own);
  const others = arrangements
    .map((step, size) => ({ step, size, last: used.lastIndexOf(step.layout) }))
    .filter(({ step, size }) => size > slide.size && step.layout !== own.layout && isGood(step, least))
    .sort(
      (one, two) => Number(one.step.ragged) - Number(two.step.ragged) || one.last - two.last || one.size - two.size,
    );
  return others[0]?.size ?? slide.size;
}

function isGood(step: Arrangement, least: number): boolean {
  return step.spare >= 0 && !step.torn && leadSize(step) >= least;
}
