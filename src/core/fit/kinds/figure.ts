import type { Figure, FigureSlide, TracedText } from '../../model.js';
import { AREA, BOX, RATIO, SPACE, share, span } from '../geometry.js';
import { type Fitter, listOf, type Ruler, type Step, sizeOf } from '../step.js';
import { headHeight, sum, tallest } from './head.js';

/** A single figure takes the slide's whole width; several make a grid. */
export const figureFitter: Fitter<FigureSlide> = {
  listSteps(slide) {
    if (slide.figures.length === 1) return HERO;
    return slide.figures.length < 4 ? MIXED : GRID;
  },
  spare(slide, step, ruler) {
    const value = sizeOf(step, 'value');
    const text = sizeOf(step, 'text');
    if (step.layout === 'hero') {
      const [figure] = slide.figures;
      if (!figure) return 0;
      const title = slide.title ? headHeight(slide.title, step, ruler) : 0;
      const detail = ruler.body(slide.detail, 'sans', text, span(10));
      const stack = title + heroHeight(figure, step, ruler) + (detail > 0 ? detail + HERO_FOOT : 0);
      return Math.min(AREA.height - stack, AREA.width - figureWidth(figure, value, ruler, step.layout));
    }
    const { columns, rows } = figureGrid(slide.figures.length);
    const width = share(columns, SPACE.xxl);
    const lines = Array.from({ length: rows }, (_, row) =>
      cellHeight(slide.figures.slice(row * columns, (row + 1) * columns), step, width, ruler),
    );
    const detail = ruler.body(slide.detail, 'sans', text, span(11));
    const room = AREA.height - headHeight(slide.title, step, ruler) - (detail > 0 ? detail + SPACE.l : 0);
    const widest = tallest(slide.figures.map((figure) => figureWidth(figure, value, ruler, step.layout)));
    return Math.min(room - sum(lines) - (rows - 1) * SPACE.xl, width - widest);
  },
};

/** Above the detail of a single figure: a gap, a rule, a gap. */
const HERO_FOOT = SPACE.xl + SPACE.l + BOX.rule;
/** A cell of the grid begins with a rule and a gap. */
const CELL_TOP = SPACE.m + BOX.rule;

const HERO: readonly Step[] = listOf('hero', {
  title: [64, 64, 64, 64, 64, 60, 60, 56, 56, 52, 48, 44],
  value: [540, 490, 440, 400, 360, 320, 284, 250, 220, 190, 160, 120],
  label: [76, 72, 68, 68, 64, 60, 56, 52, 48, 44, 40, 36],
  text: [44, 44, 44, 44, 44, 44, 42, 40, 38, 36, 34, 30],
});

const GRID: readonly Step[] = listOf('grid', {
  title: [72, 66, 60, 56, 54, 54, 52, 50, 48, 44],
  value: [260, 230, 204, 180, 160, 142, 126, 110, 94, 76],
  label: [56, 54, 52, 50, 48, 46, 42, 38, 34, 30],
  text: [40, 40, 40, 38, 38, 36, 36, 34, 32, 30],
});

/** The unit below its value: in narrow columns the value can stay large. */
const STACK: readonly Step[] = listOf('stack', {
  title: [72, 72, 68, 64, 60],
  value: [230, 204, 180, 160, 142],
  label: [56, 54, 52, 50, 48],
  text: [40, 40, 40, 38, 38],
});

/** The ways of a grid, those with the largest values first. */
const MIXED: readonly Step[] = [...GRID, ...STACK].sort(
  (one, two) => sizeOf(two, 'value') - sizeOf(one, 'value') || one.layout.localeCompare(two.layout),
);

export function figureGrid(count: number): { columns: number; rows: number } {
  return count === 4 ? { columns: 2, rows: 2 } : { columns: count, rows: 1 };
}

/** The words before it, the value, the words after it: one upon the other. */
function heroHeight({ before, after }: Figure, step: Step, ruler: Ruler): number {
  const words = [before, after].map((part) => ruler.display(part, 'serif', sizeOf(step, 'label'), span(11)));
  return sum(words) + sizeOf(step, 'value') * RATIO.value;
}

/** Values of one row of the grid stand on one line, so the words above and below take what the longest ones need. */
function cellHeight(figures: readonly Figure[], step: Step, width: number, ruler: Ruler): number {
  const heightOf = (part: TracedText | null): number => ruler.body(part, 'sans', sizeOf(step, 'label'), width);
  const before = tallest(figures.map((figure) => heightOf(figure.before)));
  const after = tallest(figures.map((figure) => heightOf(figure.after)));
  const unit = step.layout === 'stack' ? RATIO.unit * RATIO.stackedUnit : 0;
  return CELL_TOP + before + sizeOf(step, 'value') * (RATIO.value + unit) + after;
}

function figureWidth({ value, unit }: Figure, size: number, ruler: Ruler, layout: string): number {
  const own = ruler.width(value, 'serif', size);
  const small = unit ? ruler.width(unit, 'serif', size * RATIO.unit) : 0;
  return (layout === 'stack' ? Math.max(own, small) : own + (unit ? small + size * RATIO.unitGap : 0)) * 1.03;
}
