import type { SourcesSlide } from '../../model.js';
import { AREA, BOX, FIXED, SPACE, span } from '../geometry.js';
import { type Fitter, listOf, sizeOf } from '../step.js';
import { headHeight, sum } from './head.js';

/** The label, the title and the imprint in four columns, the entries in eight. */
export const sourcesFitter: Fitter<SourcesSlide> = {
  listSteps: (slide) =>
    slide.entries.length === 0
      ? listOf('bare', { title: [124, 112, 100, 90, 80, 72, 64, 56, 48] })
      : listOf('sources', {
          title: [76, 72, 68, 64, 64, 64, 60, 56, 52, 48, 44, 40, 40, 40],
          text: [84, 76, 68, 60, 54, 48, 44, 40, 38, 36, 34, 32, 30, 28],
          pad: [56, 48, 44, 40, 32, 28, 24, 24, 20, 18, 16, 14, 12, 10],
        }),
  spare(slide, step, ruler) {
    const width = step.layout === 'bare' ? AREA.width : span(4) - SPACE.l;
    const title = ruler.display(slide.title, 'serif', sizeOf(step, 'title'), width);
    const imprint = [slide.author, slide.date, slide.origin].map((part) =>
      ruler.body(part, 'sans', FIXED.caption, width),
    );
    const entries = slide.entries.map(
      ({ text }) =>
        ruler.body(text, 'sans', sizeOf(step, 'text'), span(8) - BOX.targets) + 2 * sizeOf(step, 'pad') + BOX.rule,
    );
    const aside = headHeight(null, step, ruler) + title + SPACE.l + sum(imprint) + FIXED.caption * 1.5;
    return Math.min(AREA.height - aside, AREA.height - sum(entries));
  },
};
