import { CJK, estimateLength } from '../language.js';
import type { Block, TracedText } from '../model.js';
import { concat, EMPTY, joinWords } from '../trace.js';
import { looksLikeTitle } from './headingCandidates.js';
import type { Series } from './listSeries.js';
import { isBold } from './sourceMarks.js';

/** In em: the lines of a broken title are short. */
const LONGEST_LINE = 26;

type Line = Extract<Block, { type: 'paragraph' | 'heading' }>;

/**
 * The lines below each number that stands on a line of its own, where they are its title: none, one, or the two that a
 * title was broken over. None in the whole series unless most of its lone numbers have one.
 */
export function readNextLines(series: Series, blocks: readonly Block[], source: string): (readonly Line[])[] {
  const lone = series.map(({ index, title }) => (title.text === '' ? index : null));
  const first = lone.map((index) => (index === null ? [] : readTitle(index, blocks, source)));
  const titled = first.filter((lines) => lines.length > 0).length;
  if (titled * 3 < lone.filter((index) => index !== null).length * 2) return series.map(() => []);
  const seconds = lone.flatMap((index) => (index === null ? [] : [blocks[index + 2]]));
  const words = seconds.map((line) => (isLine(line) ? line.text.text : ''));
  // What stands below each of them is asked of each, and no title.
  const areBroken =
    new Set(words).size === words.length &&
    first.every((lines, i) => {
      const index = lone[i] ?? null;
      return index === null || (lines.length > 0 && isSecondLine(index + 2, blocks));
    });
  return first.map((lines, i) => {
    const index = lone[i] ?? null;
    const second = index === null ? undefined : blocks[index + 2];
    return areBroken && lines.length === 1 && isLine(second) ? [...lines, second] : lines;
  });
}

/** The words of a title that was broken over lines. */
export function joinTitle(blocks: readonly Block[]): TracedText {
  return blocks
    .filter(isLine)
    .map(({ text }) => text)
    .reduce((title, line) => (isRunOn(title.text, line.text) ? concat(title, line) : joinWords(title, line)), EMPTY);
}

/** Whether no space stands between two lines of Chinese or Japanese: behind a mark, around one that opens, and within a phrase. */
function isRunOn(title: string, line: string): boolean {
  return /[：，、！？；—的之の]$/u.test(title) || (CJK.test(title) && /^[「『《“（【]/u.test(line));
}

function readTitle(index: number, blocks: readonly Block[], source: string): Line[] {
  const next = blocks[index + 1];
  const after = blocks[index + 2];
  if (!isLine(next) || !after) return [];
  const { text } = next.text;
  if (isLine(after) && isSecondLine(index + 2, blocks)) {
    const goesOn = /[，,、：:—–]$/.test(text) && estimateLength(text) <= LONGEST_LINE;
    if (goesOn || (isMarked(next, source) && isMarked(after, source) && looksLikeTitle(text))) return [next, after];
  }
  // A short sentence may open the section; a title is followed by something longer.
  const isTitle = looksLikeTitle(text) && (!/[！？!?”」]$/.test(text) || isMarked(next, source));
  return isTitle && (isFollowed(next, after) || isSecondLine(index + 2, blocks)) ? [next] : [];
}

/** A second short line, with something longer below it. */
function isSecondLine(index: number, blocks: readonly Block[]): boolean {
  const line = blocks[index];
  const after = blocks[index + 1];
  if (!isLine(line) || !after) return false;
  const { text } = line.text;
  return looksLikeTitle(text, LONGEST_LINE) && !isSpoken(text) && isFollowed(line, after);
}

/** Who speaks, and what: the text has begun. */
function isSpoken(text: string): boolean {
  return /^[^：:]{1,8}[：:]/.test(text);
}

function isFollowed(line: Line, after: Block): boolean {
  return after.type !== 'paragraph' || estimateLength(after.text.text) > estimateLength(line.text.text);
}

function isMarked(line: Line, source: string): boolean {
  return line.type === 'heading' || isBold(line.text, source);
}

function isLine(block: Block | undefined): block is Line {
  return block?.type === 'paragraph' || block?.type === 'heading';
}
