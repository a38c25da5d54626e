import { bareWords } from '../../bareWords.js';
import { lineOf } from '../../lineOf.js';
import type { Block } from '../../model.js';
import { isTime, tellStamps } from './days.js';
import type { PageHead } from './findHead.js';
import { holdsStatement, isLabel, isLine } from './lines.js';
import { listTold } from './told.js';

/** Between a title and its text stand who wrote it, when, and what it is about: so many lines are a page's own. */
const FEWEST = 16;
const LEAST_TOLD = 0.3;
/** In lines: what a text is about is said right below its title or right above it. */
const NEAR_TITLE = 3;
const NEAR_TEXT = 8;

/** Lists and menus between a title and its text, if they are long: the lines of which the text says little or nothing. */
export function listStrangers(blocks: readonly Block[], { title, text }: PageHead): number[] {
  const between = Array.from({ length: Math.max(0, text - title - 1) }, (_, i) => title + 1 + i);
  const words = bareWords(lineOf(blocks[title]));
  const again = between.filter((index) => bareWords(lineOf(blocks[index])) === words);
  if (text - title <= FEWEST) return again;
  const told = listTold(blocks, text);
  const isStamp = tellStamps(blocks.slice(0, text));
  const isStranger = (index: number): boolean => {
    const block = blocks[index] as Block;
    if (block.type === 'image' || !isLine(block) || holdsStatement(block) || isStamp(block)) return false;
    if (isTime(lineOf(blocks[index + 1]))) return true;
    const isNear = index <= title + NEAR_TITLE || index >= text - NEAR_TEXT;
    return isNear ? isLabel(lineOf(block)) && told.count(block) === 0 : told.share(block) < LEAST_TOLD;
  };
  return [...again, ...between.filter(isStranger)];
}

/** So many entries of a list between a title and its text. */
const FEWEST_ITEMS = 5;

/** Lists of rubrics between a title and its text, with the line that heads them, of which the text says little or nothing. */
export function listStrangeLists(blocks: readonly Block[], title: number, text: number): number[] {
  const told = listTold(blocks, text);
  return Array.from({ length: Math.max(0, text - title - 1) }, (_, i) => title + 1 + i).flatMap((index) => {
    const block = blocks[index];
    if (block?.type !== 'list' || block.items.length < FEWEST_ITEMS || holdsStatement(block)) return [];
    if (told.share(block) >= LEAST_TOLD) return [];
    const isHeaded = index - 1 > title && /[:：]$/u.test(lineOf(blocks[index - 1]));
    return isHeaded ? [index - 1, index] : [index];
  });
}
