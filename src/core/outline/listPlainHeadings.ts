import { CJK, estimateLength } from '../language.js';
import { lineOf } from '../lineOf.js';
import { measureText } from '../mapBlocks.js';
import type { Block, TracedText } from '../model.js';
import { areGlued, listSetApart } from './listSetApart.js';
import { isOneWord, namesSomething, namesWithColon } from './plainNames.js';
import { isAboveCredit, isParagraph, listPlainParts, type Part, type Span } from './plainParts.js';

/** Headings for each other short line. */
const LEAST_HEADS = 1.5;
/** Of so many paragraphs one may be a short sentence: a text in short lines has more. */
const TEXT_FOR_SAYING = 5;
/** A heading that was broken over lines has no more. */
const MOST_LINES = 2;
const FEWEST = 3;
/** Two are enough where a longer text has no other short line. */
const FEWEST_ALONE = 2;
const LONG_TEXT = 12;
/** So many short lines in a row below so much of the text are the foot of its page. */
const FOOT_LINES = 8;
const LEAST_ABOVE = 0.4;

/** What a heading may stand below: its text's own words, or who wrote them, below a standfirst. */
const ABOVE: ReadonlySet<Part> = new Set<Part>(['text', 'saying', 'list', 'byline']);

/**
 * Short lines that stand alone between paragraphs, in a text that lost its headings' marks: three or more of them, each
 * without an end of sentence, under running text and above it. Two are enough in a longer text without another short
 * line. Most must stand above a whole paragraph; the others may stand above a short sentence or what leads in to a list,
 * hold a colon, or be a single word. If many other short lines are about, the text is written in short lines and they head nothing. Lines
 * that stand there more than once, and those with a page's own vocabulary, are passed over.
 */
export function listPlainHeadings(blocks: readonly Block[], source: string): readonly Span[] {
  const parts = listPlainParts(blocks);
  const to = findEnd(parts, blocks);
  const all = listRuns(parts, parts.indexOf('text'), to);
  const above = all.filter((run) => headsParagraph(run, parts, blocks, isParagraph));
  const strangers = listSetApart(above, blocks, source);
  const runs = all.filter((run) => !strangers.includes(run));
  const standing = above.filter((run) => !strangers.includes(run) && names(run, blocks, namesSomething));
  // Right above the credit of a picture stand captions, and below who wrote the text another standfirst.
  const isAbove = ({ last }: Span): boolean => isAboveCredit(blocks[last], source);
  const isBelow = ({ first }: Span): boolean => parts[stepOver(parts, first, -1)] === 'byline';
  const headings = dropLonger(dropAsides(standing, blocks), blocks, isAbove, TIMES_LONGER);
  const sure = dropLonger(headings, blocks, isBelow);
  const spans = sure.length >= FEWEST_ALONE ? joinLike(sure, runs, parts, blocks, standing) : sure;
  const broken = spans.filter(({ first, last }) => last > first).length;
  // Below a lone heading a second line is its text's: a caption, a question.
  const heads = broken * 2 >= spans.length ? spans : spans.map(({ first }) => ({ first, last: first }));
  const inside = parts.slice(parts.indexOf('text'), to);
  const sayings = inside.filter((part) => part === 'saying').length;
  const allowed = Math.floor(inside.filter((part) => part === 'text').length / TEXT_FOR_SAYING);
  // Many lines in a row are one list, whatever is passed over between them.
  const rest = runs.filter((run) => !spans.includes(run));
  const goesOn = (run: Span, i: number): boolean => i > 0 && stepOver(parts, run.first, -1) === rest[i - 1]?.last;
  const lines = rest.reduce((sum, run, i) => sum + (goesOn(run, i) ? 0 : Math.min(run.last - run.first + 1, 2)), 0);
  const others = Math.max(0, sayings - allowed) + lines;
  const isAlone = sayings + lines === 0 || (others === 0 && strangers.length > 0 && areGlued(heads, blocks, source));
  const fewest = isAlone && blocks.length >= LONG_TEXT ? FEWEST_ALONE : FEWEST;
  if (heads.length < fewest || heads.length < others * LEAST_HEADS) return [];
  return [...findOpening(parts, blocks, heads), ...heads];
}

