import type { CodeSlide } from '../../model.js';
import { AREA, BOX, RATIO } from '../geometry.js';
import { type Fitter, listOf, type Ruler, sizeOf } from '../step.js';
import { headHeight } from './head.js';

/** A line that has to be broken goes on this far in, in characters. */
const HANGING = 4;

export const codeFitter: Fitter<CodeSlide> = {
  listSteps: () =>
    listOf('code', {
      title: [72, 72, 72, 72, 72, 68, 64, 60, 56, 52, 52, 48, 48, 44],
      text: [84, 76, 68, 60, 54, 48, 44, 40, 36, 34, 32, 30, 29, 28],
    }),
  spare(slide, step, ruler) {
    const inner = AREA.width - 2 * BOX.codePad;
    const code = codeHeight(slide.code.text, sizeOf(step, 'text'), inner, ruler);
    return AREA.height - headHeight(slide.title, step, ruler) - 2 * BOX.codePad - code;
  },
};

/** Height of code in a box of so much width. */
export function codeHeight(code: string, size: number, inner: number, ruler: Ruler): number {
  const hanging = ruler.width({ text: ' '.repeat(HANGING) }, 'mono', size);
  let lines = 0;
  for (const line of code.split('\n')) {
    const width = ruler.width({ text: line }, 'mono', size);
    // Code that runs over the edge is wrapped, but a smaller step at which it does not is better.
    lines += width <= inner ? 1 : 1 + Math.ceil(((width - inner) / (inner - hanging)) * 1.04);
    if (width > inner) ruler.lines({ text: 'M'.repeat(Math.ceil((2 * inner) / size)) }, 'mono', size, inner);
  }
  return lines * size * RATIO.code;
}
