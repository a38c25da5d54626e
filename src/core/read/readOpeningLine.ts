import { estimateLength } from '../language.js';
import type { Block, TracedText } from '../model.js';
import { endsSentence } from '../sentenceEnds.js';
import { type Byline, isLeadIn, readByline } from './bylines.js';
import { readClippedAuthor, readHostLine } from './clippings.js';
import { isKicker } from './kickers.js';
import { isNameAlone, isSpacedName } from './names.js';
import { isTime } from './surroundings/days.js';
import { isCount } from './surroundings/navigation.js';

/** Longer than this, in em, a paragraph is the text itself. */
export const LONGEST_LINE = 45;
/** A clipping says where it is from right below its title. */
const CLIPPED_WITHIN = 4;
/** In em. */
const LONGEST_STANDFIRST = 140;

/** What a block at the top of an article is. */
export type OpeningLine =
  /** A line that says who wrote the text, when, or where it is from. */
  | { readonly kind: 'byline'; readonly lines: readonly TracedText[]; readonly says: Partial<Byline> }
  /** Where a page keeps the article: its title and its byline stand below. */
  | { readonly kind: 'rubric'; readonly lines: readonly TracedText[] }
  /** What the text is about: its byline may stand below. */
  | { readonly kind: 'standfirst' }
  /** A heading, a picture, a line that says nothing of this: one that does may come yet. */
  | { readonly kind: 'other' }
  | { readonly kind: 'text' };

/** What the lines above have told. */
export interface Above {
  /** The author that the article states elsewhere. */
  readonly author: TracedText | null;
  readonly hasByline: boolean;
  /** Whether one of them gave an author or a date that was not known. */
  readonly hasFacts: boolean;
  readonly hasStandfirst: boolean;
}

const OTHER: OpeningLine = { kind: 'other' };
const STANDFIRST: OpeningLine = { kind: 'standfirst' };
const TEXT: OpeningLine = { kind: 'text' };

function byline(lines: readonly TracedText[], says: Partial<Byline> = {}): OpeningLine {
  return { kind: 'byline', lines, says };
}

/** Reads one of the first blocks of an article, with those beside it. */
export function readOpeningLine(blocks: readonly Block[], at: number, above: Above): OpeningLine {
  const block = blocks[at];
  switch (block?.type) {
    case 'heading': {
      const said = block.level > 1 ? readByline(block.text) : null;
      return (said && (said.author || isOnlyDay(block, blocks))) || block.text.text === above.author?.text
        ? byline([block.text], said ?? {})
        : OTHER;
    }
    case 'image':
      return OTHER;
    case 'quote': {
      const quoted = readQuoted(block.paragraphs);
      return quoted ? byline(block.paragraphs, { author: quoted.author }) : TEXT;
    }
    case 'list':
      return at === 0 && isRubric(block.items, blocks[1]) ? { kind: 'rubric', lines: block.items } : TEXT;
    case 'paragraph':
      return readParagraph(block.text, blocks, at, above);
    default:
      return TEXT;
  }
}

function readParagraph(line: TracedText, blocks: readonly Block[], at: number, above: Above): OpeningLine {
  const [before, next] = [blocks[at - 1], blocks[at + 1]];
  // A headline may be longer than a line.
  if (at === 0 && isHeadline(line.text) && next?.type === 'paragraph') return OTHER;
  if (estimateLength(line.text) > LONGEST_LINE) {
    const isAbove = !above.hasByline && !above.hasStandfirst;
    return isAbove && isStandfirst(line, next, blocks[at + 2]) ? STANDFIRST : TEXT;
  }
  if (isKicker(line.text)) return byline([line]);
  const clipped = at < CLIPPED_WITHIN ? readHostLine(line) : null;
  if (clipped) return byline([line], { author: readClippedAuthor(clipped) });
  const isLed = before?.type === 'paragraph' && isLeadIn(before.text.text) && isNameAlone(line.text);
  if (isLed) return byline([line], { author: line });
  const leadsIn = isLeadIn(line.text) && isNameBelow(next, above.author);
  if (line.text === above.author?.text || leadsIn) return byline([line]);
  const said = readByline(line);
  if (said) return byline([line], said);
  if (at > 0 && isNameAboveDay(line.text, next)) return byline([line], { author: line });
  if ((at > 0 && isLiked(line.text, next)) || isCredit(line.text)) return byline([line]);
  if (above.hasByline && (isTime(line.text) || countsReaders(line.text, before, next))) return byline([line]);
  if (above.hasStandfirst) return TEXT;
  if (!endsSentence(line.text)) return OTHER;
  // One sentence may stand between title and byline: what the text is about. Below a byline it is the text.
  return above.hasFacts ? TEXT : STANDFIRST;
}

