import type { CompareSlide } from '../../model.js';
import { AREA, SPACE, share, span } from '../geometry.js';
import { type Fitter, listOf, sizeOf } from '../step.js';
import { sideHeight, tallest } from './head.js';

/** Below this height, in px, two bars do not compare any more. */
const LEAST_CHART = 300;

/** The title in five columns, the bars in seven. */
export const compareFitter: Fitter<CompareSlide> = {
  listSteps: () =>
    listOf('chart', {
      title: [84, 76, 70, 64, 58, 56, 50, 44],
      value: [150, 140, 130, 120, 110, 100, 88, 76],
      label: [42, 40, 38, 36, 36, 34, 32, 30],
    }),
  spare(slide, step, ruler) {
    const title = sideHeight(slide.title, sizeOf(step, 'title'), span(5) - SPACE.l, ruler);
    const multiple = slide.multiple ? sizeOf(step, 'value') * 1.2 + SPACE.xl : 0;
    const column = share(2, SPACE.xxl, span(7));
    const ends = [slide.from, slide.to];
    const labels = tallest(ends.map(({ label }) => ruler.body(label, 'sans', sizeOf(step, 'label'), column)));
    const values = tallest(ends.map(({ text }) => ruler.display(text, 'serif', sizeOf(step, 'value'), column)));
    const wide = tallest(ends.map(({ text }) => ruler.width(text, 'serif', sizeOf(step, 'value')))) - column;
    const chart = AREA.height - labels - values - SPACE.m - LEAST_CHART;
    return Math.min(AREA.height - title - multiple, chart, wide > 0 ? -wide : AREA.height);
  },
};
