import { hasVocabulary } from '../clean/boilerplate/vocabulary.js';
import { CJK, estimateLength } from '../language.js';
import { lineOf } from '../lineOf.js';
import { measureText } from '../mapBlocks.js';
import type { Block } from '../model.js';

/** In em: a line without any mark must be shorter than a marked one to be taken for a heading. */
const LONGEST_PLAIN = 26;
/** In em, for letters: they say less in the same room. */
const LONGEST_LATIN = 38;
/** In em: a paragraph of this length below a line shows that the line heads something. */
const LEAST_PARAGRAPH = 24;
/** In em: a shorter sentence is one of those that a text in short lines is made of. */
const LEAST_SENTENCE = 20;
/** Headings for each other short line. */
const LEAST_HEADS = 1.5;
/** Of so many paragraphs one may be a short sentence: a text in short lines has more. */
const TEXT_FOR_SAYING = 10;
/** A heading that was broken over lines has no more. */
const MOST_LINES = 2;
const FEWEST = 3;
/** Two are enough where a longer text has no other short line. */
const FEWEST_ALONE = 2;
const LONG_TEXT = 12;
const LEAST_WORDS_LATIN = 2;
/** So many short lines in a row below so much of the text are the foot of its page. */
const FOOT_LINES = 8;
const LEAST_ABOVE = 0.4;

/** Whose picture or text it is, or of what day, at the end of a line. */
const SAYS_WHOSE =
  /(?:photos?|images?|pictures?|videos?|fotos?|bild(?:er)?|quelle|crédits?|créditos?|imagen|source|写真|画像|图片?|圖片?|图源|圖源|[来來]源|出处|出處|사진|출처)\s*[:：｜|／/=]\s*\S.{0,40}$|\d{1,4}[-./年]\s?\d{1,2}[-./月]\s?\d{1,4}日?$/iu;

const NUMBERED_PICTURE =
  /^(?:[図图圖表]|그림|표|fig(?:ure|ura)?\.?|table|tabelle|tab(?:la|leau)?\.?|abb(?:ildung)?\.?|photo)\s?\d/iu;

/** The places of a heading's first and last line. */
export interface Span {
  readonly first: number;
  readonly last: number;
}

/** What a block is to its neighbours: text, a line, a short sentence, or nothing that parts or joins them. */
type Part = 'text' | 'line' | 'saying' | 'passing' | 'other';

/**
 * Short lines that stand alone between paragraphs, in a text that lost its headings' marks: three or more of them, each
 * without an end of sentence, under a whole paragraph and above one. Two are enough in a longer text without another
 * short line. If many other short lines are about, the text is written in short lines and they head nothing. Lines that
 * stand there more than once, and those with a page's own vocabulary, are passed over.
 */
export function listPlainHeadings(blocks: readonly Block[]): Span[] {
  const seen = countLines(blocks);
  const parts = blocks.map((block) => toPart(block, seen));
  const from = parts.indexOf('text');
  const to = findEnd(parts, blocks);
  const runs = listRuns(parts, from, to);
  const named = dropAsides(
    runs.filter((run) => headsParagraph(run, blocks, parts, namesSomething)),
    blocks,
  );
  // Among headings of several words one may be a single word.
  const isLatin = named.length >= FEWEST && named.every(({ first }) => !CJK.test(lineOf(blocks[first])));
  const single = isLatin ? runs.filter((run) => headsParagraph(run, blocks, parts, isOneWord)) : [];
  const spans = runs.filter((run) => named.includes(run) || single.includes(run));
  const broken = spans.filter(({ first, last }) => last > first).length;
  // Below a lone heading a second line is its text's: a caption, a question.
  const heads = broken * 2 >= spans.length ? spans : spans.map(({ first }) => ({ first, last: first }));
  const inside = parts.slice(from, to);
  const sayings = inside.filter((part) => part === 'saying').length;
  const allowed = Math.floor(inside.filter((part) => part === 'text').length / TEXT_FOR_SAYING);
  const lines = runs.reduce((sum, run) => sum + (spans.includes(run) ? 0 : run.last - run.first + 1), 0);
  const others = Math.max(0, sayings - allowed) + lines;
  const fewest = sayings + lines === 0 && blocks.length >= LONG_TEXT ? FEWEST_ALONE : FEWEST;
  return heads.length >= fewest && heads.length >= others * LEAST_HEADS ? heads : [];
}

/**
 * Lines without a mark that stand alone between paragraphs, whether they are headings or not, from one place to the last
 * paragraph: below numbered sections one alone may head what is told last.
 */
