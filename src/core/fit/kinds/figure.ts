import type { Figure, FigureSlide, TracedText } from '../../model.js';
import { findShare } from '../findShare.js';
import { AREA, BOX, RATIO, SPACE, share, span } from '../geometry.js';
import { measureSeries } from '../measureSeries.js';
import { type Fitter, listOf, type Ruler, type Step, sizeOf } from '../step.js';
import { listRows, spareRows } from './figureRows.js';
import { CARE, hasShortLead, measureAmount } from './figureWords.js';
import { headHeight, sum, tallest } from './head.js';

/**
 * A single figure takes the slide's whole width, or seven columns beside a ring where it is a share of a whole; several
 * make a grid of cards, or bars on one scale where they are a series.
 */
export const figureFitter: Fitter<FigureSlide> = {
  listSteps(slide, ruler) {
    if (slide.figures.length === 1)
      return slide.figures.some((figure) => findShare(figure)) ? [...RING, ...HERO] : listHeroes(slide.figures[0]);
    if (measureSeries(slide))
      return BARS.map((step) => ({ ...step, sizes: { ...step.sizes, ...measureBars(slide, step, ruler) } }));
    if (slide.figures.length > 3) return GRID;
    const columns = needsStack(slide, ruler) ? [...GRID, ...STACK] : GRID;
    const steps = areShares(slide) ? columns : [...columns, ...listRows(slide, ruler)];
    return sortByValue(slide.figures.length === 3 && !fitsLarge(slide, steps, ruler) ? [...steps, ...MOSAIC] : steps);
  },
  spare(slide, step, ruler) {
    const [figure] = slide.figures;
    if (!figure) return 0;
    if (slide.figures.length === 1) return spareAlone(slide, figure, step, ruler);
    if (step.layout === 'bars') return spareBars(slide, step, ruler);
    if (step.layout === 'rows') return spareRows(slide, step, ruler);
    const rows = listCards(slide.figures, step.layout);
    const meter = areShares(slide) ? BOX.meter + SPACE.s : 0;
    const lines = rows.map(({ figures, width }) => cellHeight(figures, step, width, ruler) + meter);
    const detail = ruler.body(slide.detail, 'sans', sizeOf(step, 'text'), span(11));
    const room = AREA.height - headHeight(slide.title, step, ruler) - (detail > 0 ? detail + SPACE.l : 0);
    const value = sizeOf(step, 'value');
    const aside = rows.map(
      ({ figures, width }) => width - tallest(figures.map((one) => figureWidth(one, value, ruler, step.layout))),
    );
    return Math.min(room - sum(lines) - (rows.length - 1) * SPACE.l, ...aside);
  },
};

/** Whether each of several figures is a share, so that a bar of a hundred can stand below each. */
export function areShares({ figures }: FigureSlide): boolean {
  return figures.length > 1 && figures.every((figure) => findShare(figure) !== null);
}

/** A unit that is a word takes room from its value: it stands below where that sets the value so much larger. */
const TOWER_GAIN = 1.3;
const WORD = /\p{L}{3}/u;

function listHeroes(figure: Figure | undefined): readonly Step[] {
  if (!figure?.unit || !WORD.test(figure.unit.text)) return HERO;
  const gainOf = (step: Step): number => sizeOf(step, 'value') / (step.layout === 'tower' ? TOWER_GAIN : 1);
  return [...HERO, ...TOWER].sort((one, two) => gainOf(two) - gainOf(one));
}

/** Above the detail of a single figure: a gap, a rule, a gap. */
const ALONE_FOOT = SPACE.xl + SPACE.l + BOX.rule;

const HERO: readonly Step[] = listOf('hero', {
  title: [64, 64, 64, 64, 64, 60, 60, 56, 56, 52, 48, 44],
  value: [540, 490, 440, 400, 360, 320, 284, 250, 220, 190, 160, 120],
  label: [80, 76, 72, 68, 64, 60, 56, 52, 48, 44, 40, 36],
  text: [44, 44, 44, 44, 44, 44, 42, 40, 38, 36, 34, 30],
});

const TOWER: readonly Step[] = HERO.map((step) => ({ ...step, layout: 'tower' }));

const RING: readonly Step[] = listOf('ring', {
  title: [64, 64, 60, 60, 56, 52, 52, 48, 48],
  value: [400, 360, 320, 284, 250, 220, 190, 160, 132],
  label: [76, 72, 68, 66, 64, 62, 60, 58, 56],
  text: [44, 44, 42, 42, 40, 38, 38, 36, 36],
});

const BARS: readonly Step[] = listOf('bars', {
  title: [72, 68, 64, 60, 56, 52, 48],
  value: [132, 116, 102, 90, 80, 70, 60],
  label: [64, 60, 56, 52, 48, 42, 36],
});
/** The shortest that the longest bar may be, in px. */
const LEAST_BAR = 560;

const GRID: readonly Step[] = listOf('grid', {
  title: [72, 72, 68, 66, 60, 56, 54, 54, 52, 50, 48, 44],
  value: [320, 290, 260, 230, 204, 180, 160, 142, 126, 110, 94, 76],
  label: [60, 58, 56, 54, 52, 50, 48, 46, 42, 38, 34, 30],
  text: [40, 40, 40, 40, 40, 38, 38, 36, 36, 34, 32, 30],
});

/** The unit below its value: in narrow columns the value can stay large. */
const STACK: readonly Step[] = listOf('stack', {
  title: [72, 72, 68, 64, 60],
  value: [230, 204, 180, 160, 142],
  label: [56, 54, 52, 50, 48],
  text: [40, 40, 40, 38, 38],
});

