import { CJK, estimateLength } from '../../language.js';
import { listTexts } from '../../mapBlocks.js';
import type { Block } from '../../model.js';
import { tellLikeness } from '../page/tellLikeness.js';
import { isLabel, isProse } from './lines.js';

/** So many paragraphs of a text take up what its title says. */
const ECHOING = 12;
/** A title shares so much with its text; a line of its page, hardly anything. */
const MUCH = 0.6;
const LITTLE = 0.25;
/** In em: of a shorter line any text says something. */
const SHORTEST = 8;
const SHORTEST_LATIN = 10;
/** So many lines above a title are a menu's, if the text takes up nothing of them. */
const FEWEST_STRANGE = 5;

/** A line above a text, and its place. */
export interface Line {
  readonly index: number;
  readonly words: string;
}

/** How much of a line the text takes up that begins at a place. */
export function tellEcho(words: string, blocks: readonly Block[], text: number): number {
  return tellLikeness(words, textBelow(blocks, text));
}

/** The first line that says what the text is about: the text takes up most of its words. */
export function findEchoed(lines: readonly Line[], blocks: readonly Block[], text: number): number | null {
  const below = textBelow(blocks, text);
  const found = lines.find(({ words }) => {
    const shortest = CJK.test(words) ? SHORTEST : SHORTEST_LATIN;
    return estimateLength(words) >= shortest && tellLikeness(words, below) >= MUCH;
  });
  return found?.index ?? null;
}

/** Whether the text takes up next to nothing of a line. */
export function isStrange(words: string, blocks: readonly Block[], text: number): boolean {
  return tellEcho(words, blocks, text) < LITTLE;
}

/**
 * Whether what stands above a title is another's: labels, and not one that the text takes up. An article that begins
 * with its title begins with words that it uses.
 */
export function isStrangeMenu(lines: readonly Line[], title: number, blocks: readonly Block[], text: number): boolean {
  const above = lines.filter(({ index }) => index < title);
  return (
    above.length >= FEWEST_STRANGE &&
    above.every(({ words }) => isLabel(words)) &&
    above.filter(({ words }) => tellEcho(words, blocks, text) === 0).length * 5 >= above.length * 4 &&
    tellEcho(above[0]?.words ?? '', blocks, text) === 0
  );
}

function textBelow(blocks: readonly Block[], text: number): string {
  const prose = blocks.slice(text).filter(isProse).slice(0, ECHOING);
  return prose.flatMap((block) => listTexts(block).map((traced) => traced.text)).join('\n');
}
