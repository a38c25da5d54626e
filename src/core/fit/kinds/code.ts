import type { CodeSlide } from '../../model.js';
import { AREA, BOX, RATIO } from '../geometry.js';
import { type Fitter, listOf, sizeOf } from '../step.js';
import { headHeight } from './head.js';

export const codeFitter: Fitter<CodeSlide> = {
  listSteps: () =>
    listOf('code', {
      title: [72, 68, 64, 60, 56, 52, 52, 48, 48, 44],
      text: [52, 48, 44, 40, 36, 34, 32, 30, 28, 26],
    }),
  spare(slide, step, ruler) {
    const size = sizeOf(step, 'text');
    const inner = AREA.width - 2 * BOX.codePad;
    let lines = 0;
    for (const line of slide.code.text.split('\n')) {
      const width = ruler.width({ text: line }, 'mono', size);
      // Code that runs over the edge is wrapped, but a smaller step at which it does not is better.
      lines += Math.max(1, Math.ceil((width / inner) * 1.04));
      if (width > inner) ruler.lines({ text: 'M'.repeat(Math.ceil((2 * inner) / size)) }, 'mono', size, inner);
    }
    return AREA.height - headHeight(slide.title, step, ruler) - 2 * BOX.codePad - lines * size * RATIO.code;
  },
};
