import { estimateLength } from '../language.js';
import { lineOf } from '../lineOf.js';
import type { Block } from '../model.js';
import { findAsked } from '../plan/findAsked.js';
import { bareTitle, type Heading } from './heading.js';
import { BOLD_LEVEL, listBoldLines } from './headingCandidates.js';
import { isSignature } from './listSetApart.js';
import { parseNumber } from './parseNumber.js';
import { joinTitle } from './readNextLines.js';
import { isBold } from './sourceMarks.js';

/** In em: a name, not a claim. */
const LONGEST_NAME = 24;
const FEWEST = 2;

/**
 * Bold lines that head what stands below them: two or more, most of all bold lines, and not what an interviewer asks. Where
 * most have a second bold line above them, their titles were broken over both.
 *
 * @param taken the places of the lines of other headings
 */
export function listBoldHeadings(
  blocks: readonly Block[],
  source: string,
  found: ReadonlyMap<number, Heading>,
  taken: ReadonlySet<number>,
): Heading[] {
  const known = new Set([...found.values()].map(({ title }) => bareTitle(title.text)));
  const asked = findAsked(blocks);
  const bold = listBoldLines(blocks, source).filter(
    (index) =>
      !found.has(index) && !taken.has(index) && !asked.has(index) && !known.has(bareTitle(lineOf(blocks[index]))),
  );
  // A bold line right below a heading says what it is about, unless others part the same section.
  const opens = (index: number, i: number): boolean => {
    const next = bold[i + 1];
    return next !== undefined && ![...taken].some((end) => end > index && end < next) && isName(blocks[index]);
  };
  // `Goals` at the head of each section heads the same in all of them.
  const isRepeated = (index: number): boolean =>
    bold.filter((other) => lineOf(blocks[other]) === lineOf(blocks[index])).length > 1 && isName(blocks[index]);
  const lines = bold.filter(
    (index, i) =>
      bold[i + 1] !== index + 1 &&
      index + 1 < blocks.length &&
      (!taken.has(index - 1) || opens(index, i) || isRepeated(index)),
  );
  if (lines.length < FEWEST || lines.length * 3 < bold.length * 2 || areQuestions(lines, blocks)) return [];
  const spans = lines.map((index) => ({ first: index, last: index }));
  const named = lines.filter((index) => !isSignature(index, spans, blocks));
  const heads = named.filter((index) => !endsCount(index, blocks) && !isOutcry(index, lines, blocks));
  const broken = listBroken(heads, blocks, source, taken);
  return heads.flatMap((index) => {
    const block = blocks[index];
    if (block?.type !== 'paragraph') return [];
    const first = broken.has(index) ? index - 1 : index;
    const title = joinTitle(blocks.slice(first, index + 1));
    return [{ index: first, last: index, level: BOLD_LEVEL, numeral: null, title, mark: title }];
  });
}

/** `Two days without work, and it hurts!` is said, not headed, among lines of which few cry out. */
function isOutcry(index: number, lines: readonly number[], blocks: readonly Block[]): boolean {
  const cries = (other: number): boolean => /[!！]["”’»」』]?$/u.test(lineOf(blocks[other]));
  return cries(index) && /[,，、；;]/u.test(lineOf(blocks[index])) && lines.filter(cries).length * 2 <= lines.length;
}

/** The last of bold lines below one another that count: a list. */
function endsCount(index: number, blocks: readonly Block[]): boolean {
  return parseNumber(lineOf(blocks[index])) !== null && parseNumber(lineOf(blocks[index - 1])) !== null;
}

/** Those that have the first line of their title above them, as bold as they are, where most of them do. */
function listBroken(
  lines: readonly number[],
  blocks: readonly Block[],
  source: string,
  taken: ReadonlySet<number>,
): ReadonlySet<number> {
  const isLine = (index: number): boolean => {
    const block = blocks[index];
    return block?.type === 'paragraph' && isBold(block.text, source);
  };
  const broken = lines.filter((index) => {
    const above = lineOf(blocks[index - 1]);
    const isFree = !taken.has(index - 1) && isLine(index - 1) && !isLine(index - 2);
    return isFree && estimateLength(above) <= LONGEST_NAME && !/[。.！!？?；;]$/u.test(above);
  });
  // Lines with a sign are of another kind.
  const unsigned = lines.filter((index) => /^[\p{L}\p{N}\p{Pi}\p{Ps}"']/u.test(lineOf(blocks[index])));
  return new Set(broken.length >= FEWEST && broken.length * 2 > unsigned.length ? broken : []);
}

function isName(block: Block | undefined): boolean {
  const line = block?.type === 'paragraph' ? lineOf(block) : '';
  return line !== '' && estimateLength(line) <= LONGEST_NAME && !/[.。!！…]$/u.test(line);
}

/** What an interviewer asks heads nothing: the answers are told one after the other. */
function areQuestions(lines: readonly number[], blocks: readonly Block[]): boolean {
  const questions = lines.filter((index) => /[?？]\s*["”」]?$/.test(lineOf(blocks[index])));
  return questions.length * 2 > lines.length;
}
