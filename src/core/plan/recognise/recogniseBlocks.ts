import { MOST_ROWS as ROWS_A_SLIDE } from '../../fit/kinds/table.js';
import { MOST_CODE_LINES as LINES_A_SLIDE } from '../../fit/splitCode.js';
import { estimateLength } from '../../language.js';
import type { Block, TracedText } from '../../model.js';
import type { Range } from '../../trace.js';
import type { Passage } from '../passages.js';
import type { Proposal } from '../proposal.js';
import { isPrintout } from './isPrintout.js';
import { readIntroduction } from './readIntroduction.js';
import { recogniseLabelled } from './recogniseLabelled.js';
import { recogniseLists } from './recogniseLists.js';

/** More rows are for reading, not for showing: they go on over three slides at most. */
const MOST_ROWS = 3 * ROWS_A_SLIDE;
/** More is for reading, not for showing: it goes on over three slides at most. */
const MOST_CODE_LINES = 3 * LINES_A_SLIDE;

/** Slides for what the author has already set apart: lists, tables, labelled lines, code. */
export function recogniseBlocks(
  passages: readonly Passage[],
  damage: readonly Range[],
  around: readonly TracedText[] = [],
): Proposal[] {
  const blocks = passages.flatMap(({ block, index }, i) => {
    if (block.type === 'table') return recogniseTable(block, index, readIntroduction(passages[i - 1] ?? null, false));
    if (block.type !== 'code') return [];
    const title = readIntroduction(passages[i - 1] ?? null, false);
    // What a second piece of code is, its section does not say: the fix, the output, the next try.
    const isSecond = passages.slice(0, i).some((passage) => passage.block.type === 'code');
    return title === null && isSecond ? [] : recogniseCode(block, index, title);
  });
  const lists = [...recogniseLists(passages, damage, around), ...recogniseLabelled(passages, damage)];
  return [...lists, ...blocks].sort((a, b) => a.passage - b.passage);
}

type TableBlock = Extract<Block, { type: 'table' }>;

function recogniseTable(table: TableBlock, passage: number, title: TracedText | null): Proposal[] {
  const cells = [...table.header, ...table.rows.flat()];
  if (table.rows.length === 0 || cells.some((cell) => estimateLength(cell.text) > 40)) return [];
  if (isGlued(table)) return [];
  const { header } = table;
  // More rows than a slide takes go on over the next ones.
  const rows = table.rows.slice(0, MOST_ROWS);
  const claims = [...header, ...rows.flat(), ...(title ? [title] : [])];
  // The author has drawn it up: it is shown.
  return [{ body: { kind: 'table', title, header, rows }, passage, weight: 10, claims }];
}

/** So many cells of one column that are run together are no accident. */
const GLUED_CELLS = 2;

/** Whether cells hold several lines that a scrape has run together: `git addgit commit`, `git pullgit fetch`. */
function isGlued({ rows }: TableBlock): boolean {
  const columns = Math.max(0, ...rows.map((row) => row.length));
  return Array.from({ length: columns }, (_, column) => rows.map((row) => row[column]?.text ?? '')).some(
    (cells) => cells.filter(runsTogether).length >= GLUED_CELLS,
  );
}

/** The cell's first word stands again at the end of another one. */
function runsTogether(cell: string): boolean {
  const [first = '', ...others] = cell.split(/\s+/u);
  return /^[a-z][\w.-]{2,}$/u.test(first) && others.some((word) => word.length > first.length && word.endsWith(first));
}

type CodeBlock = Extract<Block, { type: 'code' }>;

function recogniseCode(block: CodeBlock, passage: number, title: TracedText | null): Proposal[] {
  const lines = block.text.text.split('\n');
  if (lines.length > MOST_CODE_LINES || lines.some((line) => line.length > 84) || isPrintout(lines)) return [];
  const body: Proposal['body'] = { kind: 'code', title, language: block.language, code: block.text };
  const weight = 4 + Math.min(2, lines.length / 4);
  return [{ body, passage, weight, claims: title ? [block.text, title] : [block.text] }];
}
