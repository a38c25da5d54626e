import type { QuoteSlide } from '../../model.js';
import { AREA, SPACE, SPLIT, span } from '../geometry.js';
import type { Fitter } from '../step.js';
import { listPosterSteps, posterHeight, sortByText } from './poster.js';

export const SPEAKER = 40;
export const CONTEXT = 36;

/** Height of the mark above the words, with the gap below it. */
const MARK = 150;
/** In em: so few words are set as large as those that nobody is named for. */
const SHORT = 14;
const FEW = 20;
/** A sentence in the narrow part beside the panel is not shouted. */
const LARGEST_BESIDE = 124;

/**
 * Three compositions: the mark beside words in ten columns; the mark above words across the slide; mark and speaker on
 * a panel, the words beside it. The occasion stands above the words.
 */
export const quoteFitter: Fitter<QuoteSlide> = {
  listSteps(slide, ruler) {
    const length = ruler.width(slide.quote, 'serif', 1);
    const largest = !slide.speaker || length <= SHORT ? 178 : length <= FEW ? 158 : 140;
    return sortByText([
      ...listPosterSteps('quote', slide.quote, span(10), ruler, largest),
      ...listPosterSteps('above', slide.quote, AREA.width, ruler, largest),
      ...listPosterSteps('panel', slide.quote, SPLIT.main, ruler, LARGEST_BESIDE),
    ]);
  },
  spare(slide, step, ruler) {
    const isBeside = step.layout === 'panel';
    const width = isBeside ? SPLIT.main : span(9);
    const quote = posterHeight(slide.quote, step, ruler);
    const context = ruler.body(slide.context, 'sans', CONTEXT, width);
    const stack = quote + (context > 0 ? context + SPACE.l : 0);
    const speaker = ruler.body(slide.speaker, 'sansBold', SPEAKER, isBeside ? SPLIT.aside : width);
    if (isBeside) return AREA.height - Math.max(stack, MARK + speaker);
    return AREA.height - stack - (speaker > 0 ? speaker + SPACE.xxl : 0) - (step.layout === 'above' ? MARK : 0);
  },
};
