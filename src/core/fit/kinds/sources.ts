import type { SourcesSlide } from '../../model.js';
import { isAddress, shortenAddress } from '../../shortenAddress.js';
import { AREA, BOX, FIXED, SPACE, SPLIT } from '../geometry.js';
import { type Fitter, listOf, sizeOf } from '../step.js';
import { sum } from './head.js';

/** Where the article itself can be read, as it is shown; null where the origin says that already. */
export function placeOf({ address, origin }: Pick<SourcesSlide, 'address' | 'origin'>): string | null {
  return address === undefined || (origin && isAddress(origin.text)) ? null : shortenAddress(address);
}

/** The word "Sources" on its panel; beside it the title with the imprint, and below them the entries. */
export const sourcesFitter: Fitter<SourcesSlide> = {
  listSteps: (slide) =>
    slide.entries.length === 0
      ? listOf('panel', { title: [112, 100, 90, 80, 72, 64, 56, 48], text: LONE, pad: LONE })
      : listOf('panel', {
          title: [84, 76, 72, 68, 64, 64, 64, 60, 56, 52, 48, 44, 40, 40, 40],
          text: [60, 60, 56, 52, 48, 46, 44, 42, 40, 38, 36, 34, 32, 30, 28],
          pad: [40, 36, 32, 28, 28, 24, 24, 24, 20, 18, 16, 14, 12, 10, 8],
        }),
  spare(slide, step, ruler) {
    const title = ruler.display(slide.title, 'serif', sizeOf(step, 'title'), SPLIT.main);
    const imprint = [slide.author, slide.date, slide.origin].map((part) =>
      ruler.body(part, 'sans', FIXED.caption, SPLIT.main),
    );
    const entries = slide.entries.map(
      ({ text, targets }) =>
        Math.max(
          ruler.body(text, 'sans', sizeOf(step, 'text'), SPLIT.main - BOX.targets),
          Math.ceil(targets.length / PAGES_A_LINE) * FIXED.caption * PAGES_LEADING,
        ) +
        2 * sizeOf(step, 'pad') +
        BOX.rule,
    );
    const place = placeOf(slide);
    const address = place === null ? 0 : ruler.body({ text: place }, 'sans', FIXED.caption, SPLIT.main);
    const work = title + SPACE.m + sum(imprint) + FIXED.caption * 1.5 + address;
    return AREA.height - work - (entries.length > 0 ? sum(entries) + SPACE.xl : 0);
  },
};

/** Line height of the numbers of slides beside an entry, which the style sheet has, too, and how many stand on a line. */
const PAGES_LEADING = 1.8;
const PAGES_A_LINE = 6;

const LONE = [36, 36, 36, 36, 36, 36, 36, 36];
