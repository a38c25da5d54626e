import { estimateLength } from '../../language.js';
import type { StagesSlide } from '../../model.js';
import { AREA, BOX, FIXED, SPACE, share, span } from '../geometry.js';
import { type Fitter, listOf, type Step, sizeOf } from '../step.js';
import { headHeight, sum, tallest } from './head.js';
import { cardGrid } from './points.js';
import { sortByText } from './poster.js';

/** Cards side by side, labels alone as bands or tiles; rows where the cards would be too narrow for their words. */
export const stagesFitter: Fitter<StagesSlide> = {
  listSteps(slide) {
    const { length } = slide.items;
    if (slide.items.every(({ detail }) => detail === null)) {
      if (slide.sequence) return [...COLUMNS.slice(length > 3 ? 2 : 0), ...ROWS];
      if (length === 4) return [...TILES, ...ROWS];
      return [...BANNER, ...(length < 4 ? TILES : [])].sort(byLabel).concat(ROWS);
    }
    return sortByText([...COLUMNS.slice(length > 3 ? 3 : 0), ...BROAD, ...ROWS], ({ layout }) =>
      layout === 'columns' && areEven(slide) ? COLUMNS_FAVOURED : 1,
    );
  },
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
    if (step.layout === 'tiles') {
      const { columns, rows } = cardGrid(slide.items.length);
      const inner = share(columns, SPACE.l) - 2 * BOX.stagePad;
      const labels = tallest(slide.items.map((item) => ruler.display(item.label, 'serif', label, inner)));
      return share(rows, SPACE.l, room) - 2 * BOX.stagePad - labels - BOX.cardBar;
    }
    const rows = slide.items.map((item) =>
      Math.max(
        ruler.display(item.label, 'serif', label, item.detail ? span(4) - SPACE.xl : AREA.width - SPACE.xl),
        ruler.body(item.detail, 'sans', text, span(8) - SPACE.l),
      ),
    );
    const gap = slide.sequence ? SPACE.l : SPACE.s;
    return room - sum(rows) - slide.items.length * (2 * sizeOf(step, 'pad') + gap);
  },
};

/** Details of about one length fill their columns alike: those are taken at this part of the size of rows. */
const COLUMNS_FAVOURED = 1.35;
const EVEN = 0.4;

function areEven({ items }: StagesSlide): boolean {
  const lengths = items.map(({ detail }) => (detail ? estimateLength(detail.text) : 0));
  return Math.min(...lengths) >= EVEN * Math.max(...lengths);
}

function byLabel(one: Step, two: Step): number {
  return sizeOf(two, 'label') - sizeOf(one, 'label');
}

const COLUMNS = listOf('columns', {
  title: [72, 72, 72, 68, 68, 64, 60, 56, 52],
  label: [124, 100, 88, 76, 66, 58, 52, 46, 42],
  text: [60, 52, 48, 46, 42, 40, 38, 36, 34],
});

/** Labels without details: two or three side by side, four as a square. */
const TILES = listOf('tiles', {
  title: [72, 72, 68, 68, 64, 60, 56],
  label: [140, 124, 108, 94, 82, 72, 62],
});

/** Labels without details, each across the slide. */
const BANNER = listOf('rows', {
  title: [72, 72, 68, 68, 64, 60],
  label: [132, 116, 102, 90, 78, 66],
  text: [40, 40, 40, 40, 40, 40],
  pad: [40, 36, 32, 28, 28, 24],
});

/** A row each, across the slide. */
const BROAD = listOf('rows', {
  title: [72, 68, 68, 64, 60],
  label: [88, 80, 72, 64, 58],
  text: [60, 56, 52, 48, 44],
  pad: [32, 32, 32, 28, 28],
});

const ROWS = listOf('rows', {
  title: [60, 56, 52, 48, 44],
  label: [52, 48, 44, 40, 36],
  text: [40, 36, 34, 32, 30],
  pad: [28, 24, 20, 16, 12],
});
