import type { PairSlide } from '../../model.js';
import { AREA, BOX, SPACE, share, span } from '../geometry.js';
import { type Fitter, listOf, type Ruler, type Step, sizeOf } from '../step.js';
import { headHeight, sum, tallest } from './head.js';

/** Two halves of equal weight, side by side; or one above the other, where that sets long labels larger. */
export const pairFitter: Fitter<PairSlide> = {
  listSteps: () => [...HALVES, ...BANDS].sort((one, two) => weigh(two) - weigh(one)),
  spare(slide, step, ruler) {
    const room = AREA.height - headHeight(slide.title, step, ruler);
    return step.layout === 'bands' ? spareBands(slide, step, room, ruler) : spareHalves(slide, step, room, ruler);
  },
};

const HALVES = listOf('halves', {
  title: [72, 72, 68, 68, 64, 60, 56, 52, 48, 44, 44],
  label: [132, 116, 102, 90, 80, 72, 64, 58, 52, 46, 40],
  text: [60, 56, 52, 50, 48, 46, 42, 40, 38, 34, 30],
});

const BANDS = listOf('bands', {
  title: [72, 72, 68, 68, 64, 60, 56],
  label: [148, 132, 116, 102, 90, 80, 72],
  text: [52, 50, 48, 46, 44, 42, 40],
});

/** Bands are for labels that they set clearly larger than halves do. */
const LEAST_GAIN = 1.2;

function weigh(step: Step): number {
  return sizeOf(step, 'label') / (step.layout === 'bands' ? LEAST_GAIN : 1);
}

function spareHalves(slide: PairSlide, step: Step, room: number, ruler: Ruler): number {
  const inner = share(2, SPACE.l) - 2 * BOX.halfPad;
  const labels = tallest(slide.items.map((item) => ruler.display(item.label, 'serif', sizeOf(step, 'label'), inner)));
  const details = tallest(slide.items.map((item) => ruler.body(item.detail, 'sans', sizeOf(step, 'text'), inner)));
  return room - 2 * BOX.halfPad - labels - (details > 0 ? SPACE.l + details : 0);
}

/** A label beside its detail, or across its band. */
function spareBands(slide: PairSlide, step: Step, room: number, ruler: Ruler): number {
  const inner = AREA.width - 2 * BOX.halfPad;
  const hasDetails = slide.items.some(({ detail }) => detail !== null);
  const labelWidth = hasDetails ? span(6) - BOX.halfPad : inner;
  const bands = slide.items.map(
    (item) =>
      Math.max(
        ruler.display(item.label, 'serif', sizeOf(step, 'label'), labelWidth),
        ruler.body(item.detail, 'sans', sizeOf(step, 'text'), inner - labelWidth - SPACE.xl),
      ) +
      2 * SPACE.xl,
  );
  return Math.min(room - SPACE.l - sum(bands), room / 2 - tallest(bands));
}
