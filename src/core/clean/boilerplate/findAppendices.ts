import { estimateLength } from '../../language.js';
import { listTexts, measureBlocks } from '../../mapBlocks.js';
import type { Block, TracedText } from '../../model.js';
import { isDay } from '../../read/surroundings/days.js';
import { endsWhole } from '../../sentenceEnds.js';
import { extent } from '../../trace.js';
import { hasVocabulary, headsAppendix, headsReferences, headsThanks } from './vocabulary.js';

/** Appendices stand behind so much of an article. */
const EARLIEST = 0.4;
/** A longer paragraph under such a heading is written for the article. */
const LONGEST_ENTRY = 90;
/** So much of what stands under it must be entries: lists, links, short lines. */
const LEAST_ENTRIES = 0.6;
/** So many items of a list must be works, links or short: a work may have no year. */
const LEAST_REFERENCES = 0.8;

/**
 * The blocks of headings that open no section of the article: what a platform adds (related pieces, comments, about the
 * author) and what the article refers to (references, links), up to the next heading that is not below them. A heading
 * of that name above whole paragraphs is a section like another.
 */
export function findAppendices(blocks: readonly Block[], source: string): Set<number> {
  const found = new Set<number>();
  const earliest = Math.floor(blocks.length * EARLIEST);
  for (const [index, block] of blocks.entries()) {
    if (block.type !== 'heading' || index < earliest || found.has(index)) continue;
    const isAddition = headsAppendix(block.text.text);
    if (!isAddition && !headsReferences(block.text.text)) continue;
    const rest = blocks.slice(index + 1);
    const next = rest.findIndex((other) => other.type === 'heading' && other.level <= block.level);
    const inside = next < 0 ? rest : rest.slice(0, next);
    const entries = inside.filter((other) => isEntry(other, source) || mentionsPlatform(other));
    if (entries.length < inside.length * LEAST_ENTRIES) continue;
    for (let i = index; i <= index + inside.length; i += 1) found.add(i);
  }
  for (const index of findThanks(blocks, found)) found.add(index);
  for (const index of listBareReferences(blocks, source, earliest)) found.add(index);
  for (const index of listEmptied(blocks, found)) found.add(index);
  return addLinkLists(blocks, source, found);
}

/** `Notes` above citations and sources: a heading of which nothing is left opens nothing. */
function listEmptied(blocks: readonly Block[], found: ReadonlySet<number>): number[] {
  return blocks.flatMap((block, index): number[] => {
    if (block.type !== 'heading' || found.has(index) || !found.has(index + 1)) return [];
    const next = blocks.findIndex((other, i) => i > index && other.type === 'heading' && other.level <= block.level);
    const inside = blocks.slice(index + 1, next < 0 ? blocks.length : next);
    return inside.every((_, i) => found.has(index + 1 + i)) ? [index] : [];
  });
}

/** In em: a longer section of thanks tells a story. */
const LONGEST_THANKS = 260;

/** A last section of thanks: to whom the author owes the article, no part of what it tells. */
function findThanks(blocks: readonly Block[], found: ReadonlySet<number>): number[] {
  const last = blocks.findLastIndex((_, index) => !found.has(index));
  const head = blocks.findLastIndex(({ type }, index) => type === 'heading' && index <= last);
  const heading = blocks[head];
  if (heading?.type !== 'heading' || head < blocks.length * EARLIEST || !headsThanks(heading.text.text)) return [];
  const inside = blocks.slice(head + 1, last + 1);
  const length = measureBlocks(inside);
  return length <= LONGEST_THANKS ? Array.from({ length: last + 1 - head }, (_, i) => head + i) : [];
}

/** `References:` on a line by itself, and the numbered works or addresses below it. */
function listBareReferences(blocks: readonly Block[], source: string, earliest: number): number[] {
  return blocks.flatMap((block, index): number[] => {
    if (index >= earliest && isQuotedList(block)) return [index];
    if (index < earliest || block.type !== 'paragraph' || !headsReferences(block.text.text)) return [];
    let end = index + 1;
    while (end < blocks.length) {
      const length = measureEntry(blocks, end, source);
      if (length === 0) break;
      end += length;
    }
    return end > index + 1 && !isHead(blocks[end - 1]) ? Array.from({ length: end - index }, (_, i) => index + i) : [];
  });
}

/** The same set apart as a quotation: its first line is the head, and each other one begins with a number. */
function isQuotedList(block: Block): boolean {
  if (block.type !== 'quote') return false;
  const [head, ...works] = block.paragraphs;
  return (
    head !== undefined &&
    works.length > 0 &&
    headsReferences(head.text) &&
    works.every(({ text }) => /^(?:[[［【(（]?\d{1,3}[\]］】)）.、]|[\^↑•·-])/u.test(text))
  );
}

/** So many paragraphs a note takes between its number and the next one. */
const LONGEST_NOTE = 3;

/** The blocks that an entry takes, from its place on; 0 where none stands there. */
function measureEntry(blocks: readonly Block[], at: number, source: string): number {
  const block = blocks[at];
  if (!block) return 0;
  if (isNoteNumber(block)) {
    const next = blocks.slice(at + 1, at + 2 + LONGEST_NOTE).findIndex(isNoteNumber);
    return next > 0 ? next + 1 : blocks[at + 1]?.type === 'paragraph' ? 2 : 0;
  }
  // A page folds its notes under a second head.
  return isNumberedEntry(block, source) || isHead(block) ? 1 : 0;
}