/** What an author calls the part of a text that leads in to the others. */
const OPENING =
  /^(?:はじめに|まえがき|序章|前言|引言|[导導][语語言]|序言|[写寫]在前面|introduction|introducción|introdução|introduzione|einleitung|vorwort|avant-propos|préambule|들어가며|시작하며|머리말|서론)$/iu;

/** In em, or in words. */
const LEAST_OPENING = 4;

/**
 * Above the first paragraph a line heads it if it says so by its name, or if it stands right below the title and is as long as
 * the other headings: others are standfirsts, captions and names.
 */
function findOpening(parts: readonly Part[], blocks: readonly Block[], heads: readonly Span[]): Span[] {
  const first = stepOver(parts, parts.indexOf('text'), -1);
  if (first <= 0) return [];
  const lengths = heads.map((head) => estimateLength(lineOf(blocks[head.first])));
  const line = lineOf(blocks[first]);
  const own = estimateLength(line);
  // So few letters are as well the name of who wrote the text.
  const isMore = CJK.test(line) ? own >= LEAST_OPENING : line.split(/\s+/u).length >= LEAST_OPENING;
  const isRightBelow = first === 1 && parts[0] === 'line' && parts[1] === 'line' && isMore;
  const isLikeOthers = heads.length >= FEWEST && own >= Math.min(...lengths) && own <= Math.max(...lengths);
  return OPENING.test(line) || (isRightBelow && isLikeOthers) ? [{ first, last: first }] : [];
}

/** The lines that stand above a paragraph, and as many at most that are like them but for one thing. */
function joinLike(
  sure: readonly Span[],
  runs: readonly Span[],
  parts: readonly Part[],
  blocks: readonly Block[],
  standing: readonly Span[],
): readonly Span[] {
  const isStart = (block: Block | undefined, index: number): boolean =>
    isParagraph(block) || startsText(index, parts, blocks);
  const isLatin = sure.every(({ first }) => !CJK.test(lineOf(blocks[first])));
  const mayHead = [namesSomething, namesWithColon, ...(isLatin ? [isOneWord] : [])];
  const like = runs.filter((run) => {
    if (standing.includes(run) || leadsOn(run, blocks)) return false;
    return mayHead.some((name) => names(run, blocks, name)) && headsParagraph(run, parts, blocks, isStart);
  });
  return like.length > sure.length * (areLabelled(like, blocks) ? MOST_LABELLED : 1)
    ? sure
    : runs.filter((run) => sure.includes(run) || like.includes(run));
}

/** So many times more headings may have a label before a colon as have none. */
const MOST_LABELLED = 3;

/** Each with a label of its own before a colon; who speaks is named more than once. */
function areLabelled(spans: readonly Span[], blocks: readonly Block[]): boolean {
  const labels = spans.map(({ first }) => lineOf(blocks[first]).split(/[:：]/u, 2));
  return labels.every(({ length }) => length === 2) && new Set(labels.map(([label]) => label)).size === labels.length;
}

/** A short sentence, and text below it; or words that lead in to a list or a text. */
function startsText(index: number, parts: readonly Part[], blocks: readonly Block[]): boolean {
  const below = stepOver(parts, index, 1);
  switch (parts[index]) {
    case 'text':
      return true;
    case 'list':
      return isListOfSentences(blocks[index]);
    case 'saying':
      return parts[below] === 'text' || parts[below] === 'saying';
    case 'lead-in':
      return parts[below] === 'list' || isParagraph(blocks[below]);
    default:
      return false;
  }
}

/** In em: items of that length are told, and not named. */
const LEAST_TOLD = 24;

function isListOfSentences(block: Block | undefined): boolean {
  return block?.type === 'list' && measureText(block) >= block.items.length * LEAST_TOLD;
}

/**
 * Lines without a mark that stand alone between paragraphs, whether they are headings or not, from one place to the last
 * paragraph: below numbered sections one alone may head what is told last.
 */
