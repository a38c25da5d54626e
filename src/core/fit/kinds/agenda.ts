import type { AgendaSlide } from '../../model.js';
import { AREA, BOX, RATIO, SPACE, SPLIT, share } from '../geometry.js';
import { type Fitter, listOf, sizeOf } from '../step.js';
import { sum } from './head.js';

/** Items on one slide, at most; a longer agenda goes on to the next one. */
const MOST_AGENDA_ITEMS = 12;
/** More than this stand in two columns; from so many on they do if the rows would be small. */
const MOST_ROWS = 9;
const FEW = 6;
const LEAST_ROW = 44;

/** Our own word above two columns. */
export const HEADING = 84;
/** Items of more than one line are not set larger. */
const LARGEST_BROKEN = 56;

/** Up to nine items stand beside the word "Agenda" on its panel, more in two columns below it. */
export const agendaFitter: Fitter<AgendaSlide> = {
  listSteps(slide) {
    if (slide.items.length > MOST_ROWS) return COLUMNS;
    return slide.items.length > FEW
      ? [...PANEL.filter((step) => sizeOf(step, 'text') >= LEAST_ROW), ...COLUMNS]
      : PANEL;
  },
  spare(slide, step, ruler) {
    const size = sizeOf(step, 'text');
    const inRows = step.layout === 'panel';
    const width = inRows ? SPLIT.main : share(2, SPACE.xxl);
    const numeral = slide.items.some(({ lastNumeral }) => lastNumeral !== null) ? RATIO.range : RATIO.numeral;
    // A list reads best with an item a line: to be set larger is no reason to break one.
    const isBroken = slide.items.some(({ title }) => ruler.lines(title, 'serif', size, width - numeral * size) > 1);
    const heights = slide.items.map(
      ({ title }) => ruler.display(title, 'serif', size, width - numeral * size) + 2 * sizeOf(step, 'pad') + BOX.rule,
    );
    if (slide.items.length > MOST_AGENDA_ITEMS || (isBroken && size > LARGEST_BROKEN)) return -AREA.height;
    if (inRows) return AREA.height - sum(heights);
    const half = Math.ceil(heights.length / 2);
    const head = ruler.display({ text: '1' }, 'serif', HEADING, AREA.width) + SPACE.l;
    // Both columns share their rows: each is as tall as the taller of its two items.
    const rows = heights.slice(0, half).map((height, index) => Math.max(height, heights[half + index] ?? 0));
    return AREA.height - head - sum(rows);
  },
};

const PANEL = listOf('panel', {
  text: [92, 84, 76, 68, 62, 56, 52, 48, 44, 40, 36, 32],
  pad: [28, 26, 24, 22, 20, 18, 18, 16, 14, 12, 12, 10],
});

const COLUMNS = listOf('columns', { text: [56, 52, 48, 44, 40, 36, 32, 30], pad: [20, 18, 16, 16, 14, 14, 12, 12] });
