import { estimateLength } from '../language.js';
import { measureBlocks } from '../mapBlocks.js';
import type { Block } from '../model.js';
import type { Heading } from './heading.js';
import { BARE_LEVEL, BOLD_LEVEL, looksLikeTitle } from './headingCandidates.js';
import { parseNumber } from './parseNumber.js';

/** In em: a name, not a claim. */
const LONGEST_NAME = 34;
/** Below the name that numbers start anew under, so many paragraphs may say what they will count. */
const MOST_OPENING = 2;
/** In em: under a bold line that is a heading stands so much text. */
const LEAST_TEXT = 60;
const FEWEST = 2;

/**
 * What holds bare lines that count, where the whole document says so: the line above each place where they start anew, and
 * bold lines above their first one, where none stands between them. These are one level above the numbers, and so is a line
 * without a number that ends the text.
 */
export function raiseHolders(blocks: readonly Block[], found: ReadonlyMap<number, Heading>): Heading[] {
  const all = [...found.values()].sort((a, b) => a.index - b.index);
  const numbered = all.filter(({ level, numeral }) => level === BARE_LEVEL && numeral !== null);
  if (numbered.length < FEWEST) return [];
  const starts = listStartNames(blocks, found, numbered);
  const names = starts.length > 0 ? starts : listBoldNames(blocks, all, numbered);
  if (names.length === 0) return [];
  const raised = new Set(names.map(({ index }) => index));
  return [
    ...names.map((heading) => ({ ...heading, level: BARE_LEVEL })),
    ...all
      .filter(
        ({ index, level, numeral }) =>
          (level > BARE_LEVEL || (level === BARE_LEVEL && numeral !== null)) && !raised.has(index),
      )
      .map((heading) => ({ ...heading, level: heading.level + 1 })),
  ];
}

/** The lines above the numbers that start anew, where every start has one. */
function listStartNames(
  blocks: readonly Block[],
  found: ReadonlyMap<number, Heading>,
  numbered: readonly Heading[],
): Heading[] {
  const starts = numbered.filter(({ numeral }, i) => i === 0 || (numeral ?? 0) <= (numbered[i - 1]?.numeral ?? 0));
  if (starts.length < FEWEST || starts.some(({ numeral }) => numeral !== 1)) return [];
  const names = starts.flatMap((start) => findNameAbove(blocks, found, start.index) ?? []);
  const isEach = names.length === starts.length && new Set(names.map(({ title }) => title.text)).size === names.length;
  return isEach ? names : [];
}

function findNameAbove(blocks: readonly Block[], found: ReadonlyMap<number, Heading>, start: number): Heading | null {
  let index = start - 1;
  for (let passed = 0; index >= 0 && passed <= MOST_OPENING; index -= 1) {
    const block = blocks[index];
    if (block?.type === 'image') continue;
    if (block?.type !== 'paragraph' || (found.get(index)?.numeral ?? null) !== null) return null;
    if (isName(block.text.text)) {
      // A name has a text above it that ends, or nothing.
      const above = blocks.slice(0, index).findLast(({ type }) => type !== 'image');
      const isFree = above === undefined || above.type !== 'paragraph' || !isName(above.text.text);
      return isFree
        ? { index, last: index, level: BARE_LEVEL, numeral: null, title: block.text, mark: block.text }
        : null;
    }
    passed += 1;
  }
  return null;
}

function isName(text: string): boolean {
  return looksLikeTitle(text, LONGEST_NAME) && !/[.。!！…”"」』）)]$/u.test(text) && parseNumber(text) === null;
}

/** Bold lines outside the numbers, at least two of them above the first: with a text of their own, and without a sign. */
function listBoldNames(blocks: readonly Block[], all: readonly Heading[], numbered: readonly Heading[]): Heading[] {
  const from = numbered[0]?.index ?? 0;
  const to = numbered.at(-1)?.index ?? 0;
  const bold = all.filter(
    ({ level, title }) => level === BOLD_LEVEL && /^[\p{L}\p{N}“"'‘「『《¿¡（(]/u.test(title.text),
  );
  const isBetween = bold.some(({ index }) => index > from && index < to);
  const isShort = bold.every(({ title }) => estimateLength(title.text) <= LONGEST_NAME);
  const above = bold.filter((heading) => heading.index < from && holdsText(blocks, heading, all));
  return !isBetween && isShort && above.length >= FEWEST ? bold : [];
}

function holdsText(blocks: readonly Block[], heading: Heading, all: readonly Heading[]): boolean {
  const end = all.find(({ index }) => index > heading.index)?.index ?? blocks.length;
  const em = measureBlocks(blocks.slice(heading.last + 1, end));
  return em >= LEAST_TEXT;
}
