import type { SectionSlide } from '../../model.js';
import { AREA, FIXED, SPACE, span } from '../geometry.js';
import { type Fitter, listOf, sizeOf } from '../step.js';

/** A divider: the numeral at the top, the title at the foot. */
export const sectionFitter: Fitter<SectionSlide> = {
  listSteps: () =>
    listOf('section', {
      title: [124, 112, 100, 90, 80, 72, 64, 56, 48],
      text: [44, 44, 42, 40, 38, 36, 34, 32, 30],
    }),
  spare(slide, step, ruler) {
    const title = ruler.display(slide.title, 'serif', sizeOf(step, 'title'), span(10));
    const standfirst = ruler.body(slide.standfirst, 'sans', sizeOf(step, 'text'), span(9));
    return AREA.height - FIXED.numeral - SPACE.xl - title - (standfirst > 0 ? standfirst + SPACE.l : 0);
  },
};
