import type { AgendaSlide } from '../../model.js';
import { AREA, BOX, RATIO, SPACE, share, span } from '../geometry.js';
import { type Fitter, listOf, sizeOf } from '../step.js';
import { headHeight, sum } from './head.js';

/** Items on one slide, at most; a longer agenda goes on to the next one. */
export const MOST_AGENDA_ITEMS = 12;

/** Up to six items stand beside the word "Agenda", more in two columns below it. */
export const agendaFitter: Fitter<AgendaSlide> = {
  listSteps: (slide) =>
    slide.items.length <= 6
      ? listOf('rows', { text: [68, 62, 56, 52, 48, 44, 40, 36, 32], pad: [32, 32, 32, 28, 24, 20, 16, 16, 12] })
      : listOf('columns', { text: [48, 44, 40, 36, 32, 30], pad: [28, 24, 20, 16, 12, 12] }),
  spare(slide, step, ruler) {
    const size = sizeOf(step, 'text');
    const inRows = step.layout === 'rows';
    const width = inRows ? span(8) : share(2, SPACE.xxl);
    const numeral = slide.items.some(({ lastNumeral }) => lastNumeral !== null) ? RATIO.range : RATIO.numeral;
    const heights = slide.items.map(
      ({ title }) => ruler.display(title, 'serif', size, width - numeral * size) + 2 * sizeOf(step, 'pad') + BOX.rule,
    );
    if (slide.items.length > MOST_AGENDA_ITEMS) return -AREA.height;
    if (inRows) return AREA.height - sum(heights);
    const half = Math.ceil(heights.length / 2);
    const head = headHeight(null, step, ruler);
    // Both columns share their rows: each is as tall as the taller of its two items.
    const rows = heights.slice(0, half).map((height, index) => Math.max(height, heights[half + index] ?? 0));
    return AREA.height - head - sum(rows);
  },
};
