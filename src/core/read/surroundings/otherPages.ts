import { bareWords } from '../../bareWords.js';
import { estimateLength } from '../../language.js';
import { lineOf } from '../../lineOf.js';
import type { Block, TracedText } from '../../model.js';
import { readByline } from '../bylines.js';
import { isAgo, isBylineAgo } from './days.js';
import type { PageHead } from './findHead.js';
import { holdsStatement, isLabel, isLine } from './lines.js';

/** In em: shorter lines are said twice by chance. */
const SHORTEST = 12;
/** A title is so many times longer than the rubric above it. */
const TIMES = 1.5;

/**
 * Titles of other pages between a page's title and its text, with the label above them: below the text the page lists them
 * again.
 */
export function listOtherPages(blocks: readonly Block[], head: PageHead, foot: number): number[] {
  const below = blocks.slice(foot).map((block) => bareWords(lineOf(block)));
  const isListed = (index: number): boolean => {
    const line = lineOf(blocks[index]);
    if (estimateLength(line) < SHORTEST || holdsStatement(blocks[index] as Block)) return false;
    const words = bareWords(line);
    return below.some((other) => other.startsWith(words));
  };
  const found: number[] = [];
  for (let index = head.text - 1; index > head.title; index -= 1) {
    const isAbove =
      found.includes(index + 1) && isLabel(lineOf(blocks[index])) && below.includes(bareWords(lineOf(blocks[index])));
    if (isListed(index) || isAbove) found.push(index);
  }
  return found;
}

/**
 * A box of another page between two paragraphs: the rubric, the title, and the day that it was published, or how long ago. Without a rubric
 * above it may be an entry of a diary.
 */
export function listDatedBoxes(blocks: readonly Block[], from: number, to: number): number[] {
  const found: number[] = [];
  for (let index = from + 2; index < to; index += 1) {
    const [rubric, title, day] = blocks.slice(index - 2, index + 1);
    if (!rubric || !title || day?.type !== 'paragraph' || !isDayAlone(day.text)) continue;
    if (!isEntry(rubric) || !isLabel(lineOf(rubric)) || !isEntry(title) || !isLonger(title, rubric)) continue;
    found.push(index - 2, index - 1, index);
    // Below the last of them stands its rubric again, of one that is gone.
    const below = blocks[index + 1];
    const isRubric = found.some((at) => at <= index - 2 && lineOf(blocks[at]) === lineOf(below));
    if (below?.type === 'paragraph' && isRubric && isLabel(lineOf(below)) && !isDated(blocks, index + 3))
      found.push(index + 1);
  }
  return found;
}

function isDated(blocks: readonly Block[], index: number): boolean {
  const day = blocks[index];
  return day?.type === 'paragraph' && isDayAlone(day.text);
}

function isLonger(title: Block, rubric: Block): boolean {
  return estimateLength(lineOf(title)) >= estimateLength(lineOf(rubric)) * TIMES;
}

function isDayAlone(line: TracedText): boolean {
  if (isAgo(line.text) || isBylineAgo(line.text)) return true;
  const byline = readByline(line);
  return byline !== null && byline.date !== null && byline.author === null;
}

function isEntry(block: Block): boolean {
  return block.type === 'paragraph' && isLine(block) && !holdsStatement(block) && readByline(block.text) === null;
}
