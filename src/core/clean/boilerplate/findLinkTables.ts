import { findAll } from '../../findAll.js';
import type { Block, TracedText } from '../../model.js';
import { extent } from '../../trace.js';

/** Fewer links may be the references of a table's rows. */
const FEWEST_LINKS = 12;
/** So much of a table's words are the words of links. */
const LEAST = 0.6;
/** A row that tells something links one word of a cell. */
const LINKS_A_CELL = 3;

/** Tables that are menus: their cells hold rows of links to other pages and hardly another word. */
export function findLinkTables(blocks: readonly Block[], source: string): Set<number> {
  return new Set(blocks.flatMap((block, index) => (block.type === 'table' && isMenu(block, source) ? [index] : [])));
}

function isMenu(table: Extract<Block, { type: 'table' }>, source: string): boolean {
  const cells = [table.header, ...table.rows].flat().filter(({ text }) => text.trim() !== '');
  const links = cells.map((cell) => listLinks(cell, source));
  const all = links.flat();
  const isRow = links.some((found) => found.length >= LINKS_A_CELL);
  return (
    isRow && all.length >= FEWEST_LINKS && countLetters(all) >= countLetters(cells.map(({ text }) => text)) * LEAST
  );
}

/** The words of the links in a cell, in Markdown or HTML. */
function listLinks(cell: TracedText, source: string): string[] {
  const place = extent(cell);
  if (!place) return [];
  const raw = source.slice(Math.max(0, place.start - 1), place.end + 2);
  return findAll(raw, /\[([^\]\n]{1,80})\]\(|<a\s[^<>]*>([^<]{1,80})</giu).map(([, one, other]) => one ?? other ?? '');
}

function countLetters(words: readonly string[]): number {
  return words.reduce((sum, word) => sum + word.replace(/[^\p{L}\p{N}]/gu, '').length, 0);
}
