import type { ClosingSlide } from '../../model.js';
import { AREA, SPACE, span } from '../geometry.js';
import { type Fitter, sizeOf } from '../step.js';
import { listPosterSteps } from './poster.js';
import { SPEAKER } from './quote.js';

/** The last line, as large as it goes. */
export const closingFitter: Fitter<ClosingSlide> = {
  listSteps: (slide, ruler) => listPosterSteps('closing', slide.line, span(10), ruler, 240),
  spare(slide, step, ruler) {
    const line = ruler.display(slide.line, 'serif', sizeOf(step, 'text'), sizeOf(step, 'measure'));
    const speaker = ruler.body(slide.speaker, 'sansBold', SPEAKER, AREA.width);
    return AREA.height - line - (speaker > 0 ? speaker + SPACE.xxl : 0);
  },
};
