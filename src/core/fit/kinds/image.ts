import type { ImageSlide } from '../../model.js';
import { AREA, SPACE, span } from '../geometry.js';
import { type Fitter, listOf, sizeOf } from '../step.js';

/** The picture in eight columns, its title and caption beside it; the whole area for a picture without words. */
export const imageFitter: Fitter<ImageSlide> = {
  listSteps: (slide) =>
    slide.title || slide.caption
      ? listOf('beside', { title: [68, 64, 60, 56, 52, 48, 44, 40], text: [44, 42, 40, 38, 36, 34, 30, 28] })
      : [{ layout: 'full', sizes: {} }],
  spare(slide, step, ruler) {
    if (step.layout === 'full') return 0;
    const title = ruler.display(slide.title, 'serif', sizeOf(step, 'title'), span(4));
    const caption = ruler.body(slide.caption, 'sans', sizeOf(step, 'text'), span(4));
    return AREA.height - title - caption - (title > 0 && caption > 0 ? SPACE.l : 0);
  },
};
