import { CJK } from '../../language.js';
import type { PdfLine, PdfPage, PdfRun } from './pdfPage.js';

/** In widths of the font's size: a smaller gap separates nothing, one in between separates words, a larger one columns. */
const GAP = { word: 0.16, column: 1.6 };

interface Growing {
  text: string;
  readonly left: number;
  right: number;
  readonly y: number;
  readonly runs: PdfRun[];
  readonly marks: { readonly text: string; readonly at: number }[];
}

/** The lines of a page, in the order in which the file draws them. */
export function joinRuns(page: PdfPage): PdfLine[] {
  const lines: Growing[] = [];
  let line: Growing | null = null;
  let isSpaced = false;
  for (const run of page.runs) {
    // A blank is as wide as the gap that it stands for, which may be that of columns.
    if (run.text.trim() === '') isSpaced ||= run.text !== '';
    else if (line && continues(line, run)) {
      const gap = run.x - line.right;
      const needsSpace = isSpaced || (gap > run.size * GAP.word && !isTight(line.text, run.text));
      const mark = readMark(line, run);
      // A mark stands beside its word, however the line is spread.
      line.text += (needsSpace && mark === null ? ' ' : '') + run.text;
      if (mark !== null) line.marks.push({ text: mark, at: line.text.length - run.text.trimStart().length });
      line.right = Math.max(line.right, run.x + run.width);
      line.runs.push(run);
      isSpaced = false;
    } else {
      line = { text: run.text, left: run.x, right: run.x + run.width, y: run.y, runs: [run], marks: [] };
      lines.push(line);
      isSpaced = false;
    }
  }
  const fonts = findTextFonts(page.runs);
  return lines.map((one) => finish(one, fonts)).filter(({ text }) => text !== '');
}

function continues(line: Growing, run: PdfRun): boolean {
  const size = Math.max(run.size, line.runs.at(-1)?.size ?? 0);
  // Raised and lowered characters stand off the baseline by less than half a line.
  if (Math.abs(run.y - line.y) > size * 0.45) return false;
  const gap = run.x - line.right;
  return gap > -size && gap < size * GAP.column;
}

/** A number or a sign that is raised and small. */
function readMark(line: Growing, run: PdfRun): string | null {
  const size = commonest(line.runs, ({ size: one }) => one) ?? 0;
  const text = run.text.trim();
  const isRaised = run.size < size * 0.85 && run.y - line.y > size * 0.15;
  return isRaised && /^(?:\d{1,3}|[*†‡§]{1,3})$/u.test(text) ? text : null;
}

/** Chinese and Japanese have no spaces; a gap there is justification. */
function isTight(before: string, after: string): boolean {
  return CJK.test(before.at(-1) ?? '') && CJK.test(after[0] ?? '');
}

function finish({ text: raw, left, right, y, runs, marks }: Growing, fonts: TextFonts): PdfLine {
  const size = commonest(runs, (run) => run.size) ?? 0;
  const isApart = runs.every((run) => run.font !== (isWide(run) ? fonts.wide : fonts.narrow));
  const text = fold(raw).trim();
  const lead = fold(raw).length - fold(raw).trimStart().length;
  return {
    text,
    left,
    right,
    y,
    size,
    isApart,
    // Fonts for Chinese and Japanese have one width for all.
    isFixed: runs.every((run) => run.isFixed) && !CJK.test(text),
    marks: marks.map((mark) => ({ ...mark, at: fold(raw.slice(0, mark.at)).length - lead })),
  };
}

const fold = (text: string): string => text.replace(/\s+/g, ' ');

/** The fonts in which most of a page is set: one for Chinese, Japanese and Korean, one for all else. */
interface TextFonts {
  readonly wide: string | null;
  readonly narrow: string | null;
}

function findTextFonts(runs: readonly PdfRun[]): TextFonts {
  const words = runs.filter(({ text }) => text.trim() !== '');
  return {
    wide: commonest(words.filter(isWide), ({ font }) => font),
    narrow: commonest(
      words.filter((run) => !isWide(run)),
      ({ font }) => font,
    ),
  };
}

const isWide = ({ text }: PdfRun): boolean => CJK.test(text);

/** What holds for most letters. */
function commonest<T>(runs: readonly PdfRun[], keyOf: (run: PdfRun) => T): T | null {
  const letters = new Map<T, number>();
  for (const run of runs) letters.set(keyOf(run), (letters.get(keyOf(run)) ?? 0) + run.text.trim().length);
  return [...letters].sort((a, b) => b[1] - a[1])[0]?.[0] ?? null;
}
