import { CJK } from '../../language.js';
import type { PdfLine } from './pdfPage.js';

/** Fewer rows are words that happen to stand side by side. */
const LEAST_ROWS = 3;
/** In font sizes: rows further apart belong to nothing together. */
const FURTHEST = 3.2;
/** Half of the cells are no longer than this, in characters, and none longer than that: lines of columns are. */
const USUAL = { wide: 10, narrow: 20 };
const LONGEST = { wide: 30, narrow: 60 };

type Row = readonly PdfLine[];

/**
 * The lines of a page, with those that are cells of a table put together: rows of as many cells, each below the one
 * above it. A contents list, whose last cells are the numbers of pages, is none.
 */
export function joinRows(lines: readonly PdfLine[]): PdfLine[] {
  const rows = listRows(lines);
  const result: PdfLine[] = [];
  for (let i = 0; i < rows.length; ) {
    const table = takeTable(rows.slice(i));
    if (table.length >= LEAST_ROWS && isTable(table)) {
      result.push(asLine(table));
      i += table.length;
    } else {
      result.push(...(rows[i] ?? []));
      i += 1;
    }
  }
  return result;
}

/** Lines on one height, from left to right; the rows from above. */
function listRows(lines: readonly PdfLine[]): Row[] {
  const rows: PdfLine[][] = [];
  for (const line of [...lines].sort((a, b) => b.y - a.y || a.left - b.left)) {
    const row = rows.at(-1);
    if (row?.[0] && Math.abs(row[0].y - line.y) < line.size * 0.3) row.push(line);
    else rows.push([line]);
  }
  return rows.map((row) => row.sort((a, b) => a.left - b.left));
}

function takeTable(rows: readonly Row[]): Row[] {
  const [first] = rows;
  const table: Row[] = [];
  for (const row of rows) {
    const above = table.at(-1);
    if (!first || row.length < 2 || row.length !== first.length) break;
    if (above?.[0] && row[0] && above[0].y - row[0].y > row[0].size * FURTHEST) break;
    if (!standsApart([...table, row])) break;
    table.push(row);
  }
  return table;
}

/** No cell reaches into the next column. */
function standsApart(table: readonly Row[]): boolean {
  const columns = table[0]?.length ?? 0;
  for (let column = 1; column < columns; column += 1) {
    const before = Math.max(...table.map((row) => row[column - 1]?.right ?? 0));
    const after = Math.min(...table.map((row) => row[column]?.left ?? 0));
    if (before >= after) return false;
  }
  return true;
}

function isTable(table: readonly Row[]): boolean {
  if (table.flat().every(({ isFixed }) => isFixed)) return false;
  const cells = table.flat().map(({ text }) => text);
  const isWide = cells.some((text) => CJK.test(text));
  const kind = isWide ? 'wide' : 'narrow';
  const lengths = cells.map((text) => text.length).sort((a, b) => a - b);
  if ((lengths[lengths.length >> 1] ?? 0) > USUAL[kind] || (lengths.at(-1) ?? 0) > LONGEST[kind]) return false;
  // Marks of items and what they mark are a list.
  if (table.every((row) => /^(?:\p{P}|\p{S}|[([（]?[\p{L}\p{N}]{1,3}[.)\]）、])$/u.test(row[0]?.text ?? '')))
    return false;
  return !isContents(table);
}

function isContents(table: readonly Row[]): boolean {
  const pages = table.map((row) => row.at(-1)?.text ?? '');
  if (!pages.every((page) => /^\d{1,4}$/.test(page))) return false;
  const isRising = pages.every((page, i) => i === 0 || Number(page) >= Number(pages[i - 1]));
  return isRising && table.every((row) => row.slice(0, -1).some(({ text }) => /\p{L}{2}/u.test(text)));
}

function asLine(table: readonly Row[]): PdfLine {
  const cells = table.flat();
  const [first] = cells;
  return {
    text: cells.map(({ text }) => text).join(' '),
    left: Math.min(...cells.map(({ left }) => left)),
    right: Math.max(...cells.map(({ right }) => right)),
    y: first?.y ?? 0,
    size: first?.size ?? 0,
    isApart: false,
    isFixed: false,
    marks: [],
    rows: table.map((row) => row.map(({ text }) => text)),
  };
}
