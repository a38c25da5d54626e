import { CJK } from '../../language.js';
import { endsOrLeadsIn } from '../../sentenceEnds.js';
import type { PdfColumn } from './orderLines.js';
import type { PdfLine } from './pdfPage.js';
import { sizeClass } from './sizes.js';

/** Lines further apart than this many usual distances belong to different paragraphs. */
const FURTHER = 1.35;
/** What an item begins with. */
export const BULLET = /^[•◦▪▫●○■□–‣⁃∙·*]\s+(?=\S)/u;

/** The lines of columns, those of one paragraph together. */
export function groupLines(columns: readonly PdfColumn[], body: number): PdfLine[][] {
  const leading = usualLeading(columns, body);
  const groups: PdfLine[][] = [];
  for (const column of columns) {
    const left = usualEdge(
      column.map((line) => line.left),
      false,
    );
    const right = usualEdge(
      column.map((line) => line.right),
      true,
    );
    for (const [i, line] of column.entries()) {
      const group = groups.at(-1);
      const before = group?.at(-1);
      const isNext =
        before &&
        group &&
        (i === 0 ? runsOn(before, line, left) : follows(before, line, { left, right, leading, body }));
      if (isNext) group.push(line);
      else groups.push([line]);
    }
  }
  return groups;
}

/** Over the edge of a column or a page: in the middle of a sentence, and not indented. */
function runsOn(before: PdfLine, line: PdfLine, left: number): boolean {
  return (
    isAlike(before, line) && !endsOrLeadsIn(before.text) && line.left - left < line.size && !BULLET.test(line.text)
  );
}

function follows(
  before: PdfLine,
  line: PdfLine,
  { left, right, leading, body }: Record<'left' | 'right' | 'leading' | 'body', number>,
): boolean {
  if (!isAlike(before, line) || BULLET.test(line.text)) return false;
  const distance = (before.y - line.y) / line.size;
  if (before.isFixed && line.isFixed) return distance > -0.1 && distance < leading * 2.2;
  if (distance > leading * FURTHER || distance < 0) return false;
  // A first line is indented where the one before is not.
  if (line.left - left > line.size * 0.8 && before.left - left < line.size * 0.5 && !isCentred(before, line))
    return false;
  const isShort = right - before.right > (right - left) * 0.12;
  // A paragraph of one line, above one that begins as it does; or a line alone in the middle, above the text.
  if (isShort && sizeClass(line.size) <= body && distance > 0.5 && !before.isApart) {
    if (line.left - left > line.size * 0.8 && !isCentred(before, line)) return false;
    if (before.left - left > (right - left) * 0.12) return false;
  }
  // A last line is short, and ends a sentence.
  return !(isShort && endsOrLeadsIn(before.text));
}

function isAlike(before: PdfLine, line: PdfLine): boolean {
  if (before.rows || line.rows || before.isFixed !== line.isFixed) return false;
  const hasSameScript = CJK.test(before.text) === CJK.test(line.text);
  return Math.abs(before.size - line.size) < line.size * 0.06 && !(hasSameScript && before.isApart !== line.isApart);
}

function isCentred(before: PdfLine, line: PdfLine): boolean {
  // Two that begin on one edge are set in.
  const isMoved = Math.abs(before.left - line.left) > line.size * 0.25;
  return isMoved && Math.abs(before.left + before.right - line.left - line.right) < line.size;
}

/** The usual distance of two lines, in font sizes. */
function usualLeading(columns: readonly PdfColumn[], body: number): number {
  const distances = columns.flatMap((column) =>
    column.flatMap((line, i) => {
      const before = column[i - 1];
      const distance = before ? (before.y - line.y) / line.size : 0;
      return before && sizeClass(line.size) === body && distance > 0.8 && distance < 3
        ? [Math.round(distance * 20) / 20]
        : [];
    }),
  );
  return commonest(distances) ?? 1.3;
}

/** The edge at which most lines of a column begin, or the outermost at which several end. */
function usualEdge(edges: readonly number[], isRight: boolean): number {
  const rounded = edges.map((edge) => Math.round(edge));
  if (!isRight) return commonest(rounded) ?? 0;
  const sorted = [...rounded].sort((a, b) => b - a);
  return sorted[Math.floor(sorted.length * 0.1)] ?? 0;
}

function commonest(values: readonly number[]): number | null {
  const counts = new Map<number, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1] || a[0] - b[0])[0]?.[0] ?? null;
}