/** Three cards, the first as wide as the slide: values and words too long for a third of it can stay large. */
const MOSAIC: readonly Step[] = listOf('mosaic', {
  title: [60, 56, 54, 52, 50],
  value: [180, 160, 142, 126, 110],
  label: [44, 42, 40, 40, 38],
  text: [40, 38, 38, 36, 36],
});

/** A unit that is a sign or two (`%`, `元`) belongs beside its value, if that can be so large there. */
const LARGE_INLINE = 142;

/** Whether units may stand below their values: where they are words, or values beside them would be small. */
function needsStack(slide: FigureSlide, ruler: Ruler): boolean {
  if (slide.figures.some(({ unit }) => unit && WORD.test(unit.text))) return true;
  return !fitsLarge(slide, GRID, ruler);
}

function fitsLarge(slide: FigureSlide, steps: readonly Step[], ruler: Ruler): boolean {
  return steps.some((step) => sizeOf(step, 'value') >= LARGE_INLINE && figureFitter.spare(slide, step, ruler) >= 0);
}

/** The largest values first; units stand below them only where that makes them much larger. */
function sortByValue(steps: readonly Step[]): readonly Step[] {
  const gainOf = (step: Step): number => sizeOf(step, 'value') / (step.layout === 'stack' ? TOWER_GAIN : 1);
  return [...steps].sort((one, two) => gainOf(two) - gainOf(one) || one.layout.localeCompare(two.layout));
}

/** The rows of cards, and how wide each card is inside. */
function listCards(
  figures: readonly Figure[],
  layout: string,
): readonly { readonly figures: readonly Figure[]; readonly width: number }[] {
  const widthOf = (columns: number): number => share(columns, SPACE.l) - 2 * BOX.figurePad;
  const toRow = (row: readonly Figure[]) => ({ figures: row, width: widthOf(row.length) });
  if (layout === 'mosaic') return [figures.slice(0, 1), figures.slice(1)].map(toRow);
  return figures.length === 4 ? [figures.slice(0, 2), figures.slice(2)].map(toRow) : [toRow(figures)];
}

/** The words before it, the value, the words after it: one upon the other; then the sentence around it. */
function spareAlone(slide: FigureSlide, figure: Figure, step: Step, ruler: Ruler): number {
  const isRing = step.layout === 'ring';
  const width = isRing ? span(7) : span(11);
  const before = hasShortLead(figure) ? null : figure.before;
  const words = [before, figure.after].map((part) => ruler.display(part, 'serif', sizeOf(step, 'label'), width));
  const unit = step.layout === 'tower' ? ruler.display(figure.unit, 'serif', towerUnit(step), width) : 0;
  const title = slide.title
    ? ruler.display(slide.title, 'serif', sizeOf(step, 'title'), isRing ? width : AREA.width)
    : 0;
  const detail = ruler.body(slide.detail, 'sans', sizeOf(step, 'text'), isRing ? width : span(10));
  const stack =
    (title > 0 ? title + SPACE.xl : 0) +
    sum(words) +
    unit +
    sizeOf(step, 'value') * RATIO.value +
    (detail > 0 ? detail + ALONE_FOOT : 0);
  const room = isRing ? width : AREA.width;
  return Math.min(AREA.height - stack, room - figureWidth(figure, sizeOf(step, 'value'), ruler, step.layout));
}

/** The room for the words before the bars and for the values behind them, in px. */
function measureBars({ figures }: FigureSlide, step: Step, ruler: Ruler): { aside: number; room: number } {
  const words = figures.map((figure) => ruler.width(wordsOf(figure), 'sans', sizeOf(step, 'label')));
  const value = tallest(
    figures.map((figure) => figureWidth({ ...figure, before: null }, sizeOf(step, 'value'), ruler, 'bars')),
  );
  return { aside: Math.min(Math.ceil(tallest(words) * 1.05), span(4)), room: Math.ceil(value) + SPACE.l };
}

function wordsOf({ before, after }: Figure): TracedText | null {
  return before ?? after;
}

function spareBars(slide: FigureSlide, step: Step, ruler: Ruler): number {
  const room = share(slide.figures.length, 0, AREA.height - headHeight(slide.title, step, ruler));
  const words = slide.figures.map((figure) =>
    ruler.body(wordsOf(figure), 'sans', sizeOf(step, 'label'), sizeOf(step, 'aside')),
  );
  const row = room - SPACE.m - Math.max(tallest(words), sizeOf(step, 'value') * RATIO.value);
  return Math.min(row, AREA.width - sizeOf(step, 'aside') - sizeOf(step, 'room') - SPACE.xl - LEAST_BAR);
}

/** Values of one row of the grid stand on one line, so the words above and below take what the longest ones need. */
function cellHeight(figures: readonly Figure[], step: Step, width: number, ruler: Ruler): number {
  const heightOf = (part: TracedText | null): number => ruler.body(part, 'sans', sizeOf(step, 'label'), width);
  const before = tallest(figures.map((figure) => (hasShortLead(figure) ? 0 : heightOf(figure.before))));
  const after = tallest(figures.map((figure) => heightOf(figure.after)));
  const unit = step.layout === 'stack' ? RATIO.unit * RATIO.stackedUnit : 0;
  return 2 * BOX.figurePad + before + sizeOf(step, 'value') * (RATIO.value + unit) + after;
}

/** The size of a unit below its value. */
function towerUnit(step: Step): number {
  return sizeOf(step, 'label') * RATIO.towerUnit;
}

function figureWidth(figure: Figure, size: number, ruler: Ruler, layout: string): number {
  const isBelow = layout === 'tower' || layout === 'stack';
  const own = measureAmount(isBelow ? { ...figure, unit: null } : figure, size, ruler);
  const { unit } = figure;
  return layout === 'stack' && unit ? Math.max(own, ruler.width(unit, 'serif', size * RATIO.unit) * CARE) : own;
}
