import { estimateLength } from '../language.js';
import type { Block, TracedText } from '../model.js';
import { slice, trim } from '../trace.js';
import { evenNumbers } from './evenNumbers.js';
import { evenSigns, measureSign } from './evenSigns.js';
import { fillGap } from './fillGap.js';
import { bareTitle, type Heading } from './heading.js';
import { PLAIN_LEVEL, toCandidate } from './headingCandidates.js';
import { listBesideNumbers } from './listBesideNumbers.js';
import { listBoldHeadings } from './listBoldHeadings.js';
import { listPlainHeadings } from './listPlainHeadings.js';
import { listSecondLines } from './listSecondLines.js';
import { listSeries, type Series } from './listSeries.js';
import { listSetAlike } from './listSetAlike.js';
import { listSignedHeadings } from './listSignedHeadings.js';
import type { Span } from './plainParts.js';
import { raiseHolders } from './raiseHolders.js';
import { joinTitle, readNextLines } from './readNextLines.js';

/** In em: a longer one no slide can show. */
export const LONGEST_HEADING = 120;

/** In em: a name, not a claim. */
const LONGEST_NAME = 24;

/**
 * All headings of a document. A marked heading is one by its mark. A bare line is one only if the whole document says
 * so: lines of one style that count up from 1, are short, end no sentence, and have text between them; where nothing is
 * numbered, bold lines; and where nothing is bold either, short lines that stand alone between paragraphs.
 */
export function findHeadings(blocks: readonly Block[], source: string): Heading[] {
  const candidates = blocks.flatMap((block, index) =>
    isOverlong(block) ? [] : (toCandidate(block, index, source) ?? []),
  );
  const found = new Map<number, Heading>();
  for (const series of listSeries(candidates, blocks))
    for (const heading of titleSeries(series, blocks, source)) found.set(heading.index, heading);
  const taken = listLines(found);
  for (const [index, block] of blocks.entries())
    if (isHeading(block) && !found.has(index) && !taken.has(index) && !isPullQuote(block, blocks))
      found.set(index, fillGap(block, index, found) ?? toMarked(block.text, block.level, index));
  for (const heading of listBesideNumbers(blocks, found)) found.set(heading.index, heading);
  for (const heading of listSetAlike(blocks, found, source)) found.set(heading.index, heading);
  for (const heading of listSecondLines(blocks, found)) found.set(heading.index, heading);
  for (const heading of [...evenNumbers(found), ...evenSigns(found)]) found.set(heading.index, heading);
  for (const heading of listUnmarked(blocks, source, found)) found.set(heading.index, heading);
  for (const heading of raiseHolders(blocks, found)) found.set(heading.index, heading);
  return [...found.values()].sort((a, b) => a.index - b.index);
}

/** The places of all lines of the headings. */
function listLines(found: ReadonlyMap<number, Heading>): Set<number> {
  return new Set(
    [...found.values()].flatMap(({ index, last }) => Array.from({ length: last - index + 1 }, (_, i) => index + i)),
  );
}

type HeadingBlock = Extract<Block, { type: 'heading' }>;

function isHeading(block: Block): block is HeadingBlock {
  return block.type === 'heading' && !isOverlong(block) && !isAttribution(block.text.text);
}

/** In em: so few words in quotation marks may head a part, as others on their level do. */
const SHORT_QUOTE = 24;
const QUOTED = /^[“„«"「『](.{12,})[”“»"」』][.。]?$/u;

/** Words of the article that a page sets large between its paragraphs, in quotation marks: it says them again. */
function isPullQuote({ text: { text }, level }: HeadingBlock, blocks: readonly Block[]): boolean {
  const quoted = QUOTED.exec(text.trim())?.[1];
  if (!quoted) return false;
  const isAmongHeads = blocks.some(
    (other) => other.type === 'heading' && other.level === level && !QUOTED.test(other.text.text.trim()),
  );
  if (isAmongHeads && estimateLength(quoted) <= SHORT_QUOTE) return false;
  const words = bareTitle(quoted);
  return blocks.some((other) => other.type === 'paragraph' && bareTitle(other.text.text).includes(words));
}

/** Who said the words above, set large: `#### — Hemingway`. */
function isAttribution(text: string): boolean {
  return /^[-–—―]{1,2}\s*\p{L}/u.test(text) && estimateLength(text) <= LONGEST_NAME;
}

/** A paragraph that is marked as a heading, to make it large or by mistake: it is spoken as the text that it is. */
function isOverlong(block: Block): boolean {
  return block.type === 'heading' && estimateLength(block.text.text) > LONGEST_HEADING;
}

/**
 * A number such as `2.1` or `2-1.` is the outline's, not the title's words. The number of a version, with a day behind it, is what
 * it says.
 */
const OUTLINE_NUMBER = /^\d{1,2}(?:(?:\.\d{1,2})+[.、]?\s*|(?:-\d{1,2})+[.、)]\s+)(?=[\p{L}\p{Ps}“"'‘¿¡])/u;

function toMarked(text: TracedText, level: number, index: number): Heading {
  const part = measureSign(text.text) || (OUTLINE_NUMBER.exec(text.text)?.[0].length ?? 0);
  return { index, last: index, level, numeral: null, title: trim(slice(text, part)), mark: text };
}

/** Numbers on lines of their own have their titles on the next lines if most of them do. */
function titleSeries(series: Series, blocks: readonly Block[], source: string): Heading[] {
  const own = readNextLines(series, blocks, source);
  return series.map(({ index, level, value, title, mark }, i) => {
    const next = own[i] ?? [];
    return {
      index,
      last: index + next.length,
      level,
      numeral: value,
      title: next.length > 0 ? joinTitle(next) : title,
      mark,
    };
  });
}

/** Bold lines, or where there is no heading at all, plain ones. */
function listUnmarked(blocks: readonly Block[], source: string, found: ReadonlyMap<number, Heading>): Heading[] {
  const bold = listBoldHeadings(blocks, source, found, listLines(found));
  if (bold.length > 0) return bold;
  const sections = [...found.values()].filter(({ index }) => index > 0);
  // A single mark may be a label of the page.
  if (sections.length > 1 || sections.some(({ numeral }) => numeral !== null)) return [];
  const signed = listSignedHeadings(blocks);
  return signed.length > 0 ? signed : listPlainHeadings(blocks, source).map((span) => toPlain(span, blocks));
}

function toPlain({ first, last }: Span, blocks: readonly Block[]): Heading {
  const title = joinTitle(blocks.slice(first, last + 1));
  return { index: first, last, level: PLAIN_LEVEL, numeral: null, title, mark: title };
}
