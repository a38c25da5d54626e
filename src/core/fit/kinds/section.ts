import type { SectionSlide } from '../../model.js';
import { AREA, FIXED, SPACE, SPLIT, span } from '../geometry.js';
import { type Fitter, listOf, type Step, sizeOf } from '../step.js';
import { sortByTitle } from './poster.js';

/** The bar that stands for a number, with its gap. */
const MARK = 16 + SPACE.xl;

/** Titles above this size are for few words. */
export const LARGE_TITLE = 124;
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
    return slide.numeral === null && length <= SHORT && !isLong ? [...POSTER, ...steps] : steps;
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
    const tooLoud = size > LARGE_TITLE && lines > 2 ? AREA.height : 0;
    const stack = title + (standfirst > 0 ? standfirst + SPACE.l : 0);
    return AREA.height - (isBeside ? 0 : numeral) - stack - tooLoud;
  },
};

function widthOf({ layout }: Step): number {
  if (layout === 'beside') return SPLIT.main;
  return span(layout === 'poster' ? 8 : 10);
}

const SECTION: readonly Step[] = listOf('section', {
  title: [220, 200, 180, 160, 142, LARGE_TITLE, 112, 100, 90, 80, 72, 64, 56, 48],
  standfirst: [44, 44, 44, 44, 44, 44, 44, 42, 40, 38, 36, 34, 32, 30],
});

const BESIDE: readonly Step[] = listOf('beside', {
  title: [LARGE_TITLE, 112, 100, 90, 80, 72, 64, 56, 48],
  standfirst: [46, 46, 44, 42, 40, 38, 36, 34, 32],
});

const POSTER: readonly Step[] = listOf('poster', {
  title: [260, 240, 220, 200, 180, 160, 142, LARGE_TITLE],
  standfirst: [48, 48, 46, 46, 44, 44, 44, 44],
});
