import { estimateLength } from '../../language.js';
import { isBareMultiple } from '../../listPhrases.js';
import type { CompareSlide, TracedText } from '../../model.js';
import { AREA, BOX, RATIO, SPACE, share, span } from '../geometry.js';
import { type Fitter, listOf, type Ruler, type Step, sizeOf } from '../step.js';
import { headHeight, listSideSizes, sideHeight, tallest } from './head.js';

/** Below this height, in px, two columns do not compare any more. */
const LEAST_CHART = 300;
/** Nor do two bars below this length. */
const LEAST_BARS = 700;

/** In em: a longer title would run down its narrow column word by word; so would one of more lines than this. */
const LONG_TITLE = 28;
const MOST_TITLE_LINES = 4;
const TITLES = [92, 84, 76, 70, 64, 56, 50, 44] as const;

const CHARTS = listOf('chart', {
  value: [150, 140, 130, 120, 110, 100, 88, 76],
  label: [52, 50, 48, 46, 44, 40, 36, 32],
});

const BARS = listOf('bars', {
  title: [80, 76, 72, 68, 64, 60, 56, 52],
  value: [200, 180, 160, 142, 126, 110, 94, 80],
  label: [56, 52, 48, 46, 44, 40, 36, 32],
});

const SCALES = listOf('scale', {
  title: [80, 76, 72, 68, 64, 60],
  value: [180, 160, 142, 126, 110, 94],
  label: [56, 52, 48, 46, 44, 40],
});

/** From this multiple on the smaller of two bars is hardly seen. */
const VAST = 50;

/** What stands at the end of a bar and what at its foot. */
export interface BarWords {
  readonly above: TracedText | null;
  readonly below: TracedText | null;
}

/** Values stand at the end of their bars, labels at the foot. */
export function placeWords(slide: CompareSlide): readonly [BarWords, BarWords] {
  const { from, to, multiple } = slide;
  if (!isBareMultiple(slide)) {
    return [
      { above: from.text, below: from.label },
      { above: to.text, below: to.label },
    ];
  }
  const taller = Math.abs(to.value) >= Math.abs(from.value);
  return [
    { above: taller ? null : multiple, below: from.text },
    { above: taller ? multiple : null, below: to.text },
  ];
}

/**
 * Two values on a scale of powers of ten, where one is so much larger that the bar of the other would not be seen;
 * otherwise two columns in seven grid columns, beside a title of few words; or two bars across the slide, below the title, both
 * from zero.
 */
export const compareFitter: Fitter<CompareSlide> = {
  listSteps(slide, ruler) {
    const charts = CHARTS.flatMap((chart) =>
      listSideSizes(slide.title, TITLES, span(5) - SPACE.l, ruler).map((title) => ({
        layout: chart.layout,
        sizes: { ...chart.sizes, title },
      })),
    );
    const bars = BARS.map((step) => ({ ...step, sizes: { ...step.sizes, ...measureBars(slide, step, ruler) } }));
    const isVast = isVastly(slide) && !isBareMultiple(slide) && slide.multiple === null;
    if (isVast) return [...SCALES, ...bars, ...charts];
    return isLong(slide, charts, ruler) ? [...bars, ...charts] : [...charts, ...bars];
  },
  spare(slide, step, ruler) {
    if (step.layout === 'scale') return spareScale(slide, step, ruler);
    return step.layout === 'bars' ? spareBars(slide, step, ruler) : spareChart(slide, step, ruler);
  },
};

/** Whether a title is better set across the slide than in a column beside the chart. */
function isLong({ title }: CompareSlide, [largest]: readonly Step[], ruler: Ruler): boolean {
  if (estimateLength(title.text) > LONG_TITLE || !largest) return true;
  return ruler.lines(title, 'serif', sizeOf(largest, 'title'), span(5) - SPACE.l) > MOST_TITLE_LINES;
}