function isHead(block: Block | undefined): boolean {
  return block?.type === 'paragraph' && headsReferences(block.text.text);
}

/** The number of a note on a line of its own: `↑1`, `[1]`. */
function isNoteNumber(block: Block): boolean {
  return block.type === 'paragraph' && /^(?:[\^↑]\s?\d{1,3}|[[［]\d{1,3}[\]］])$/u.test(block.text.text);
}

function isNumberedEntry(block: Block, source: string): boolean {
  if (block.type === 'list') return block.items.every((item) => isReference(item, source));
  if (block.type !== 'paragraph') return false;
  return (
    /^(?:[[［【(（]\d{1,3}(?:[\]］】)）]|\s)|\d{1,3}[.、]|[\^↑]\s)/.test(block.text.text) ||
    isWholeLink(block.text, source)
  );
}

/** Last sections that hold nothing but links, without a sentence: earlier issues, a list of pages, whatever they are called. */
function addLinkLists(blocks: readonly Block[], source: string, found: Set<number>): Set<number> {
  let end = blocks.length;
  const earliest = Math.floor(blocks.length * EARLIEST);
  for (let index = blocks.length - 1; index >= earliest; index -= 1) {
    if (found.has(index)) {
      if (end === index + 1) end = index;
      continue;
    }
    if (blocks[index]?.type !== 'heading') continue;
    const inside = blocks.slice(index + 1, end);
    if (inside.length === 0) break;
    const isOffer = offersPages(inside, source);
    if (!isOffer && !inside.every((block) => leadsAway(block, source))) break;
    if (inside.every(({ type }) => type === 'image')) break;
    const from = isOffer && leadsIn(blocks[index - 1]) ? index - 1 : index;
    for (let i = from; i < end; i += 1) found.add(i);
    end = from;
  }
  return found;
}

/** What an author offers below the text: a list of nothing but links, and how to write or to share. */
function offersPages(inside: readonly Block[], source: string): boolean {
  const [list, ...rest] = inside;
  if (list?.type !== 'list' || list.items.length < 2 || rest.length === 0) return false;
  const isOfLinks = list.items.every((item) => holdsLink(item, source));
  const names = list.items.filter((item) => !endsWhole(item.text));
  return (
    isOfLinks &&
    names.length * 2 >= list.items.length &&
    rest.every((block) => mentionsPlatform(block) || holdsMail(block))
  );
}

function holdsMail(block: Block): boolean {
  return block.type === 'paragraph' && /[\w.+-]+@[\w-]+\.\w/u.test(block.text.text);
}

/** In em: a sentence that says what comes is short. */
const LONGEST_LEAD_IN = 60;

function leadsIn(block: Block | undefined): boolean {
  return (
    block?.type === 'paragraph' && /[:：]$/u.test(block.text.text) && estimateLength(block.text.text) <= LONGEST_LEAD_IN
  );
}

function leadsAway(block: Block, source: string): boolean {
  if (block.type === 'image') return true;
  if (block.type !== 'paragraph' && block.type !== 'list') return false;
  // The day of another page stands below its title.
  return listTexts(block).every((text) => isDay(text.text) || (holdsLink(text, source) && !endsWhole(text.text)));
}

/** Whether a link begins within a text, in Markdown or HTML. */
function holdsLink(text: TracedText, source: string): boolean {
  const place = extent(text);
  return place !== null && /\]\(\s*<?https?:|<a\s/i.test(source.slice(Math.max(0, place.start - 60), place.end + 8));
}

function isEntry(block: Block, source: string): boolean {
  if (block.type === 'list')
    return block.items.filter((item) => isReference(item, source)).length >= block.items.length * LEAST_REFERENCES;
  if (block.type === 'image' || block.type === 'heading') return true;
  return block.type === 'paragraph' && isReference(block.text, source);
}

/** A link, an address, a footnote, or a line too short to say anything. */
function isReference(text: TracedText, source: string): boolean {
  if (isWholeLink(text, source) || /https?:\/\/|www\.|^\[?\^?\d+[\].]|\b(?:19|20)\d\d\b/.test(text.text)) return true;
  return estimateLength(text.text) <= LONGEST_ENTRY && !endsWhole(text.text);
}

function mentionsPlatform(block: Block): boolean {
  const words = listTexts(block)
    .map((text) => text.text)
    .join('\n');
  return words.length <= 400 && hasVocabulary(words);
}

/** Whether the whole text is the words of one link, in Markdown or HTML. */
export function isWholeLink(text: TracedText, source: string): boolean {
  const place = extent(text);
  if (!place) return false;
  // The tag of a link is long where a page counts its clicks.
  const before = source.slice(Math.max(0, place.start - 900), place.start);
  const after = source.slice(place.end, place.end + 60);
  if (source.slice(place.start, place.end).includes('](')) return false;
  return (
    (/\[[*_\s]*$/.test(before) && /^[*_\s]*\](?:\(|\[)/.test(after)) ||
    (/<a\s[^<>]*>(?:\s|<(?!a\b)[a-z][^<>]*>)*$/i.test(before) && /^(?:\s|<\/(?!a>)[a-z\d]+>)*<\/a>/i.test(after))
  );
}
