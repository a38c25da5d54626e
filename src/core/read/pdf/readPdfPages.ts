import { CJK } from '../../language.js';
import { dropRunningLines } from './dropRunningLines.js';
import { joinLine, listWords } from './joinLines.js';
import { joinRuns } from './joinRuns.js';
import { orderLines, type PdfColumn } from './orderLines.js';
import type { PdfBlock, PdfLine, PdfPage } from './pdfPage.js';

/** A heading is set larger than the text by at least this factor, and is no longer than this. */
const LARGER = 1.12;
const LONGEST_HEADING = 160;
/** Lines further apart than this many usual distances belong to different paragraphs. */
const FURTHER = 1.35;
const BULLET = /^[•◦▪▫●○■□–‣⁃∙·*]\s+(?=\S)/u;
const SENTENCE_END = /[.!?。！？…:：][”"’')）」』\]]*$/u;

/**
 * What a PDF says, from where it places its letters: lines, columns and pages joined into paragraphs, hyphens of line
 * ends taken out, running heads, feet and page numbers left out, headings by their size.
 */
export function readPdfPages(pages: readonly PdfPage[]): PdfBlock[] {
  const columns = dropRunningLines(pages.map((page) => ({ page, lines: joinRuns(page) }))).flatMap(orderLines);
  const lines = columns.flat();
  const body = commonestSize(lines);
  const levels = rankSizes(lines, body);
  const known = listWords(lines.map(({ text }) => text));
  const blocks: PdfBlock[] = [];
  for (const group of groupLines(columns, body)) {
    const text = group.map((line) => line.text).reduce((before, after) => joinLine(before, after, known));
    const level = levels.get(sizeClass(group[0]?.size ?? 0));
    if (level !== undefined && text.length <= LONGEST_HEADING) blocks.push({ type: 'heading', level, text });
    else if (BULLET.test(text)) blocks.push({ type: 'item', text: text.replace(BULLET, '') });
    else blocks.push({ type: 'paragraph', text, isApart: isHeadingLike(group, text) });
  }
  return blocks;
}

/** One line in a font of its own, not ended as a sentence is. */
function isHeadingLike(group: readonly PdfLine[], text: string): boolean {
  return group.length === 1 && group[0]?.isApart === true && /\p{L}/u.test(text) && !/[.。,，;；]$/u.test(text);
}

/** Sizes differ by rounding. */
const sizeClass = (size: number): number => Math.round(size * 2) / 2;

function commonestSize(lines: readonly PdfLine[]): number {
  const letters = new Map<number, number>();
  for (const { size, text } of lines) letters.set(sizeClass(size), (letters.get(sizeClass(size)) ?? 0) + text.length);
  return [...letters].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 0;
}

/** The larger, the higher; sizes that are used for letters only (initials, ornaments) are none. */
function rankSizes(lines: readonly PdfLine[], body: number): ReadonlyMap<number, number> {
  const sizes = new Set(
    lines
      .filter(({ size, text }) => size >= body * LARGER && /\p{L}{2}/u.test(text))
      .map(({ size }) => sizeClass(size)),
  );
  return new Map([...sizes].sort((a, b) => b - a).map((size, i) => [size, Math.min(6, i + 1)]));
}

function groupLines(columns: readonly PdfColumn[], body: number): PdfLine[][] {
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
        before && group && (i === 0 ? runsOn(before, line, left) : follows(before, line, { left, right, leading }));
      if (isNext) group.push(line);
      else groups.push([line]);
    }
  }
  return groups;
}

/** Over the edge of a column or a page: in the middle of a sentence, and not indented. */
function runsOn(before: PdfLine, line: PdfLine, left: number): boolean {
  return (
    isAlike(before, line) && !SENTENCE_END.test(before.text) && line.left - left < line.size && !BULLET.test(line.text)
  );
}

function follows(
  before: PdfLine,
  line: PdfLine,
  { left, right, leading }: { readonly left: number; readonly right: number; readonly leading: number },
): boolean {
  if (!isAlike(before, line) || BULLET.test(line.text)) return false;
  const distance = (before.y - line.y) / line.size;
  if (distance > leading * FURTHER || distance < 0) return false;
  // A first line is indented where the one before is not.
  if (line.left - left > line.size * 0.8 && before.left - left < line.size * 0.5 && !isCentred(before, line))
    return false;
  // A last line is short, and ends a sentence.
  return !(right - before.right > (right - left) * 0.12 && SENTENCE_END.test(before.text));
}

function isAlike(before: PdfLine, line: PdfLine): boolean {
  const hasSameScript = CJK.test(before.text) === CJK.test(line.text);
  return Math.abs(before.size - line.size) < line.size * 0.06 && !(hasSameScript && before.isApart !== line.isApart);
}

function isCentred(before: PdfLine, line: PdfLine): boolean {
  return Math.abs(before.left + before.right - line.left - line.right) < line.size;
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
