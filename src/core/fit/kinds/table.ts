import type { TableSlide, TracedText } from '../../model.js';
import { AREA, BOX } from '../geometry.js';
import { type Fitter, listOf, type Ruler, sizeOf } from '../step.js';
import { headHeight, sum, tallest } from './head.js';

/** Rows on one slide, at most, without the header. */
export const MOST_ROWS = 7;

export const tableFitter: Fitter<TableSlide> = {
  listSteps: () =>
    listOf('table', {
      title: [72, 72, 72, 68, 64, 60, 56, 52, 48, 44, 44],
      text: [64, 58, 52, 48, 44, 40, 36, 34, 32, 28, 26],
      pad: [24, 22, 20, 18, 16, 14, 13, 12, 12, 10, 10],
    }),
  spare(slide, step, ruler) {
    if (slide.rows.length > MOST_ROWS) return -AREA.height;
    const widths = columnWidths(slide, ruler);
    const heightOf = (cells: readonly TracedText[], bold: boolean): number =>
      tallest(
        cells.map((cell, index) =>
          ruler.body(cell, bold ? 'sansBold' : 'sans', sizeOf(step, 'text'), (widths[index] ?? 0) - BOX.cellGap),
        ),
      ) +
      2 * sizeOf(step, 'pad') +
      BOX.rule;
    const rows = slide.rows.map((row) => heightOf(row, false));
    return AREA.height - headHeight(slide.title, step, ruler) - sum(rows) - heightOf(slide.header, true);
  },
};

/**
 * Widths of the columns in px: by what stands in them, but softened, so that one long column does not starve the others.
 */
export function columnWidths(slide: TableSlide, ruler: Pick<Ruler, 'width' | 'widest'>): number[] {
  const count = Math.max(slide.header.length, ...slide.rows.map((row) => row.length));
  const weights = Array.from({ length: count }, (_, index) => {
    const cells = [slide.header, ...(slide.whole ?? slide.rows)].flatMap((row) => row[index] ?? []);
    const longest = tallest(cells.map((cell) => ruler.width(cell, 'sansBold', 1)));
    const whole = tallest(cells.map((cell) => ruler.widest(cell, 'sansBold', 1)));
    return Math.max(Math.sqrt(longest), Math.min(whole, 6) / 2, 1.2);
  });
  const total = sum(weights);
  return weights.map((weight) => Math.floor((AREA.width * weight) / total));
}
