import type { CoverSlide } from '../../model.js';
import { AREA, FIXED, SPACE, span } from '../geometry.js';
import { type Fitter, listOf, sizeOf } from '../step.js';

/** Title, standfirst and imprint in eight columns; the other four are for the picture. */
export const coverFitter: Fitter<CoverSlide> = {
  listSteps: () =>
    listOf('cover', {
      title: [176, 156, 138, 122, 108, 96, 84, 74, 64, 56, 48],
      text: [46, 46, 44, 44, 42, 40, 38, 36, 34, 32, 30],
    }),
  spare(slide, step, ruler) {
    const width = span(8);
    const title = ruler.display(slide.title, 'serif', sizeOf(step, 'title'), width);
    const standfirst = ruler.body(slide.standfirst, 'sans', sizeOf(step, 'text'), width);
    const imprint = [slide.author, slide.date, slide.origin].filter((part) => part !== null);
    const line = imprint.map(({ text }) => text).join(' · ');
    const foot = imprint.length > 0 ? ruler.body({ text: line }, 'sans', FIXED.caption, width) + SPACE.xl : 0;
    const stack = title + (standfirst > 0 ? standfirst + SPACE.xl : 0) + SPACE.xl + foot;
    const whole = ruler.widest(slide.title, 'serif', sizeOf(step, 'title')) <= width ? 0 : 1;
    return AREA.height - stack - whole * AREA.height;
  },
};
