import { listTexts } from '../mapBlocks.js';
import type { Block, Language, TracedText } from '../model.js';
import { extent, type Range } from '../trace.js';
import type { Talk } from './findTalk.js';
import { CLOSER_LENGTH, OPENER_LENGTH } from './isReference.js';
import type { Part } from './part.js';

/** What a part is made of. */
export interface Stretch extends Pick<Part, 'section' | 'title' | 'heading'> {
  readonly blocks: readonly Block[];
  /** The blocks among them that an interviewer asks. */
  readonly asked: readonly number[];
}

interface Surroundings {
  /** The damage in it. */
  readonly damage: readonly Range[];
  readonly language: Language;
  /** The whole source. */
  readonly source: string;
  readonly talk: Talk | null;
}

/** From the first to the last of its words. */
export function findPlace(stretch: Stretch): Range {
  const places = listWords(stretch).flatMap((text) => extent(text) ?? []);
  const start = places.reduce((least, place) => Math.min(least, place.start), places[0]?.start ?? 0);
  return { start, end: places.reduce((most, place) => Math.max(most, place.end), start) };
}

/** All that reading a part depends on but where it stands: two of one name say the same. */
export function nameStretch(stretch: Stretch, { start, end }: Range, around: Surroundings): string {
  const { section, title, heading, blocks, asked } = stretch;
  return [
    around.language,
    JSON.stringify([around.talk, asked]),
    JSON.stringify([section, title === null, heading === null, ...blocks.map(describeBlock)]),
    ...around.damage.map((range) => `${range.start - start} ${range.end - start}`),
    ...listWords(stretch).map((text) => nameText(text, start)),
    readSource(around.source, start, end),
  ].join('\u0000');
}

function listWords({ title, heading, blocks }: Stretch): readonly TracedText[] {
  return [...[title, heading].filter((text) => text !== null), ...blocks.flatMap(listTexts)];
}

function nameText({ text, pieces, own }: TracedText, from: number): string {
  const places = pieces.map((piece) => `${piece.at} ${piece.length} ${piece.from - from} ${piece.span}`);
  return `${own === true}\u0001${places.join('\u0002')}\u0001${text}`;
}

/** All of a block but its texts: how many there are of each sort, and what else it says. */
function describeBlock(block: Block): unknown {
  switch (block.type) {
    case 'list':
      return { ...block, items: block.items.length };
    case 'quote':
      return { ...block, paragraphs: block.paragraphs.length };
    case 'table':
      return { ...block, header: block.header.length, rows: block.rows.map((row) => row.length) };
    case 'image':
      return { ...block, alt: null, caption: block.caption !== undefined };
    case 'heading':
    case 'paragraph':
    case 'code':
      return { ...block, text: null };
  }
}

/** Markup right before and right behind words, a tag that is still open among it. */
const MARKUP_BEFORE = /(?:<[^>]*|(?:<[^>]*>|[^\p{L}\p{N}<>])*)$/u;
const MARKUP_BEHIND = /^(?:<[^>]*>?|[^\p{L}\p{N}<])*/u;

/** A stretch of the source with the markup around it: what the rules of reading see of it. */
function readSource(source: string, start: number, end: number): string {
  const before = MARKUP_BEFORE.exec(source.slice(Math.max(0, start - OPENER_LENGTH), start))?.[0] ?? '';
  const behind = MARKUP_BEHIND.exec(source.slice(end, end + CLOSER_LENGTH))?.[0] ?? '';
  return `${before}\u0000${source.slice(start, end)}\u0000${behind}`;
}
