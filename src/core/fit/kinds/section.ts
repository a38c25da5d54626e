import type { SectionSlide } from '../../model.js';
import { AREA, FIXED, MARGIN, SPACE, SPLIT, span } from '../geometry.js';
import { type Fitter, listOf, type Ruler, type Step, sizeOf } from '../step.js';
import { blockWidth, sizePicture, topOf } from './picture.js';
import { sortByTitle } from './poster.js';

/** The bar that stands for a number, with its gap. */
const MARK = 16 + SPACE.xl;

/** Titles above this size are for few words. */
export const LARGE_TITLE = 124;
/** A title of more lines than this is a text, and not set larger. */
const MOST_LINES = 4;
const LONG_TITLE = 72;
/** In em: so few words, without a number, are a poster. */
const SHORT = 9;
/** A divider with more to say has its number beside the words. */
const FAVOURED = 1.25;

/**
 * Three compositions: the numeral at the top and the title at the foot; the numeral on a panel and beside it a title of
 * several lines, or one that a sentence goes with; a title of few words that has no number, as a poster.
 */
export const sectionFitter: Fitter<SectionSlide> = {
  listSteps(slide, ruler) {
    const length = ruler.width(slide.title, 'serif', 1);
    const isLong = slide.standfirst !== null || length > (2 * span(10)) / LARGE_TITLE;
    const favoured = isLong ? 'beside' : 'section';
    const steps = sortByTitle([...SECTION, ...BESIDE], ({ layout }) => (layout === favoured ? FAVOURED : 1));
    const all = slide.numeral === null && length <= SHORT && !isLong ? [...POSTER, ...steps] : steps;
    return all.map((step) => withPicture(slide, step, ruler));
  },
  spare(slide, step, ruler) {
    const size = sizeOf(step, 'title');
    const width = widthOf(step);
    const title = ruler.display(slide.title, 'serif', size, width);
    const lines = ruler.lines(slide.title, 'serif', size, width);
    const isBeside = step.layout === 'beside';
    const standfirst = ruler.body(
      slide.standfirst,
      'sans',
      sizeOf(step, 'standfirst'),
      isBeside ? SPLIT.main : span(step.layout === 'poster' ? 8 : 9),
    );
    const numeral = slide.numeral === null ? MARK : FIXED.numeral + SPACE.xl;
    // Only a title of one line or two is louder than a cover.
    const tooLoud = (size > LARGE_TITLE && lines > 2) || (size > LONG_TITLE && lines > MOST_LINES) ? AREA.height : 0;
    const stack = title + (standfirst > 0 ? standfirst + SPACE.l : 0);
    return AREA.height - (isBeside ? 0 : numeral) - stack - tooLoud;
  },
};

/** The picture comes down as far as the words leave it room. */
function withPicture(slide: SectionSlide, step: Step, ruler: Ruler): Step {
  if (step.layout === 'beside') return step;
  const isPoster = step.layout === 'poster';
  const [column, below] = [widthOf(step), span(isPoster ? 8 : 9)];
  const title = ruler.display(slide.title, 'serif', sizeOf(step, 'title'), column);
  const standfirst = ruler.body(slide.standfirst, 'sans', sizeOf(step, 'standfirst'), below);
  const stack = title + (standfirst > 0 ? standfirst + SPACE.l : 0);
  const top = isPoster ? MARGIN.top + (AREA.height + MARK - stack) / 2 : topOf(stack);
  const width = blockWidth(slide.title, step, sizeOf(step, 'title'), column, ruler);
  const line = ruler.width(slide.standfirst, 'sans', sizeOf(step, 'standfirst'));
  const picture = sizePicture(isPoster ? LARGE_PICTURE : PICTURE, [
    { width, away: top },
    { width: Math.min(below, line), away: top + title },
  ]);
  return { ...step, sizes: { ...step.sizes, picture } };
}

const PICTURE = 700;
const LARGE_PICTURE = 860;

function widthOf({ layout }: Step): number {
  if (layout === 'beside') return SPLIT.main;
  return span(layout === 'poster' ? 8 : 10);
}

const SECTION: readonly Step[] = listOf('section', {
  title: [220, 200, 180, 160, 142, LARGE_TITLE, 112, 100, 90, 80, 72, 64, 56, 48, 48],
  standfirst: [60, 60, 60, 60, 60, 60, 58, 56, 54, 52, 48, 46, 42, 38, 32],
});

const BESIDE: readonly Step[] = listOf('beside', {
  title: [LARGE_TITLE, 112, 100, 90, 80, 72, 64, 56, 48, 48],
  standfirst: [60, 58, 56, 54, 52, 48, 46, 42, 38, 32],
});

const POSTER: readonly Step[] = listOf('poster', {
  title: [260, 240, 220, 200, 180, 160, 142, LARGE_TITLE],
  standfirst: [64, 64, 64, 60, 60, 60, 60, 60],
});
