import type { Block, TracedText } from '../../model.js';
import { EMPTY } from '../../trace.js';
import { headingLevel } from './elements.js';
import { type ElementNode, eachElement, textOf } from './parseTree.js';

const LONGEST_CELL = 400;
const PARTS = new Set(['thead', 'tbody', 'tfoot']);
const HOLDS_BLOCKS = new Set(['table', 'ul', 'ol', 'pre', 'blockquote', 'article', 'section', 'form', 'figure', 'hr']);

interface Row {
  readonly cells: readonly ElementNode[];
  readonly isHead: boolean;
}

/**
 * A table of data; null for one that only lays out a page: with other blocks in it, a single column or row, or a cell
 * that is a text by itself.
 */
export function readTable(table: ElementNode, words: (cell: ElementNode) => TracedText): Block | null {
  if (/^(?:presentation|none)$/.test(table.attributes.role ?? '')) return null;
  const rows = listRows(table);
  const cells = rows.flatMap((row) => row.cells);
  const width = Math.max(0, ...rows.map((row) => row.cells.length));
  if (rows.length < 2 || width < 2 || cells.some(isLayout)) return null;
  const grid = rows.map((row) => ({ isHead: row.isHead, cells: spread(row.cells, words) }));
  const columns = Math.max(...grid.map((row) => row.cells.length));
  const filled = grid
    .map(({ isHead, cells: own }) => ({
      isHead,
      cells: [...own, ...Array.from({ length: columns - own.length }, () => EMPTY)],
    }))
    .filter((row) => row.cells.some((cell) => cell.text !== ''));
  const [header, ...body] = filled;
  if (!header || body.length === 0) return null;
  return { type: 'table', header: header.cells, rows: body.map((row) => row.cells) };
}

function listRows(table: ElementNode): Row[] {
  return table.children.flatMap((child): Row[] => {
    if (child.type === 'text') return [];
    if (PARTS.has(child.name)) return listRows(child);
    if (child.name !== 'tr') return [];
    const cells = child.children.filter(
      (cell): cell is ElementNode => cell.type === 'element' && (cell.name === 'td' || cell.name === 'th'),
    );
    return cells.length > 0 ? [{ cells, isHead: cells.every((cell) => cell.name === 'th') }] : [];
  });
}

function isLayout(cell: ElementNode): boolean {
  let paragraphs = 0;
  for (const inner of eachElement(cell)) {
    if (HOLDS_BLOCKS.has(inner.name) || headingLevel(inner) > 0) return true;
    if (inner.name === 'p') paragraphs += 1;
  }
  return paragraphs > 3 || textOf(cell).trim().length > LONGEST_CELL;
}

/** A cell that spans columns fills the first of them. */
function spread(cells: readonly ElementNode[], words: (cell: ElementNode) => TracedText): TracedText[] {
  return cells.flatMap((cell) => {
    const span = Math.min(50, Math.max(1, Number.parseInt(cell.attributes.colspan ?? '1', 10) || 1));
    return [words(cell), ...Array.from({ length: span - 1 }, () => EMPTY)];
  });
}
