import { AREA, BOX, SPACE, share } from '../../fit/geometry.js';
import type { TimelineSlide } from '../../model.js';
import type { SlideContext } from './frame.js';
import { gapBetween, viewDisplay, viewOptionalDisplay, viewText } from './text.js';
import { type Mark, scaleDates } from './timeScale.js';

/** At most this many items of a slide are a list in the HTML; more are a grid of plain elements. */
export const MOST_LIST_ITEMS = 5;

/** Drawing of a timeline: a stretch of the axis for each date, and the line that leads from it to its words. */
export interface AxisView {
  readonly marks: readonly { readonly path: string; readonly leader: string }[];
}

/** Half the width of a node, in px: nodes stay within the drawing. */
const NODE = 14;
/** Height of the rail's drawing in units of its own: it is stretched to the height of the rows. */
const RAIL = 1000;
/** Room for half a node at both ends of the rail, in the same units. */
const RAIL_END = 20;

export function viewTimeline(slide: TimelineSlide, layout: string, { deck, labels }: SlideContext) {
  const { language } = deck.meta;
  const scale = scaleDates(slide.events.map(({ date }) => date.text));
  return {
    kicker: slide.title ? null : labels.timeline,
    title: viewOptionalDisplay(slide.title, language),
    isList: slide.events.length <= MOST_LIST_ITEMS,
    columns: slide.events.length,
    axis: layout === 'line' ? drawAxis(slide.events.length, scale) : drawRail(slide.events.length, scale),
    box: layout === 'line' ? `0 0 ${AREA.width} ${BOX.axis}` : `0 0 ${BOX.rail} ${RAIL}`,
    line: layout === 'line' ? `M0 ${AXIS}H${AREA.width}` : `M${NODE} 0V${RAIL}`,
    description: slide.events.map(({ date }) => date.text).join(' – '),
    note: scale ? null : labels.unscaled,
    events: slide.events.map(({ date, text }) => ({
      date: viewDisplay(date, language),
      gap: gapBetween(date, text, language),
      text: viewText(text, language),
    })),
  };
}

/** The axis' height in its drawing. */
const AXIS = 22;

/** Nodes on an axis above the columns; without a scale each stands above its own column. */
export function drawAxis(count: number, scale: readonly Mark[] | null): AxisView {
  const column = share(count, SPACE.xl) + SPACE.xl;
  const place = (part: number): number => round(NODE + part * (AREA.width - 2 * NODE));
  return {
    marks: Array.from({ length: count }, (_, index) => {
      const stem = Math.round(index * column) + BOX.stem / 2;
      const mark = scale?.[index];
      const [from, to] = mark ? [place(mark.from), place(mark.to)] : [Math.max(stem, NODE), Math.max(stem, NODE)];
      const at = Math.min(Math.max(stem, from), to);
      return {
        path: `M${from} ${AXIS}H${to}`,
        leader: `M${at} ${AXIS}V${AXIS + 32}L${stem} ${BOX.axis - 20}V${BOX.axis}`,
      };
    }),
  };
}

/** Nodes on a rail beside rows of one height; without a scale each stands beside the middle of its row. */
export function drawRail(count: number, scale: readonly Mark[] | null): AxisView {
  const place = (part: number): number => round(RAIL_END + part * (RAIL - 2 * RAIL_END));
  return {
    marks: Array.from({ length: count }, (_, index) => {
      const row = round(((index + 0.5) * RAIL) / count);
      const mark = scale?.[index];
      const [from, to] = mark ? [place(mark.from), place(mark.to)] : [row, row];
      const at = Math.min(Math.max(row, from), to);
      return { path: `M${NODE} ${from}V${to}`, leader: `M${NODE} ${at}H40L${BOX.rail - 52} ${row}H${BOX.rail - 20}` };
    }),
  };
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
