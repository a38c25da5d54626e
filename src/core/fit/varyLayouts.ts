import type { Language, Slide } from '../model.js';
import { listArrangements } from './arrangeSlide.js';
import { sizeOf } from './step.js';

/** For the sake of another layout, words are set smaller by this much at most. */
const LEAST_TEXT = 0.8;

/**
 * Points that would be set as those of the slide before them take another layout where one fits at nearly the same size,
 * so that slide after slide does not look the same. Other kinds have a layout of their own and keep it.
 */
export function varyLayouts(slides: readonly Slide[], language: Language): Slide[] {
  const varied: Slide[] = [];
  let before: string | null = null;
  for (const slide of slides) {
    const chosen: Choice | null = slide.kind === 'points' ? vary(slide, before, language) : null;
    varied.push(chosen ? { ...slide, size: chosen.size } : slide);
    before = chosen?.layout ?? null;
  }
  return varied;
}

interface Choice {
  readonly layout: string;
  readonly size: number;
}

function vary(slide: Slide, before: string | null, language: Language): Choice | null {
  const arrangements = listArrangements(slide, language);
  const own = arrangements[slide.size];
  if (!own) return null;
  const least = LEAST_TEXT * sizeOf(own, 'text');
  const other = arrangements.findIndex(
    (step, size) =>
      size > slide.size && step.layout !== before && step.spare >= 0 && !step.torn && sizeOf(step, 'text') >= least,
  );
  const size = own.layout === before && other >= 0 ? other : slide.size;
  return { layout: arrangements[size]?.layout ?? own.layout, size };
}