const MOST_RUBRICS = 4;
/** In em. */
const LONGEST_RUBRIC = 12;

/** `Economy`, `Europe`: where a page keeps the article, in a list above its title. */
function isRubric(items: readonly TracedText[], next: Block | undefined): boolean {
  const areNames = items.every(({ text }) => estimateLength(text) <= LONGEST_RUBRIC && !endsSentence(text));
  return areNames && items.length <= MOST_RUBRICS && next?.type === 'heading' && next.level === 1;
}

/** In a diary every part is headed by its day. */
function isOnlyDay({ level }: { readonly level: number }, blocks: readonly Block[]): boolean {
  const days = blocks.filter(
    (other) => other.type === 'heading' && other.level === level && readByline(other.text)?.date,
  );
  return days.length === 1;
}

/** In em. */
const LONGEST_HEADLINE = 70;

function isHeadline(line: string): boolean {
  const length = estimateLength(line);
  return length > LONGEST_LINE && length <= LONGEST_HEADLINE && !endsSentence(line);
}

function isNameAboveDay(line: string, next: Block | undefined): boolean {
  if (next?.type !== 'paragraph' && next?.type !== 'heading') return false;
  if (!(isNameAlone(line) || isSpacedName(line))) return false;
  return Boolean(readByline(next.text)?.date) || isTime(next.text.text);
}

/** How many liked it, above the author's name. */
function isLiked(line: string, next: Block | undefined): boolean {
  return /^\d{1,4}$/.test(line) && next?.type === 'paragraph' && isSpacedName(next.text.text);
}

/** Who took or drew its pictures, beside who wrote it. */
function isCredit(line: string): boolean {
  return /^(?:photo(?:graph)?s?|pictures?|illustrations?|video|fotos?|fotografías|illustrationen|photographies) (?:by|von|de|par)\s+\p{Lu}[^.]{2,40}$/iu.test(
    line,
  );
}

/** What the text is about, in a sentence or two between its title and its byline. */
function isStandfirst({ text }: TracedText, next: Block | undefined, second: Block | undefined): boolean {
  if (next?.type !== 'paragraph') return false;
  const length = estimateLength(text);
  // Above a name and a day there is hardly anything else.
  if (length <= 2 * LONGEST_STANDFIRST && isNameAboveDay(next.text.text, second)) return true;
  return length <= LONGEST_STANDFIRST && readByline(next.text) !== null;
}

/** A quotation above the text that begins with a byline, and has nothing but short lines: where the text is from. */
function readQuoted(paragraphs: readonly TracedText[]): Byline | null {
  const [first] = paragraphs;
  if (!first || paragraphs.some(({ text }) => estimateLength(text) > LONGEST_LINE)) return null;
  return readByline(first);
}

/** One small number alone is a section's. */
function countsReaders(line: string, before: Block | undefined, next: Block | undefined): boolean {
  if (!isCount(line) || !/\d/.test(line)) return false;
  const isBeside = [before, next].some(
    (other) => other?.type === 'paragraph' && /\d/.test(other.text.text) && isCount(other.text.text),
  );
  return isBeside || /\d{3}|\d[.,]\d|[kKwW万萬]/.test(line);
}

function isNameBelow(next: Block | undefined, author: TracedText | null): boolean {
  return next?.type === 'paragraph' && (next.text.text === author?.text || isNameAlone(next.text.text));
}
