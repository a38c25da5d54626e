import { headsAppendix } from '../../clean/boilerplate/vocabulary.js';
import { estimateLength } from '../../language.js';
import type { Block } from '../../model.js';
import { saysWhoOrWhen } from './days.js';
import { holdsStatement, isLabel, isLine, isProse } from './lines.js';
import { isCount, isNavigation } from './navigation.js';

/** A box of other pages between the title and the text has no more lines. */
const LONGEST_BOX = 24;
const FEWEST_ENTRIES = 2;
/** A page's settings between two paragraphs are so many lines at least, */
const FEWEST_LABELS = 6;
/** and so many of them are buttons. */
const FEWEST_BUTTONS = 3;

/** Lists of other pages between a title and its text: the line that says so, and the headlines below it. */
export function listBoxes(blocks: readonly Block[], from: number, to: number): number[] {
  const found: number[] = [];
  for (let index = from; index < to; index += 1) {
    const head = blocks[index];
    if (head?.type !== 'paragraph' || !isLabel(head.text.text) || !headsAppendix(head.text.text)) continue;
    let end = index + 1;
    while (end < to && isEntry(blocks[end])) end += 1;
    const entries = blocks.slice(index + 1, end).filter((block) => !isButton(block));
    if (entries.length < FEWEST_ENTRIES || end - index > LONGEST_BOX) continue;
    for (let at = index; at < end; at += 1) found.push(at);
    index = end - 1;
  }
  return found;
}

function isEntry(block: Block | undefined): boolean {
  return block?.type === 'paragraph' && isLine(block) && !holdsStatement(block) && !saysWhoOrWhen(block);
}

/**
 * What a page lets its readers set, between the paragraphs of a text that was copied with it: voices, languages, sizes of
 * letters. Labels in a row with buttons among them, from the first button to the last.
 */
export function listSettings(blocks: readonly Block[], from: number, to: number): number[] {
  const found: number[] = [];
  for (let index = from; index < to; index += 1) {
    if (!isButton(blocks[index])) continue;
    let end = index;
    let last = index;
    while (end < to && isSetting(blocks[end])) {
      if (isButton(blocks[end])) last = end;
      end += 1;
    }
    const row = blocks.slice(index, last + 1);
    if (row.length >= FEWEST_LABELS && row.filter(isButton).length >= FEWEST_BUTTONS)
      for (let at = index; at <= last; at += 1) found.push(at);
    index = Math.max(index, last);
  }
  return found;
}

/**
 * What stands between the title and the settings where a part of it is said again below, word for word: a summary that the
 * page made of the text. Who wrote it and when is told there, too, and stays.
 */
export function listSummary(blocks: readonly Block[], title: number, settings: readonly number[]): number[] {
  const first = settings.find((index) => index > title) ?? title;
  const inside = blocks.slice(title + 1, first);
  const prose = inside.findLastIndex(isProse);
  if (prose < 0) return [];
  const below = blocks.slice(first).flatMap((block) => (block.type === 'paragraph' ? [block.text.text] : []));
  const isRepeated = inside.some(
    (block) => block.type === 'paragraph' && isProse(block) && below.some((text) => text.includes(block.text.text)),
  );
  return isRepeated ? inside.flatMap((block, i) => (i <= prose && !saysWhoOrWhen(block) ? [title + 1 + i] : [])) : [];
}

/** In em. */
const LONGEST_SETTING = 18;
/** In em: what a page says of a setting is short. */
const LONGEST_HINT = 40;

/** Words to try a setting on. */
const EXAMPLE = /^[（(](?:예시?|例文?|example|beispiel|exemple|ejemplo)[)）]/iu;

/** A label; a hint; an example. */
function isSetting(block: Block | undefined): boolean {
  if (block?.type === 'image') return true;
  if (block?.type !== 'paragraph' || saysWhoOrWhen(block)) return false;
  const length = estimateLength(block.text.text);
  const isHint = holdsStatement(block) && length <= LONGEST_HINT;
  return length <= LONGEST_SETTING || isHint || EXAMPLE.test(block.text.text);
}

function isButton(block: Block | undefined): boolean {
  return block?.type === 'paragraph' && (isNavigation(block.text.text) || isCount(block.text.text));
}
