import type { Block, TracedText } from '../model.js';
import { slice, trim } from '../trace.js';
import type { Heading } from './heading.js';
import { BARE_LEVEL, looksLikeTitle } from './headingCandidates.js';
import { listLoneLines } from './listPlainHeadings.js';
import { parseNumber } from './parseNumber.js';

/** `2.1 Pages and frames`: the first part is the number of the section. */
const PART = /^(\d{1,2})\.(\d{1,2})[.、]?\s{0,3}(?=[\p{L}“"「《])/u;
const FEWEST_PARTS = 2;

/** What an author calls the last part of a text whose others are numbered. */
const ENDING =
  /^(?:final thoughts|conclusions?|summary|wrapping up|in closing|key takeaways|the bottom line|结语|結語|总结|總結|小结|小結|[写寫]在最[后後]|结论|結論|[后後][记記]|まとめ|おわりに|終わりに|맺음말|마치며|마무리|결론|fazit|schluss(?:wort|bemerkung)?|conclusión|conclusiones|en résumé|pour conclure)\s*[:：]?$/iu;

/** Brackets that set a line off: `【写在最后】`. */
const WRAPPED = /^([【［[])(.+)[】］\]]$/u;

/**
 * Beside bare lines that number the sections of a text: lines that number the parts of these, and the one without a number that
 * says by its name that the text ends.
 */
export function listBesideNumbers(blocks: readonly Block[], found: ReadonlyMap<number, Heading>): Heading[] {
  const tops = [...found.values()].filter(({ level, numeral }) => level === BARE_LEVEL && numeral !== null);
  if (tops.length < 2) return [];
  const parts = listParts(blocks, found, tops);
  const last = Math.max(...tops.map(({ index }) => index));
  const ending = blocks.findIndex(
    (block, index) =>
      index > last + 1 &&
      !found.has(index) &&
      block.type === 'paragraph' &&
      isEnding(block.text.text) &&
      !isSaidBefore(blocks, index) &&
      isHead(blocks, index),
  );
  const lone = ending < 0 ? findLoneLine(blocks, found, tops) : -1;
  const end = blocks[ending < 0 ? lone : ending];
  return [
    ...(parts.length >= FEWEST_PARTS ? parts : []),
    ...(end?.type === 'paragraph' ? [toEnding(ending < 0 ? lone : ending, end.text)] : []),
  ];
}

function toEnding(index: number, line: TracedText): Heading {
  return { index, last: index, level: BARE_LEVEL, numeral: null, title: unwrap(line), mark: line };
}

/** So many numbered sections show that no other line heads anything. */
const FEWEST_NUMBERED = 3;

/** Below the last number the only line that stands alone between paragraphs: `10. …`, and then `Which of them is yours?`. */
function findLoneLine(blocks: readonly Block[], found: ReadonlyMap<number, Heading>, tops: readonly Heading[]): number {
  const places = tops.map(({ index }) => index);
  if (places.length < FEWEST_NUMBERED) return -1;
  const lines = listLoneLines(blocks, Math.min(...places)).filter(
    (index) => !found.has(index) && parseNumber(lineOf(blocks[index])) === null && !isAmongQuestions(blocks, index),
  );
  const [only = -1] = lines;
  const isNumberedOnly = [...found.values()].every(
    ({ index, numeral }) => numeral !== null || index < Math.min(...places),
  );
  return lines.length === 1 && only > Math.max(...places) + 1 && isNumberedOnly ? only : -1;
}

/** Questions below one another are points of the text. */
function isAmongQuestions(blocks: readonly Block[], index: number): boolean {
  const asks = (block: Block | undefined): boolean => /[?？؟]$/u.test(lineOf(block));
  return asks(blocks[index]) && (asks(blocks[index - 1]) || asks(blocks[index + 1]));
}

/** Whether a heading says by its name that the text ends. */
export function isEnding(title: string): boolean {
  return ENDING.test(WRAPPED.exec(title)?.[2] ?? title);
}

/** A label that ends each of the sections ends no text. */
function isSaidBefore(blocks: readonly Block[], index: number): boolean {
  const words = lineOf(blocks[index]);
  return blocks.slice(0, index).some((block) => lineOf(block) === words);
}

function lineOf(block: Block | undefined): string {
  return block?.type === 'paragraph' ? block.text.text.trim() : '';
}

function unwrap(line: TracedText): TracedText {
  const [, before = '', words] = WRAPPED.exec(line.text) ?? [];
  return words === undefined ? line : trim(slice(line, before.length, before.length + words.length));
}

function listParts(blocks: readonly Block[], found: ReadonlyMap<number, Heading>, tops: readonly Heading[]): Heading[] {
  let top: number | null = null;
  const at = new Map(tops.map(({ index, numeral }) => [index, numeral]));
  return blocks.flatMap((block, index): Heading[] => {
    top = at.get(index) ?? top;
    if (block.type !== 'paragraph' || found.has(index) || !isHead(blocks, index)) return [];
    const number = PART.exec(block.text.text);
    if (!number || Number(number[1]) !== top) return [];
    const title = trim(slice(block.text, number[0].length));
    if (!looksLikeTitle(title.text)) return [];
    return [{ index, last: index, level: BARE_LEVEL + 1, numeral: null, title, mark: block.text }];
  });
}

/** With text of its own below it. */
function isHead(blocks: readonly Block[], index: number): boolean {
  const next = blocks[index + 1];
  return next !== undefined && next.type !== 'heading' && !(next.type === 'paragraph' && PART.test(next.text.text));
}
