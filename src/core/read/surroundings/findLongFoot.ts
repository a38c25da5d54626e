import { lineOf } from '../../lineOf.js';
import { measureText } from '../../mapBlocks.js';
import type { Block } from '../../model.js';
import { areForeign } from './foreignLines.js';
import { holdsStatement, isProse } from './lines.js';

/** In em: no headline is so long. */
const LONGEST_HEADLINE = 45;
/** So many lines below the last sentence of a page that has its menus above are its foot, whatever they say. */
const LONGEST_END = 30;
/** So many of them break off, ask or exclaim, as headlines do. */
const FEWEST_HEADLINES = 4;
/** What a page says of its rights is the last of them. */
const RIGHTS_WITHIN = 3;

/** Below the last sentence of a text whose page has menus above it: headlines of other pages, and nothing that tells so. */
export function findLongFoot(blocks: readonly Block[], start: number): number {
  const last = blocks.findLastIndex((block, index) => index < blocks.length - RIGHTS_WITHIN && endsText(block));
  const below = blocks.slice(last + 1);
  // Points and figures may end a text; they neither ask nor break off.
  const isHeadlines = below.filter((block) => /[…?？!！][”"’'」』]*$/u.test(lineOf(block))).length >= FEWEST_HEADLINES;
  const isFoot = last > start && below.length >= LONGEST_END && (isHeadlines || areForeign(blocks, last + 1, start));
  return isFoot ? last + 1 : blocks.length;
}

/** Whether a text may end with a block: a headline that breaks off with dots is none of its sentences. */
function endsText(block: Block): boolean {
  const breaksOff = /…[”"’'」』]*$/u.test(lineOf(block)) && measureText(block) < LONGEST_HEADLINE;
  return (isProse(block) || holdsStatement(block)) && !breaksOff;
}
