import { listPhrases } from '../../listPhrases.js';
import type { Deck, Slide, TracedText } from '../../model.js';
import { listRanges, type Range } from '../../trace.js';
import type { ReadingBlock } from './readingBlock.js';

/** A slide, and the words beside which it stands: a block of the reading copy, and a place in its text. */
export interface Anchor {
  /** Index in the deck. */
  readonly slide: number;
  readonly block: number;
  /** In UTF-16 code units of the block's text, or its row where it is a table. */
  readonly at: number;
}

/**
 * Where the slides stand beside the text: each at its words, so that who reads finds it where it was made.
 * What frames a talk is no figure: a reading copy has its own title, contents, headings and sources. A slide whose words
 * are a presenter's follows the one before it.
 */
export function anchorSlides(
  deck: Deck,
  chosen: readonly number[],
  blocks: readonly ReadingBlock[],
): readonly Anchor[] {
  const places = blocks.map(listPlaces);
  const anchors: Anchor[] = [];
  for (const index of chosen) {
    const slide = deck.slides[index];
    if (!slide || isFrame(slide)) continue;
    const found = findFirst(slide, places);
    const before = anchors.at(-1) ?? { block: 0, at: 0 };
    if (blocks.length > 0) anchors.push({ slide: index, block: before.block, at: before.at, ...found });
  }
  return anchors.sort((a, b) => a.block - b.block || a.at - b.at || a.slide - b.slide);
}

function isFrame({ kind }: Slide): boolean {
  return kind === 'cover' || kind === 'agenda' || kind === 'section' || kind === 'sources';
}

/** A stretch of the source, and where a block has it. */
interface Place {
  readonly start: number;
  readonly end: number;
  readonly at: number;
}

function listPlaces({ text, rows }: ReadingBlock): readonly Place[] {
  const own = rows.length === 0 ? listPieces(text) : [];
  const cells = rows.flatMap((row, at) => row.flatMap((cell) => listRanges(cell).map((range) => ({ ...range, at }))));
  return [...own, ...cells];
}

const listPieces = ({ pieces }: TracedText): Place[] =>
  pieces.map(({ at, from, span }) => ({ start: from, end: from + span, at }));

/** Of the most that a block has of a slide: with less it only lends a name. */
const ENOUGH = 0.4;

/** The first block that has a good part of the slide's words, and where in it they begin. */
function findFirst(slide: Slide, places: readonly (readonly Place[])[]): { block: number; at: number } | null {
  const ranges = listPhrases(slide).flatMap(listRanges);
  const shared = places.map((own) => share(own, ranges));
  const most = Math.max(0, ...shared.map(({ length }) => length));
  const block = shared.findIndex(({ length }) => length > 0 && length >= most * ENOUGH);
  return block < 0 ? null : { block, at: shared[block]?.at ?? 0 };
}

/** How much of the ranges a block has, and where in it the first of them begins. */
function share(own: readonly Place[], ranges: readonly Range[]): { readonly length: number; readonly at: number } {
  let length = 0;
  let first = Number.POSITIVE_INFINITY;
  for (const { start, end, at } of own) {
    for (const range of ranges) {
      const from = Math.max(start, range.start);
      const to = Math.min(end, range.end);
      if (from >= to) continue;
      length += to - from;
      first = Math.min(first, at + from - start);
    }
  }
  return { length, at: first };
}
