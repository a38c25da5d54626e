import type { StagesSlide } from '../../model.js';
import { AREA, BOX, FIXED, SPACE, share, span } from '../geometry.js';
import { type Fitter, listOf, sizeOf } from '../step.js';
import { headHeight, sum, tallest } from './head.js';

/** Cards side by side; rows where the cards would be too narrow for their words. */
export const stagesFitter: Fitter<StagesSlide> = {
  listSteps: (slide) => (slide.items.length <= 3 ? [...COLUMNS, ...ROWS] : [...COLUMNS.slice(3), ...ROWS]),
  spare(slide, step, ruler) {
    const room = AREA.height - headHeight(slide.title, step, ruler);
    const [label, text] = [sizeOf(step, 'label'), sizeOf(step, 'text')];
    if (step.layout === 'columns') {
      const gap = slide.sequence ? BOX.arrowGap : SPACE.l;
      const inner = share(slide.items.length, gap) - 2 * BOX.stagePad;
      const labels = tallest(slide.items.map((item) => ruler.display(item.label, 'serif', label, inner)));
      const details = tallest(slide.items.map((item) => ruler.body(item.detail, 'sans', text, inner)));
      const number = slide.sequence ? ruler.display({ text: '1' }, 'serif', FIXED.number, inner) + SPACE.m : 0;
      return room - 2 * BOX.stagePad - BOX.cardBar - number - labels - (details > 0 ? SPACE.m + details : 0);
    }
    const rows = slide.items.map((item) =>
      Math.max(
        ruler.display(item.label, 'serif', label, item.detail ? span(4) - SPACE.xl : AREA.width - SPACE.xl),
        ruler.body(item.detail, 'sans', text, span(8) - SPACE.l),
      ),
    );
    return room - sum(rows) - slide.items.length * (2 * sizeOf(step, 'pad') + SPACE.s);
  },
};

const COLUMNS = listOf('columns', {
  title: [72, 72, 72, 68, 68, 64, 60, 56, 52],
  label: [124, 100, 88, 76, 66, 58, 52, 46, 42],
  text: [60, 52, 48, 46, 42, 40, 38, 36, 34],
});

const ROWS = listOf('rows', {
  title: [60, 56, 52, 48, 44],
  label: [52, 48, 44, 40, 36],
  text: [40, 36, 34, 32, 30],
  pad: [28, 24, 20, 16, 12],
});
