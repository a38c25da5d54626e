import { estimateLength } from '../language.js';
import type { ArticleFacts, Block, TracedText } from '../model.js';
import { endsSentence } from '../sentenceEnds.js';
import { type Byline, isLeadIn, readByline } from './bylines.js';
import { readClippedAuthor, readHostLine } from './clippings.js';
import { type Dateline, readDateline } from './datelines.js';
import { isKicker } from './kickers.js';
import { isNameAlone, isSpacedName } from './names.js';
import { isTime } from './surroundings/days.js';
import { isCount } from './surroundings/navigation.js';

/** A byline stands above the text, not further down than this. */
const WITHIN = 8;
/** Longer than this, in em, a paragraph is the text itself. */
const LONGEST_LINE = 45;
/** A clipping says where it is from right below its title. */
const CLIPPED_WITHIN = 4;
/** In em. */
const LONGEST_STANDFIRST = 140;

/**
 * Takes the lines above the text that say who wrote it and when: what they say becomes facts where the article has not
 * stated them, the lines themselves are kept apart.
 */
export function takeBylines(
  blocks: readonly Block[],
  facts: ArticleFacts,
): { blocks: readonly Block[]; facts: ArticleFacts; lines: readonly TracedText[] } {
  const taken = new Map<Block, readonly TracedText[]>();
  let { author, date } = facts;
  let isBelowSentence = false;
  for (const [at, block] of blocks.slice(0, WITHIN).entries()) {
    if (block.type === 'heading') {
      const named = block.level > 1 ? readByline(block.text)?.author : null;
      author ??= named ?? null;
      if (named || block.text.text === facts.author?.text) taken.set(block, [block.text]);
      continue;
    }
    if (block.type === 'image') continue;
    const quoted = block.type === 'quote' ? readQuoted(block.paragraphs) : null;
    if (block.type === 'quote' && quoted) {
      author ??= quoted.author;
      taken.set(block, block.paragraphs);
      continue;
    }
    if (block.type !== 'paragraph') break;
    if (estimateLength(block.text.text) > LONGEST_LINE) {
      if (taken.size > 0 || isBelowSentence || !isStandfirst(block.text, blocks[at + 1])) break;
      isBelowSentence = true;
      continue;
    }
    if (isKicker(block.text.text)) {
      taken.set(block, [block.text]);
      continue;
    }
    const clipped = at < CLIPPED_WITHIN ? readHostLine(block.text) : null;
    if (clipped) {
      author ??= readClippedAuthor(clipped);
      taken.set(block, [block.text]);
      continue;
    }
    const byline = readByline(block.text);
    const next = blocks[at + 1];
    const said = blocks[at - 1];
    const isNamed = block.text.text === facts.author?.text;
    const isLed = said?.type === 'paragraph' && isLeadIn(said.text.text) && isNameAlone(block.text.text);
    if (isNamed || isLed || (isLeadIn(block.text.text) && isNameBelow(next, facts.author))) {
      if (isLed) author ??= block.text;
      taken.set(block, [block.text]);
      continue;
    }
    if (
      !byline &&
      at > 0 &&
      (isNameAlone(block.text.text) || isSpacedName(block.text.text)) &&
      next?.type === 'paragraph' &&
      (readByline(next.text)?.date || isTime(next.text.text))
    ) {
      author ??= block.text;
      taken.set(block, [block.text]);
      continue;
    }
    // How many liked it, above the author's name.
    if (
      !byline &&
      at > 0 &&
      /^\d{1,4}$/.test(block.text.text) &&
      next?.type === 'paragraph' &&
      isSpacedName(next.text.text)
    ) {
      taken.set(block, [block.text]);
      continue;
    }
    if (!byline && isCredit(block.text.text)) {
      taken.set(block, [block.text]);
      continue;
    }
    // At what time it was set, and how many read or shared it.
    if (!byline && taken.size > 0 && isTime(block.text.text)) {
      taken.set(block, [block.text]);
      continue;
    }
    if (!byline && taken.size > 0 && countsReaders(block.text.text, blocks[at - 1], next)) {
      taken.set(block, [block.text]);
      continue;
    }
    if (!byline && isBelowSentence) break;
    if (!byline && endsSentence(block.text.text)) {
      // One sentence may stand between title and byline: what the text is about. Below a byline it is the text.
      if (author !== facts.author || date !== facts.date) break;
      isBelowSentence = true;
      continue;
    }
    if (!byline) continue;
    author ??= byline.author;
    date ??= byline.date;
    taken.set(block, [block.text]);
  }
  const { first, dateline } = findDateline(blocks.filter((block) => !taken.has(block)));
  // A text of bylines alone is its own matter.
  if (taken.size === blocks.length || (taken.size === 0 && !dateline)) return { blocks, facts, lines: [] };
  author ??= dateline?.author ?? null;
  return {
    blocks: blocks.flatMap((block) => {
      if (taken.has(block)) return [];
      return block === first && dateline && block.type === 'paragraph' ? [{ ...block, text: dateline.rest }] : [block];
    }),
    facts: { ...facts, author, date },
    lines: [...[...taken.values()].flat(), ...(dateline ? [dateline.line] : [])],
  };
}

/** A dateline opens the first paragraph that ends a sentence, or the first long one below what the text is about. */
function findDateline(blocks: readonly Block[]): { first: Block | null; dateline: Dateline | null } {
  const told = blocks.find((block, at) => block.type === 'paragraph' && at > 0 && endsSentence(block.text.text));
  const long = blocks.find((block) => block.type === 'paragraph' && estimateLength(block.text.text) > LONGEST_LINE);
  for (const first of [told, long]) {
    const dateline = first?.type === 'paragraph' ? readDateline(first.text) : null;
    if (first && dateline) return { first, dateline };
  }
  return { first: null, dateline: null };
}

/** Who took or drew its pictures, beside who wrote it. */
function isCredit(line: string): boolean {
  return /^(?:photo(?:graph)?s?|pictures?|illustrations?|video|fotos?|fotografías|illustrationen|photographies) (?:by|von|de|par)\s+\p{Lu}[^.]{2,40}$/iu.test(
    line,
  );
}

/** What the text is about, in a sentence or two between its title and its byline. */
function isStandfirst({ text }: TracedText, next: Block | undefined): boolean {
  return estimateLength(text) <= LONGEST_STANDFIRST && next?.type === 'paragraph' && readByline(next.text) !== null;
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
