import type { CoverSlide } from '../../model.js';
import { hostOf } from '../../shortenAddress.js';
import { AREA, BOX, CANVAS, FIXED, MARGIN, SPACE, span } from '../geometry.js';
import { type Fitter, listOf, type Ruler, type Step, sizeOf } from '../step.js';
import { sizePicture } from './picture.js';
import { sortByTitle } from './poster.js';

/** In em: a title of so few words is a poster. */
const SHORT = 11;
/** A title set large takes at most so many lines. */
const LARGE = 92;
const MOST_LINES = { poster: 2, side: 3, wide: 3 } as const;
/** A title across the slide is set clearly larger than one beside the picture, or else it stands there. */
const SIDE_FAVOURED = 1.2;

/**
 * Three compositions: few words as a poster on the dark ground; a title beside the picture, in eight columns; a long one
 * across the slide, above a band.
 */
export const coverFitter: Fitter<CoverSlide> = {
  listSteps(slide, ruler) {
    const isShort = ruler.width(slide.title, 'serif', 1) <= SHORT;
    if (isShort) return [...POSTER, ...SIDE];
    const picture = sizePicture(PICTURE, [{ width: imprintWidth(slide, ruler), away: MARGIN.bottom }]);
    const wide = WIDE.map((step) => ({ ...step, sizes: { ...step.sizes, picture } }));
    return sortByTitle([...SIDE, ...wide], ({ layout }) => (layout === 'side' ? SIDE_FAVOURED : 1));
  },
  spare(slide, step, ruler) {
    const width = step.layout === 'wide' ? AREA.width : span(8);
    const title = ruler.display(slide.title, 'serif', sizeOf(step, 'title'), width);
    const standfirst = ruler.body(slide.standfirst, 'sans', sizeOf(step, 'standfirst'), span(8));
    const stack = title + (standfirst > 0 ? standfirst + SPACE.xl : 0);
    const foot = imprintHeight(slide, ruler);
    const lines = ruler.lines(slide.title, 'serif', sizeOf(step, 'title'), width);
    const tooTall =
      sizeOf(step, 'title') >= LARGE && lines > MOST_LINES[step.layout as keyof typeof MOST_LINES] ? AREA.height : 0;
    const torn = ruler.widest(slide.title, 'serif', sizeOf(step, 'title')) <= width ? 0 : AREA.height;
    const room =
      step.layout === 'wide'
        ? Math.min(
            CANVAS.height - MARGIN.top - SPACE.xxl - BOX.coverBand - stack,
            BOX.coverBand - MARGIN.bottom - SPACE.m - foot,
          )
        : AREA.height - SPACE.xl - stack - (foot > 0 ? foot + SPACE.xl : 0);
    return room - torn - tooTall;
  },
};

/** The picture whose lower part stands in the band of a title across the slide. */
const PICTURE = 1040;

function imprintHeight(slide: CoverSlide, ruler: Ruler): number {
  return ruler.body({ text: listImprint(slide).join(' · ') }, 'sans', FIXED.caption, span(8));
}

/** How far the imprint goes across the slide, in px. */
function imprintWidth(slide: CoverSlide, ruler: Ruler): number {
  const widths = listImprint(slide).map((text) => ruler.width({ text }, 'sans', FIXED.caption));
  const gaps = SPACE.l * Math.max(0, widths.length - 1);
  return Math.min(
    span(8),
    widths.reduce((sum, width) => sum + width, gaps),
  );
}

function listImprint({ author, date, origin, address }: CoverSlide): readonly string[] {
  const parts = [author, date, origin].flatMap((part) => (part === null ? [] : part.text));
  // An article without a name of its origin is said to be at its host.
  return [...parts, ...(origin === null && address !== undefined ? [hostOf(address)] : [])];
}

const POSTER: readonly Step[] = listOf('poster', {
  title: [260, 228, 200, 178, 158],
  standfirst: [48, 48, 46, 46, 46],
});

const SIDE: readonly Step[] = listOf('side', {
  title: [176, 156, 138, 122, 108, 96, 84, 74, 64, 56, 48],
  standfirst: [46, 46, 44, 44, 42, 40, 38, 36, 34, 32, 30],
});

const WIDE: readonly Step[] = listOf('wide', {
  title: [156, 138, 122, 108, 96, 84, 74, 64, 56, 48],
  standfirst: [46, 44, 44, 42, 40, 38, 36, 34, 32, 30],
});