function spareChart(slide: CompareSlide, step: Step, ruler: Ruler): number {
  const title = sideHeight(slide.title, sizeOf(step, 'title'), span(5) - SPACE.l, ruler);
  const column = share(2, SPACE.xxl, span(7));
  const multiple = slide.multiple && !isBareMultiple(slide) ? sizeOf(step, 'value') * 1.2 + SPACE.xl : 0;
  const ends = placeWords(slide);
  const labels = tallest(ends.map(({ below }) => ruler.body(below, 'sans', sizeOf(step, 'label'), column)));
  const values = tallest(ends.map(({ above }) => ruler.display(above, 'serif', sizeOf(step, 'value'), column)));
  const wide = tallest(ends.map(({ above }) => ruler.width(above, 'serif', sizeOf(step, 'value')))) - column;
  const gap = sizeOf(step, 'value') * RATIO.valueGap;
  const chart = AREA.height - labels - values - gap - SPACE.m - LEAST_CHART;
  return Math.min(AREA.height - title - multiple, chart, wide > 0 ? -wide : AREA.height);
}

/** The room for the labels before the bars, and for the values behind them, in px. */
function measureBars(slide: CompareSlide, step: Step, ruler: Ruler): { aside: number; room: number } {
  const ends = placeWords(slide);
  const widest = tallest(ends.map(({ below }) => ruler.width(below, 'sans', sizeOf(step, 'label'))));
  const value = tallest(ends.map(({ above }) => ruler.width(above, 'serif', sizeOf(step, 'value'))));
  const aside = widest > 0 ? Math.min(Math.ceil(widest * 1.04), span(3)) + SPACE.l : 0;
  return { aside, room: Math.ceil(value * 1.04) + SPACE.l };
}

function spareBars(slide: CompareSlide, step: Step, ruler: Ruler): number {
  const room = AREA.height - headHeight(slide.title, step, ruler);
  const multiple = slide.multiple && !isBareMultiple(slide) ? sizeOf(step, 'value') * RATIO.value + SPACE.l : 0;
  const labels = placeWords(slide).map(({ below }) =>
    ruler.body(below, 'sans', sizeOf(step, 'label'), sizeOf(step, 'aside') - SPACE.l),
  );
  const row = share(2, 0, room - multiple) - Math.max(sizeOf(step, 'value') * RATIO.value, tallest(labels)) - SPACE.l;
  return Math.min(row, AREA.width - sizeOf(step, 'aside') - sizeOf(step, 'room') - LEAST_BARS);
}

function isVastly({ from, to }: CompareSlide): boolean {
  const [less, more] = [Math.min(from.value, to.value), Math.max(from.value, to.value)];
  return less > 0 && more / less >= VAST;
}

/** A place on a scale of powers of ten, from 0 to 1. */
export interface ScalePlaces {
  /** How many powers of ten the scale spans. */
  readonly powers: number;
  readonly from: number;
  readonly to: number;
}

/** Where two values stand on the scale of whole powers of ten that holds both. */
export function placeOnScale({ from, to }: CompareSlide): ScalePlaces {
  const logs = [from.value, to.value].map((value) => Math.log10(value));
  const first = Math.floor(Math.min(...logs) + 1e-9);
  const powers = Math.max(1, Math.ceil(Math.max(...logs) - 1e-9) - first);
  const [a = 0, b = 0] = logs.map((log) => Math.round(((log - first) / powers) * 1000) / 1000);
  return { powers, from: a, to: b };
}

/** Values above the scale and labels below it: the smaller begins at its place, the larger ends there. */
function spareScale(slide: CompareSlide, step: Step, ruler: Ruler): number {
  const { from, to } = placeOnScale(slide);
  const room = Math.abs(to - from) * AREA.width - SPACE.xl;
  const ends = placeWords(slide);
  const values = ends.map(({ above }) => ruler.width(above, 'serif', sizeOf(step, 'value')) * 1.04);
  const labels = ends.map(({ below }) => ruler.body(below, 'sans', sizeOf(step, 'label'), room / 2));
  const half = (AREA.height - headHeight(slide.title, step, ruler)) / 2 - BOX.scale;
  return Math.min(
    half - sizeOf(step, 'value') * RATIO.value,
    half - tallest(labels),
    room - values.reduce((sum, width) => sum + width, 0),
  );
}
