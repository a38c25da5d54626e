import { dropRunningLines } from './dropRunningLines.js';
import { forgetFixed, isCode, setIn } from './fixedLines.js';
import { BULLET, groupLines } from './groupLines.js';
import { joinLine, type KnownWords, listWords } from './joinLines.js';
import { joinRows } from './joinRows.js';
import { joinRuns } from './joinRuns.js';
import { orderLines } from './orderLines.js';
import type { PdfBlock, PdfLine, PdfPage } from './pdfPage.js';
import { separateNotes } from './separateNotes.js';
import { commonestSize, sizeClass } from './sizes.js';

/** A heading is set larger than the text by at least this factor, and is no longer than this. */
const LARGER = 1.12;
const LONGEST_HEADING = 160;
/**
 * What a PDF says, from where it places its letters: lines, columns and pages joined into paragraphs, hyphens of line
 * ends taken out, running heads, feet and page numbers left out, headings by their size.
 */
export function readPdfPages(pages: readonly PdfPage[]): PdfBlock[] {
  const kept = forgetFixed(dropRunningLines(pages.map((page) => ({ page, lines: joinRuns(page) }))));
  const body = commonestSize(kept.flat());
  const parted = kept.map((lines) => separateNotes(lines, body));
  const columns = parted.flatMap(({ lines }) => orderLines(joinRows(lines)));
  const lines = columns.flat();
  const levels = rankSizes(
    lines.filter(({ rows }) => !rows),
    body,
  );
  const known = listWords(lines.map(({ text }) => text));
  const blocks: PdfBlock[] = [];
  for (const group of groupLines(columns, body)) {
    const text = joinText(group, known);
    const rows = group[0]?.rows;
    if (rows) {
      blocks.push({ type: 'table', text, rows });
      continue;
    }
    if (isCode(group)) {
      blocks.push({ type: 'code', text: setIn(group) });
      continue;
    }
    const level = levels.get(sizeClass(group[0]?.size ?? 0));
    if (level !== undefined && text.length <= LONGEST_HEADING) blocks.push({ type: 'heading', level, text });
    else if (BULLET.test(text)) blocks.push({ type: 'item', text: text.replace(BULLET, '') });
    else blocks.push({ type: 'paragraph', text, isApart: isHeadingLike(group, text) });
  }
  const notes = parted.flatMap((page) => page.notes);
  return [...blocks, ...notes.map((note) => ({ type: 'note' as const, text: joinText(note, known) }))];
}

const joinText = (lines: readonly PdfLine[], known: KnownWords): string =>
  lines
    .map(({ text }) => text)
    .reduce((before, after) => joinLine(before, after, known), '')
    .trim();

/** A word, and not the letters of a formula: `PN`, `p = (x, y)`. */
const NAMES = /\p{L}{3}|[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]{2}/u;
const FORMULA = /\s[=≤≥≈<>∈→±]\s|[∑∏∫√]/u;

/** One line in a font of its own, not ended as a sentence is. */
function isHeadingLike(group: readonly PdfLine[], text: string): boolean {
  return (
    group.length === 1 &&
    group[0]?.isApart === true &&
    NAMES.test(text) &&
    !FORMULA.test(text) &&
    !/[.。,，;；]$/u.test(text)
  );
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
