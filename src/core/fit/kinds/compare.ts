import { isBareMultiple } from '../../listPhrases.js';
import type { CompareSlide, TracedText } from '../../model.js';
import { AREA, SPACE, share, span } from '../geometry.js';
import { type Fitter, listOf, sizeOf } from '../step.js';
import { listSideSizes, sideHeight, tallest } from './head.js';

/** Below this height, in px, two bars do not compare any more. */
const LEAST_CHART = 300;

const TITLES = [92, 84, 76, 70, 64, 56, 50, 44] as const;

const CHARTS = listOf('chart', {
  value: [150, 140, 130, 120, 110, 100, 88, 76],
  label: [52, 50, 48, 46, 44, 40, 36, 32],
});

/** What stands above a bar and what below it. */
export interface BarWords {
  readonly above: TracedText | null;
  readonly below: TracedText | null;
}

/** Values stand above their bars, labels below. */
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

/** The title in five columns, the bars in seven. */
export const compareFitter: Fitter<CompareSlide> = {
  listSteps: (slide, ruler) =>
    CHARTS.flatMap((chart) =>
      listSideSizes(slide.title, TITLES, span(5) - SPACE.l, ruler).map((title) => ({
        layout: chart.layout,
        sizes: { ...chart.sizes, title },
      })),
    ),
  spare(slide, step, ruler) {
    const title = sideHeight(slide.title, sizeOf(step, 'title'), span(5) - SPACE.l, ruler);
    const column = share(2, SPACE.xxl, span(7));
    const multiple = slide.multiple && !isBareMultiple(slide) ? sizeOf(step, 'value') * 1.2 + SPACE.xl : 0;
    const ends = placeWords(slide);
    const labels = tallest(ends.map(({ below }) => ruler.body(below, 'sans', sizeOf(step, 'label'), column)));
    const values = tallest(ends.map(({ above }) => ruler.display(above, 'serif', sizeOf(step, 'value'), column)));
    const wide = tallest(ends.map(({ above }) => ruler.width(above, 'serif', sizeOf(step, 'value')))) - column;
    const chart = AREA.height - labels - values - SPACE.m - LEAST_CHART;
    return Math.min(AREA.height - title - multiple, chart, wide > 0 ? -wide : AREA.height);
  },
};
