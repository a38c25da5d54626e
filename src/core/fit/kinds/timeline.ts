import type { TimelineSlide } from '../../model.js';
import { AREA, BOX, SPACE } from '../geometry.js';
import { type Fitter, listOf, type Ruler, sizeOf } from '../step.js';
import { headHeight, sum, tallest } from './head.js';

/**
 * Up to five events stand above and below a baseline in turn, so that each has the width of two columns; rows are for
 * more of them, and for long ones.
 */
export const timelineFitter: Fitter<TimelineSlide> = {
  listSteps(slide, ruler) {
    const rows = ROWS.map(({ layout, sizes }) => ({
      layout,
      sizes: { ...sizes, aside: dateColumn(slide, sizes.date ?? 0, ruler) },
    }));
    if (slide.events.length > 5) return rows;
    return [...(slide.events.length <= 3 ? [...LARGE, ...ZIGZAG] : ZIGZAG), ...rows];
  },
  spare(slide, step, ruler) {
    const room = AREA.height - headHeight(slide.title, step, ruler);
    const [date, text] = [sizeOf(step, 'date'), sizeOf(step, 'text')];
    const heightIn = (event: TimelineSlide['events'][number], width: number): number =>
      ruler.display(event.date, 'serif', date, width) + ruler.body(event.text, 'sans', text, width);
    if (step.layout === 'zigzag') {
      const width = zigzagWidth(slide.events.length);
      const halves = [0, 1].map((side) =>
        tallest(slide.events.filter((_, index) => index % 2 === side).map((event) => heightIn(event, width))),
      );
      // The baseline runs through the middle: both halves are as tall as the taller one.
      return room - BOX.baseline - 2 * (tallest(halves) + SPACE.s);
    }
    const width = AREA.width - sizeOf(step, 'aside') - SPACE.xxxl;
    const rows = slide.events.map((event) =>
      Math.max(
        ruler.display(event.date, 'serif', date, sizeOf(step, 'aside')),
        ruler.body(event.text, 'sans', text, width),
      ),
    );
    return room - sum(rows) - slide.events.length * 2 * sizeOf(step, 'pad');
  },
};

/** Every event starts a column and spans two, but for its stem and a gap. */
function zigzagWidth(count: number): number {
  return (2 * AREA.width) / (count + 1) - BOX.stem - SPACE.m - SPACE.l;
}

/** Wide enough for the longest date on one line, within reason. */
function dateColumn(slide: TimelineSlide, size: number, ruler: Ruler): number {
  const widest = tallest(slide.events.map((event) => ruler.width(event.date, 'serif', size)));
  return Math.ceil(Math.min(widest * 1.04 + SPACE.s, AREA.width * 0.32));
}

/** For two or three events. */
const LARGE = listOf('zigzag', {
  title: [72, 72, 68],
  date: [104, 92, 84],
  text: [76, 68, 62],
});

const ZIGZAG = listOf('zigzag', {
  title: [68, 68, 64, 60, 56, 56, 52, 52],
  date: [76, 68, 62, 58, 54, 50, 46, 42],
  text: [56, 52, 48, 44, 40, 38, 36, 34],
});

const ROWS = listOf('rows', {
  title: [60, 60, 56, 56, 52, 48, 44, 44],
  date: [60, 56, 52, 48, 44, 40, 36, 32],
  text: [52, 48, 44, 40, 38, 34, 32, 30],
  pad: [28, 26, 24, 20, 18, 16, 14, 10],
});
