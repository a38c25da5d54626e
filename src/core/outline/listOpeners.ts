import type { Block } from '../model.js';
import { findStandfirst } from './findStandfirst.js';
import type { Heading } from './heading.js';

/** What a page sets above its title and below it, marked as headings: they open the text, and are no sections. */
export function listOpeners(
  headings: readonly Heading[],
  taken: readonly number[],
  blocks: readonly Block[],
): readonly Heading[] {
  const kickers = listKickers(headings, taken, blocks);
  const standfirst = findStandfirst(
    headings.filter((heading) => !taken.includes(heading.index) && !kickers.includes(heading)),
    blocks.map((block, i) => (taken.includes(i) ? null : block)),
  );
  return standfirst ? [...kickers, standfirst] : kickers;
}

/** `FROM THE COAST` above the title's heading, and no text between the two. */
function listKickers(headings: readonly Heading[], taken: readonly number[], blocks: readonly Block[]): Heading[] {
  const title = Math.min(...taken.filter((index) => blocks[index]?.type === 'heading'));
  if (!Number.isFinite(title)) return [];
  return headings.filter(({ last, numeral }) => {
    const between = blocks.slice(last + 1, title);
    return numeral === null && last < title && between.every(({ type }) => type === 'heading' || type === 'image');
  });
}
