import type { PairSlide } from '../../model.js';
import { AREA, BOX, SPACE, share } from '../geometry.js';
import { type Fitter, listOf, sizeOf } from '../step.js';
import { headHeight, tallest } from './head.js';

/** Two halves of equal weight. */
export const pairFitter: Fitter<PairSlide> = {
  listSteps: () =>
    listOf('halves', {
      title: [72, 72, 68, 68, 64, 60, 56, 52, 48, 44, 44],
      label: [132, 116, 102, 90, 80, 72, 64, 58, 52, 46, 40],
      text: [60, 56, 52, 50, 48, 46, 42, 40, 38, 34, 30],
    }),
  spare(slide, step, ruler) {
    const inner = share(2, SPACE.l) - 2 * BOX.halfPad;
    const labels = tallest(slide.items.map((item) => ruler.display(item.label, 'serif', sizeOf(step, 'label'), inner)));
    const details = tallest(slide.items.map((item) => ruler.body(item.detail, 'sans', sizeOf(step, 'text'), inner)));
    const room = AREA.height - headHeight(slide.title, step, ruler);
    return room - 2 * BOX.halfPad - labels - (details > 0 ? SPACE.l + details : 0);
  },
};
