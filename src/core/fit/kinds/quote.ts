import type { QuoteSlide } from '../../model.js';
import { AREA, SPACE, span } from '../geometry.js';
import { type Fitter, sizeOf } from '../step.js';
import { listPosterSteps } from './poster.js';

export const SPEAKER = 40;
export const CONTEXT = 36;

/** The words in ten columns beside the mark, the occasion above, the speaker at the foot. */
export const quoteFitter: Fitter<QuoteSlide> = {
  listSteps: (slide, ruler) => listPosterSteps('quote', slide.quote, span(10), ruler, slide.speaker ? 140 : 178),
  spare(slide, step, ruler) {
    const quote = ruler.display(slide.quote, 'serif', sizeOf(step, 'text'), sizeOf(step, 'measure'));
    const speaker = ruler.body(slide.speaker, 'sansBold', SPEAKER, span(9));
    const context = ruler.body(slide.context, 'sans', CONTEXT, span(9));
    return AREA.height - quote - (context > 0 ? context + SPACE.l : 0) - (speaker > 0 ? speaker + SPACE.xxl : 0);
  },
};
