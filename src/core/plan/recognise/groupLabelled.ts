import { estimateLength } from '../../language.js';
import type { TracedText } from '../../model.js';
import { concat, slice, traceGlue, trim } from '../../trace.js';
import { findDates } from '../facts/dates.js';
import type { Passage, Sentence } from '../passages.js';
import { hasVerb } from '../points/alone/hasVerb.js';
import { leadsOn, namesOnly } from './leads.js';
import type { ListGroup } from './listGroups.js';
import { readIntroduction } from './readIntroduction.js';

/** Two may be chance. */
const FEWEST = 3;
/** In em. */
const LONGEST_LABEL = 16;

/** `Price: …`, `開放時間：…`: a few words and a colon that a line opens with, behind the mark of a list or without. */
const LABEL =
  /^(?:[▲△▼●○■□◆◇★☆※・•·▶►✓✔-]\s?)?(?<label>[\p{L}\p{N}][^：:，,。.?!？！;；“”「」"]{0,40}?)\s?(?:：|:(?=\s))\s?(?=[^\s/“「"«„])/u;
/** Where else to look, and whom to ask, are no facts of the matter. */
const ELSEWHERE = /https?:|www\.|@\S+\.|\bdoi\b/iu;

interface Row {
  readonly label: string;
  /** From the label to the end of what is said. */
  readonly text: TracedText;
  readonly passage: number;
}

/**
 * Lines or paragraphs one after another that each open with the name of what they say, as lists without bullets. What is
 * labelled by dates is a timeline; a name that opens two of them speaks.
 */
export function groupLabelled(passages: readonly Passage[]): ListGroup[] {
  const runs = findRuns(passages);
  return runs.flatMap(({ rows, previous }) => {
    const labels = rows.map(({ label }) => label);
    if (rows.length < FEWEST || new Set(labels).size < labels.length) return [];
    if (rows.every(isDated) || rows.some(({ text }) => ELSEWHERE.test(text.text))) return [];
    const title = leadsOn(previous) ? readIntroduction(previous, true) : null;
    // `Address: …  Hours: …` below one place after another: without its name, whose?
    if (!title && runs.some((other) => other.rows !== rows && sharesLabels(other.rows, labels))) return [];
    return [
      {
        passage: rows[0]?.passage ?? 0,
        title,
        lead: title,
        ordered: false,
        numerals: null,
        items: rows.map(({ text }) => ({ text, gloss: null, only: null })),
      },
    ];
  });
}

interface Run {
  readonly rows: readonly Row[];
  readonly previous: Passage | null;
}

function findRuns(passages: readonly Passage[]): Run[] {
  const runs: Run[] = [];
  let rows: Row[] = [];
  let previous: Passage | null = null;
  for (const passage of passages) {
    const own = readRows(passage);
    if (own.length === 0) {
      runs.push({ rows, previous });
      rows = [];
      previous = passage;
    } else rows = [...rows, ...own];
  }
  return [...runs, { rows, previous }].filter((run) => run.rows.length > 1);
}

/** The rows of a paragraph: each of its lines, or all of it; none where it does not open with a label. */
function readRows({ block, sentences }: Passage): Row[] {
  const [first] = sentences;
  if (block.type !== 'paragraph' || block.depth !== undefined || !first) return [];
  const rows = sentences.map(readRow);
  if (rows.every((row) => row !== null)) return rows;
  return rows[0] && rows.slice(1).every((row) => row === null) ? [joinRow(rows[0], sentences)] : [];
}

function readRow({ text, passage, damaged, isReference }: Sentence): Row | null {
  const match = damaged || isReference ? null : LABEL.exec(text.text);
  const label = match?.groups?.label;
  if (!match || !label || estimateLength(label) > LONGEST_LABEL || !namesOnly(label)) return null;
  // `Ada wrote: …`, but `Closed: Mondays`.
  if (/\s/u.test(label) && hasVerb(label)) return null;
  return { label, text: slice(text, match[0].indexOf(label)), passage };
}

function joinRow(row: Row, [, ...others]: readonly Sentence[]): Row {
  const gap = /[。！？]$/u.test(row.text.text) ? '' : ' ';
  const rest = others.flatMap(({ text }) => [...(gap ? [traceGlue(gap)] : []), trim(text)]);
  return { ...row, text: concat(row.text, ...rest) };
}

function isDated({ label }: Row): boolean {
  const [date] = findDates(label);
  return date?.start === 0;
}

function sharesLabels(rows: readonly Row[], labels: readonly string[]): boolean {
  return rows.filter(({ label }) => labels.includes(label)).length > 1;
}
