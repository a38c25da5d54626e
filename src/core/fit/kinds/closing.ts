import type { ClosingSlide } from '../../model.js';
import { AREA, SPACE, SPLIT, span } from '../geometry.js';
import { type Fitter, type Ruler, type Step, sizeOf } from '../step.js';
import { blockWidth, sizePicture, topOf } from './picture.js';
import { listPosterSteps, posterHeight, sortByText } from './poster.js';
import { SPEAKER } from './quote.js';

/** In em: so few words stand as the title does on a cover of few words. */
const SHORT = 14;
/** In em: more words stand beside the picture. */
const LONG = 30;
/** In the narrow part beside the picture no line is shouted. */
const LARGEST_BESIDE = 140;
/** The composition that suits the length is taken at this part of the size. */
const FAVOURED = 1.3;

/** The last line, as large as it goes: few words as a poster, more across the slide, many beside the picture. */
export const closingFitter: Fitter<ClosingSlide> = {
  listSteps(slide, ruler) {
    const length = ruler.width(slide.line, 'serif', 1);
    const favoured = length <= SHORT ? 'poster' : length > LONG ? 'beside' : 'closing';
    const steps: Step[] = [
      ...(length <= SHORT ? listPosterSteps('poster', slide.line, span(8), ruler, 260) : []),
      ...listPosterSteps('closing', slide.line, AREA.width, ruler, 200),
      ...listPosterSteps('beside', slide.line, SPLIT.main, ruler, LARGEST_BESIDE),
    ];
    return sortByText(steps, ({ layout }) => (layout === favoured ? FAVOURED : 1)).map((step) =>
      withPicture(slide, step, ruler),
    );
  },
  spare(slide, step, ruler) {
    const line = posterHeight(slide.line, step, ruler);
    const width = step.layout === 'beside' ? SPLIT.main : span(8);
    const speaker = ruler.body(slide.speaker, 'sansBold', SPEAKER, width);
    // Across the slide the picture stands above the words.
    const picture = step.layout === 'closing' ? ROOM : 0;
    return AREA.height - picture - line - (speaker > 0 ? speaker + SPACE.xxl : 0);
  },
};

/** How far the picture in the corner comes down into the area. */
const ROOM = 160;
const PICTURE = { closing: 420, poster: 700 } as const;

/** It keeps away from the words below it. */
function withPicture(slide: ClosingSlide, step: Step, ruler: Ruler): Step {
  if (step.layout === 'beside') return step;
  const isPoster = step.layout === 'poster';
  const column = isPoster ? span(8) : sizeOf(step, 'measure');
  const speaker = ruler.body(slide.speaker, 'sansBold', SPEAKER, span(8));
  const height = posterHeight(slide.line, step, ruler) + (speaker > 0 ? speaker + SPACE.xxl : 0);
  const width = blockWidth(slide.line, step, sizeOf(step, 'text'), column, ruler);
  const picture = sizePicture(PICTURE[isPoster ? 'poster' : 'closing'], [{ width, away: topOf(height) }]);
  return { ...step, sizes: { ...step.sizes, picture } };
}
