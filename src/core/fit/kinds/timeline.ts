import type { TimelineSlide } from '../../model.js';
import { AREA, BOX, SPACE, share } from '../geometry.js';
import { type Fitter, listOf, type Ruler, sizeOf } from '../step.js';
import { headHeight, tallest } from './head.js';
import { sortByText } from './poster.js';

/** More events than this have no room side by side. */
const MOST_COLUMNS = 4;

/** A date of two lines is not set larger. */
const LARGEST_BROKEN = 48;

/** Below the axis, or beside the rail: the note that says that the distances are not those of time. */
const NOTE = 24 * 1.5 + SPACE.s;

/**
 * Up to four events stand side by side below an axis, more of them in rows beside a rail; whichever sets their words
 * larger. Nodes on the axis are as far apart as the dates, and a line leads from each to its words.
 */
export const timelineFitter: Fitter<TimelineSlide> = {
  listSteps(slide, ruler) {
    const rows = ROWS.map(({ layout, sizes }) => ({
      layout,
      sizes: { ...sizes, aside: dateColumn(slide, sizes.date ?? 0, ruler) },
    }));
    return slide.events.length > MOST_COLUMNS ? rows : sortByText([...LINE, ...rows]);
  },
  spare(slide, step, ruler) {
    const room = AREA.height - headHeight(slide.title, step, ruler) - NOTE;
    const [date, text] = [sizeOf(step, 'date'), sizeOf(step, 'text')];
    if (step.layout === 'line') {
      const width = share(slide.events.length, SPACE.xl) - BOX.stem - SPACE.m;
      // A date stays on one line.
      const isBroken = slide.events.some((event) => ruler.lines(event.date, 'serif', date, width) > 1);
      if (isBroken && date > LARGEST_BROKEN) return -AREA.height;
      const dates = tallest(slide.events.map((event) => ruler.display(event.date, 'serif', date, width)));
      const texts = tallest(slide.events.map((event) => ruler.body(event.text, 'sans', text, width)));
      return room - BOX.axis - dates - SPACE.s - texts;
    }
    const aside = sizeOf(step, 'aside');
    const width = AREA.width - BOX.rail - aside - SPACE.xl;
    const rows = slide.events.map((event) =>
      Math.max(ruler.display(event.date, 'serif', date, aside), ruler.body(event.text, 'sans', text, width)),
    );
    // Rows are of one height, so that the lines that lead to them end in their middles.
    return room - slide.events.length * (tallest(rows) + 2 * sizeOf(step, 'pad'));
  },
};

/** Wide enough for the longest date on one line, within reason. */
function dateColumn(slide: TimelineSlide, size: number, ruler: Ruler): number {
  const widest = tallest(slide.events.map((event) => ruler.width(event.date, 'serif', size)));
  return Math.ceil(Math.min(widest * 1.04 + SPACE.s, AREA.width * 0.32));
}

const LINE = listOf('line', {
  title: [72, 72, 68, 68, 64, 60, 56, 56, 52, 52],
  date: [96, 88, 80, 74, 68, 62, 56, 52, 48, 44],
  text: [68, 62, 56, 52, 48, 44, 42, 40, 38, 36],
});

const ROWS = listOf('rows', {
  title: [68, 64, 60, 60, 56, 56, 52, 48, 44, 44],
  date: [68, 64, 60, 56, 52, 48, 44, 40, 36, 32],
  text: [60, 56, 52, 48, 44, 40, 38, 34, 32, 30],
  pad: [14, 12, 12, 10, 10, 8, 8, 8, 6, 6],
});
