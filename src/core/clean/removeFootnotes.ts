import { findAll } from '../findAll.js';
import { listTexts, mapBlocks } from '../mapBlocks.js';
import type { Block, TracedText } from '../model.js';
import { replaceRanges } from '../trace.js';

/** The number of a note below the text, on a line of its own or before its words. */
const NUMBER = /^(?:[\^↑]\s?(\d{1,3})|[[［](\d{1,3})[\]］])(?:$|\s*(?=\S))/u;
const MARK = /[[［](\d{1,3})[\]］]/gu;
/** In characters: fewer words of a note are found anywhere. */
const SHORTEST = 8;
const SHORTEST_BEGINNING = 4;
/** What a page says where it shows only the beginning of a note. */
const GOES_ON =
  /^\s*(?:…|\.{3})\s*(?:continue reading|read more|weiterlesen|lire la suite|seguir leyendo|続きを読む|继续阅读|繼續閱讀)/iu;

/**
 * Takes notes out of the sentences that they were copied into, with their numbers, where the same notes stand below the
 * text: pages fold them behind the number, and a copy of the page unfolds them.
 */
export function removeFootnotes(blocks: readonly Block[]): Block[] {
  const notes = listNotes(blocks);
  return notes.size === 0 ? [...blocks] : mapBlocks(blocks, (text) => cut(text, notes));
}

function listNotes(blocks: readonly Block[]): ReadonlyMap<string, string> {
  const notes = new Map<string, string>();
  for (const [index, block] of blocks.entries()) {
    const number = block.type === 'paragraph' ? NUMBER.exec(block.text.text) : null;
    if (block.type !== 'paragraph' || !number) continue;
    const own = block.text.text.slice(number[0].length).trim();
    const next = blocks[index + 1];
    const words = own === '' && next ? (listTexts(next)[0]?.text.trim() ?? '') : own;
    if (words.length >= SHORTEST) notes.set(number[1] ?? number[2] ?? '', words);
  }
  return notes;
}

function cut(text: TracedText, notes: ReadonlyMap<string, string>): TracedText {
  if (!/[[［]\d/.test(text.text)) return text;
  const found = findAll(text.text, MARK).flatMap(({ index, 0: mark, 1: number = '' }) => {
    const note = notes.get(number);
    // Below the text the note stands behind its number, too.
    if (note === undefined || index === 0) return [];
    const from = index + mark.length;
    const length = measureCopy(text.text.slice(from), note);
    return length > 0 ? [{ start: index, end: from + length, by: '' }] : [];
  });
  return found.length === 0 ? text : replaceRanges(text, found);
}

/** The length of the note, or of its beginning, at the beginning of the words; 0 where it does not stand there. */
function measureCopy(words: string, note: string): number {
  if (words.startsWith(note)) return note.length;
  let same = 0;
  while (same < note.length && words[same] === note[same]) same += 1;
  const rest = GOES_ON.exec(words.slice(same));
  return same >= SHORTEST_BEGINNING && rest ? same + rest[0].length : 0;
}