export function listLoneLines(blocks: readonly Block[], from: number): number[] {
  const parts = listPlainParts(blocks);
  return listRuns(parts, from, parts.lastIndexOf('text'))
    .filter(
      (run) =>
        run.first === run.last && headsParagraph(run, parts, blocks, isParagraph) && names(run, blocks, namesSomething),
    )
    .map(({ first }) => first);
}

/** So many times longer than any other: a caption's words, not a heading's. */
const TIMES_LONGER = 1.5;

/** Lines that stand where others than headings may, without those that are longer than the headings elsewhere. */
function dropLonger(
  spans: readonly Span[],
  blocks: readonly Block[],
  mayBeOther: (span: Span) => boolean,
  times = 1,
): readonly Span[] {
  const lengthOf = ({ first }: Span): number => estimateLength(lineOf(blocks[first]));
  const longest = Math.max(...spans.filter((span) => !mayBeOther(span)).map(lengthOf));
  return spans.filter((span) => !mayBeOther(span) || lengthOf(span) <= longest * times);
}

/** In em: a short question heads what answers it. */
const LONGEST_QUESTION = 12;

function leadsOn(span: Span, blocks: readonly Block[]): boolean {
  const line = lineOf(blocks[span.first]);
  return asks(span, blocks) && (hasParts(line) || estimateLength(line) > LONGEST_QUESTION);
}

/** A sentence that asks and has another or a comma in it leads on to what follows, among lines of which few ask. */
function dropAsides(spans: readonly Span[], blocks: readonly Block[]): Span[] {
  const isMost = spans.filter((span) => asks(span, blocks)).length * 2 > spans.length;
  return spans.filter((span) => isMost || !asks(span, blocks) || !hasParts(lineOf(blocks[span.first])));
}

/** Or ends as it is said aloud: `那麼怎麼辦呢？`. */
function hasParts(line: string): boolean {
  return /[,，،]|[。！？!?؟](?=.)|呢[？?]$/u.test(line);
}

function asks({ first }: Span, blocks: readonly Block[]): boolean {
  return /[?？؟]["”’»」』]?$/u.test(lineOf(blocks[first]));
}

/**
 * The last paragraph above the lines of a page's own, where they were left below the text: many in a row, and most of the
 * text above them.
 */
function findEnd(parts: readonly Part[], blocks: readonly Block[]): number {
  const last = parts.lastIndexOf('text');
  const lengths = blocks.map((block, i) => (parts[i] === 'text' ? measureText(block) : 0));
  const needed = lengths.reduce((sum, length) => sum + length, 0) * LEAST_ABOVE;
  let above = 0;
  let text = last;
  for (let index = 0; index < last; index += 1) {
    above += lengths[index] ?? 0;
    if (['text', 'byline', 'other', 'list'].includes(parts[index] ?? '')) text = index;
    else if (above >= needed && index - text >= FOOT_LINES) return text;
  }
  return last;
}

/** Lines that follow one another. */
function listRuns(parts: readonly Part[], from: number, to: number): Span[] {
  const runs: Span[] = [];
  for (let index = from; index <= to; index += 1) {
    if (parts[index] !== 'line') continue;
    const last = runs.at(-1);
    if (last && last.last === index - 1) runs[runs.length - 1] = { first: last.first, last: index };
    else runs.push({ first: index, last: index });
  }
  return runs;
}

function headsParagraph(
  { first, last }: Span,
  parts: readonly Part[],
  blocks: readonly Block[],
  isStart: (block: Block | undefined, index: number) => boolean,
): boolean {
  if (last - first >= MOST_LINES) return false;
  const before = parts[stepOver(parts, first, -1)];
  const after = stepOver(parts, last, 1);
  return before !== undefined && ABOVE.has(before) && isStart(blocks[after], after);
}

/** The next place in a direction that is not passed over. */
function stepOver(parts: readonly Part[], from: number, by: 1 | -1): number {
  let index = from + by;
  while (parts[index] === 'passing') index += by;
  return index;
}

function names({ first, last }: Span, blocks: readonly Block[], mayHead: (line: TracedText) => boolean): boolean {
  return blocks.slice(first, last + 1).every((block) => block.type === 'paragraph' && mayHead(block.text));
}
