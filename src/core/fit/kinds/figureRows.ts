import type { Figure, FigureSlide, TracedText } from '../../model.js';
import { AREA, BOX, RATIO, SPACE, share, span } from '../geometry.js';
import { listOf, type Ruler, type Step, sizeOf } from '../step.js';
import { hasShortLead, measureAmount } from './figureWords.js';
import { headHeight, tallest } from './head.js';

/** Three figures below each other: each with its value, as large as three columns have no room for, and its words beside it. */
const ROWS = listOf('rows', {
  title: [72, 68, 64, 60, 60, 56],
  value: [204, 180, 160, 142, 126, 110],
  label: [60, 60, 56, 54, 52, 48],
});
/** In px: narrower words beside a value are a column of scraps. */
const LEAST_WORDS = span(5);

/** The ways to set figures below each other; none where they are not three, or not each has words on one side of its value. */
export function listRows({ figures, detail }: FigureSlide, ruler: Ruler): readonly Step[] {
  if (figures.length !== 3 || detail !== null || figures.some((figure) => wordsBeside(figure) === null)) return [];
  return ROWS.map((step) => {
    const widest = tallest(figures.map((figure) => measureAmount(figure, sizeOf(step, 'value'), ruler)));
    return { ...step, sizes: { ...step.sizes, aside: Math.ceil(widest) } };
  });
}

/** Height left in the tightest row, or the width that words beside the values lack, in px. */
export function spareRows(slide: FigureSlide, step: Step, ruler: Ruler): number {
  const room = share(slide.figures.length, 0, AREA.height - headHeight(slide.title, step, ruler));
  const width = AREA.width - sizeOf(step, 'aside') - SPACE.xl;
  const words = slide.figures.map((figure) => ruler.body(wordsBeside(figure), 'sans', sizeOf(step, 'label'), width));
  const row = Math.max(sizeOf(step, 'value') * RATIO.value, tallest(words)) + 2 * SPACE.m + BOX.rule;
  return Math.min(room - row, width - LEAST_WORDS);
}

/** What stands beside a value and its short lead; null for nothing, or for words before and behind it. */
function wordsBeside(figure: Figure): TracedText | null {
  const before = hasShortLead(figure) ? null : figure.before;
  return before && figure.after ? null : (before ?? figure.after);
}
