import type { SectionSlide } from '../../model.js';
import { AREA, FIXED, SPACE, span } from '../geometry.js';
import { type Fitter, listOf, sizeOf } from '../step.js';

/** The bar that stands for a number, with its gap. */
const MARK = 16 + SPACE.xl;

const TITLES = [220, 200, 180, 160, 142, 124, 112, 100, 90, 80, 72, 64, 56, 48];
/** Titles above this size are for few words. */
const LARGE = 124;
/** The step of that size. */
export const LAST_LARGE_TITLE = TITLES.indexOf(LARGE);

/** A divider: the numeral at the top, the title at the foot; few words are set as large as a numeral. */
export const sectionFitter: Fitter<SectionSlide> = {
  listSteps: () =>
    listOf('section', {
      title: TITLES,
      text: [44, 44, 44, 44, 44, 44, 44, 42, 40, 38, 36, 34, 32, 30],
    }),
  spare(slide, step, ruler) {
    const size = sizeOf(step, 'title');
    const title = ruler.display(slide.title, 'serif', size, span(10));
    const lines = ruler.lines(slide.title, 'serif', size, span(10));
    const standfirst = ruler.body(slide.standfirst, 'sans', sizeOf(step, 'text'), span(9));
    const top = slide.numeral === null ? MARK : FIXED.numeral + SPACE.xl;
    // Only a title of one line or two is louder than a cover.
    const tooLoud = size > LARGE && lines > 2 ? AREA.height : 0;
    return AREA.height - top - title - (standfirst > 0 ? standfirst + SPACE.l : 0) - tooLoud;
  },
};
