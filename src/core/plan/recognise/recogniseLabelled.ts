import { estimateLength } from '../../language.js';
import type { TracedText } from '../../model.js';
import { type Range, slice, trim } from '../../trace.js';
import { isDamaged, type Passage } from '../passages.js';
import type { Proposal } from '../proposal.js';
import { dropEnd } from '../words.js';
import { groupLabelled } from './groupLabelled.js';
import type { ListGroup } from './listGroups.js';
import { MOST_LISTED, recogniseList } from './recogniseLists.js';

/** In em: values that stand in a column; longer ones are read, as cards or points. */
const LONGEST_VALUE = 22;
/** Fewer are cards. */
const FEWEST_ROWS = 4;
const MOST_ROWS = 14;

/** Slides for lines that each open with the name of what they say: a sheet of short values, or cards, or points. */
export function recogniseLabelled(passages: readonly Passage[], damage: readonly Range[]): Proposal[] {
  return groupLabelled(passages).flatMap((group) => {
    const sheet = readSheet(group, damage);
    if (sheet) return [sheet];
    const slides = recogniseList(group, damage);
    // A row that leans on the text would be missed: the others are no whole without it.
    return sum(slides.map(countItems)) < Math.min(group.items.length, MOST_LISTED) ? [] : slides;
  });
}

function readSheet({ items, title, passage }: ListGroup, damage: readonly Range[]): Proposal | null {
  if (items.length < FEWEST_ROWS || items.length > MOST_ROWS) return null;
  const rows = items.map(({ text }) => splitRow(text));
  const isShort = rows.every(({ value }) => value.text !== '' && estimateLength(value.text) <= LONGEST_VALUE);
  if (!isShort || items.some(({ text }) => isDamaged(text, damage))) return null;
  const cells = rows.map(({ label, value }) => [label, value]);
  return {
    body: { kind: 'table', title, header: [], rows: cells },
    passage,
    weight: 7 + cells.length / 2,
    claims: [...cells.flat(), ...(title ? [title] : [])],
  };
}

function splitRow(row: TracedText): { label: TracedText; value: TracedText } {
  const colon = row.text.search(/[：:]/u);
  return { label: trim(slice(row, 0, colon)), value: dropEnd(trim(slice(row, colon + 1))) };
}

function countItems({ body }: Proposal): number {
  return body.kind === 'stages' || body.kind === 'points' ? body.items.length : 0;
}

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);
