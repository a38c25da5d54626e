import type { PdfLine } from './pdfPage.js';

/** A stretch of lines below each other, read from its first to its last. */
export type PdfColumn = readonly PdfLine[];

/** Each of two columns has at least this share of a page's lines, and this many. */
const LEAST_SHARE = 0.3;
const LEAST_LINES = 5;
/** Where between the left and the right edge of the text a gutter may be. */
const GUTTER = { from: 0.35, to: 0.65, steps: 30 };

/**
 * The lines of a page in reading order. Where most lines leave a gutter free, the page has two columns: what crosses
 * it (a title, a wide figure's caption) divides the page into bands, each of which is read down the left column, then
 * the right one.
 */
export function orderLines(lines: readonly PdfLine[]): PdfColumn[] {
  const gutter = findGutter(lines);
  const sorted = [...lines].sort((a, b) => b.y - a.y || a.left - b.left);
  if (gutter === null) return [sorted];
  const columns: PdfLine[][] = [];
  let left: PdfLine[] = [];
  let right: PdfLine[] = [];
  let wide: PdfLine[] = [];
  const flush = (): void => {
    columns.push(...[left, right].filter((column) => column.length > 0));
    left = [];
    right = [];
  };
  for (const line of sorted) {
    if (crosses(line, gutter)) {
      flush();
      wide.push(line);
      continue;
    }
    if (wide.length > 0) columns.push(wide);
    wide = [];
    (line.right <= gutter ? left : right).push(line);
  }
  flush();
  if (wide.length > 0) columns.push(wide);
  return columns;
}

function findGutter(lines: readonly PdfLine[]): number | null {
  const start = Math.min(...lines.map(({ left }) => left));
  const end = Math.max(...lines.map(({ right }) => right));
  let best: { readonly at: number; readonly crossing: number } | null = null;
  for (let step = 0; step <= GUTTER.steps; step += 1) {
    const share = GUTTER.from + ((GUTTER.to - GUTTER.from) * step) / GUTTER.steps;
    const at = start + (end - start) * share;
    const crossing = lines.filter((line) => crosses(line, at)).length;
    const before = lines.filter((line) => line.right <= at).length;
    const after = lines.filter((line) => line.left >= at).length;
    const least = Math.max(LEAST_LINES, lines.length * LEAST_SHARE);
    if (before >= least && after >= least && (!best || crossing < best.crossing)) best = { at, crossing };
  }
  return best?.at ?? null;
}

function crosses({ left, right }: PdfLine, at: number): boolean {
  return left < at && right > at;
}