export function listLoneLines(blocks: readonly Block[], from: number): number[] {
  const seen = countLines(blocks);
  const parts = blocks.map((block) => toPart(block, seen));
  return listRuns(parts, from, parts.lastIndexOf('text'))
    .filter((run) => run.first === run.last && headsParagraph(run, blocks, parts, namesSomething))
    .map(({ first }) => first);
}

/** A sentence that asks, with a comma in it, leads on to what follows, among lines of which few ask. */
function dropAsides(spans: readonly Span[], blocks: readonly Block[]): Span[] {
  const asks = (index: number): boolean => {
    const block = blocks[index];
    return block?.type === 'paragraph' && /[?？؟]["”’»」』]?$/u.test(block.text.text);
  };
  const isMost = spans.filter(({ first }) => asks(first)).length * 2 > spans.length;
  return spans.filter(({ first }) => {
    const block = blocks[first];
    return isMost || !asks(first) || (block?.type === 'paragraph' && !/[,，،]/u.test(block.text.text));
  });
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
    if (parts[index] === 'text' || parts[index] === 'other') text = index;
    else if (above >= needed && index - text >= FOOT_LINES) return text;
  }
  return last;
}

function countLines(blocks: readonly Block[]): ReadonlyMap<string, number> {
  const seen = new Map<string, number>();
  for (const block of blocks)
    if (block.type === 'paragraph') seen.set(block.text.text, (seen.get(block.text.text) ?? 0) + 1);
  return seen;
}

function toPart(block: Block, seen: ReadonlyMap<string, number>): Part {
  if (block.type === 'image') return 'passing';
  if (block.type !== 'paragraph') return 'other';
  const { text } = block.text;
  // A line of a program.
  if (/[;{}]$/.test(text) && !CJK.test(text)) return 'text';
  const length = estimateLength(text);
  if (endsSentence(text, length)) return length >= LEAST_SENTENCE ? 'text' : 'saying';
  if (length > (CJK.test(text) ? LONGEST_PLAIN : LONGEST_LATIN)) return 'text';
  if (!/\p{L}/u.test(text) || NUMBERED_PICTURE.test(text)) return 'passing';
  return (seen.get(text) ?? 0) > 1 || hasVocabulary(text) || SAYS_WHOSE.test(text) ? 'passing' : 'line';
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
  blocks: readonly Block[],
  parts: readonly Part[],
  mayHead: (block: Block | undefined) => boolean,
): boolean {
  if (last - first >= MOST_LINES) return false;
  const before = stepOver(parts, first, -1);
  const after = stepOver(parts, last, 1);
  return (
    (parts[before] === 'text' || blocks[before]?.type === 'list') &&
    isParagraph(blocks[after]) &&
    blocks.slice(first, last + 1).every(mayHead)
  );
}

/** The next place in a direction that is not passed over. */
function stepOver(parts: readonly Part[], from: number, by: 1 | -1): number {
  let index = from + by;
  while (parts[index] === 'passing') index += by;
  return index;
}

function isParagraph(block: Block | undefined): boolean {
  if (block?.type !== 'paragraph') return false;
  const length = estimateLength(block.text.text);
  return length >= LEAST_PARAGRAPH && endsSentence(block.text.text, length);
}

/** A short question may head what answers it. */
function endsSentence(text: string, length: number): boolean {
  return (
    /[。！.!…۔।][\s”"’»“」』）)]*(?:\s?[（(][^（）()]{1,24}[)）])?$/.test(text) ||
    (length > LONGEST_PLAIN && /[？?؟][\s”"’»“」』）)]*$/.test(text))
  );
}

/** Words without an end of sentence; not a date, a byline or a caption in brackets. */
function namesSomething(block: Block | undefined): boolean {
  if (block?.type !== 'paragraph') return false;
  const { text } = block.text;
  if (/[。．.，,；;：:、…!！][\s”"»“」』]*$/.test(text) || /^[（(【[—–▲△▼↑↓*•·-]/.test(text)) return false;
  if (/[\d:/：／|｜@©]/.test(text) && !/\p{L}{3}/u.test(text)) return false;
  if (/[|｜@©：:／/]/.test(text)) return false;
  if (CJK.test(text)) return estimateLength(text) >= 2;
  // Scripts without capitals begin with any letter.
  return /^[\p{Lu}\p{Lo}\p{N}"“'¿¡«]/u.test(text) && text.split(/\s+/).length >= LEAST_WORDS_LATIN;
}

/** A word in letters, written as a name is: not a label in capitals, nor a number. */
function isOneWord(block: Block | undefined): boolean {
  return block?.type === 'paragraph' && /^¿?\p{Lu}\p{Ll}{3,}\??$/u.test(block.text.text);
}
