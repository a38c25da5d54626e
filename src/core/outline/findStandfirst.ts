import { estimateLength } from '../language.js';
import type { Block } from '../model.js';
import type { Heading } from './heading.js';

/** In em: a shorter line may head a section. */
const SHORTEST = 30;
/** So many times longer than any other heading of its level: it is set as they are, but it is no heading. */
const TIMES = 2;

const SENTENCE = /[.。۔।]["”’»」』)）]*$/u;

/**
 * The sentence that a newspaper sets below its title, marked as a heading: the first one, above all text, alone on its
 * level, or far longer than the others there, or the longest and the only one that ends as a sentence does. Null where there
 * is none.
 */
export function findStandfirst(headings: readonly Heading[], blocks: readonly (Block | null)[]): Heading | null {
  const [first, second] = headings;
  if (!first || first.numeral !== null || first.index !== first.last) return null;
  const length = estimateLength(first.title.text);
  const peers = headings.filter((other) => other !== first && other.level <= first.level);
  const others = peers.map(({ title }) => title.text);
  const isFarLonger = others.every((text) => estimateLength(text) * TIMES <= length);
  const isOnlySentence = SENTENCE.test(first.title.text) && others.every((text) => !SENTENCE.test(text));
  const isLongest = others.every((text) => estimateLength(text) < length);
  if (length < SHORTEST || !(isFarLonger || (isOnlySentence && isLongest))) return null;
  const isAtTop = blocks
    .slice(0, first.index)
    .every((block) => block === null || block.type !== 'paragraph' || isLine(block));
  const hasText = blocks.slice(first.last + 1, second?.index).some((block) => block?.type === 'paragraph');
  return isAtTop && hasText ? first : null;
}

/** A rubric or a byline: `CAMBIO CLIMÁTICO`. */
function isLine(block: Extract<Block, { type: 'paragraph' }>): boolean {
  return estimateLength(block.text.text) <= SHORTEST;
}
