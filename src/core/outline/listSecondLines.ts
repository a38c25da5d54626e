import { estimateLength } from '../language.js';
import type { Block } from '../model.js';
import type { Heading } from './heading.js';
import { BARE_LEVEL, looksLikeTitle } from './headingCandidates.js';

/** Fewer may be chance. */
const FEWEST = 3;
/** In em. */
const LONGEST = 20;

/**
 * The line right below each numbered head, where below every one of them stands a short line that ends no sentence, and then the
 * text: it names what the part is about. (`Part1渡口`, `渡轮的来历`, and then the text.)
 */
export function listSecondLines(blocks: readonly Block[], found: ReadonlyMap<number, Heading>): Heading[] {
  const tops = [...found.values()].filter(({ level, numeral, title }) => {
    return level === BARE_LEVEL && numeral !== null && title.text !== '';
  });
  const lines = tops.flatMap(({ last }): Heading[] => {
    const line = blocks[last + 1];
    if (line?.type !== 'paragraph' || found.has(last + 1) || !isName(line.text.text)) return [];
    const below = blocks[last + 2];
    const isFollowed =
      below?.type === 'paragraph' &&
      !found.has(last + 2) &&
      estimateLength(below.text.text) > estimateLength(line.text.text);
    return isFollowed
      ? [{ index: last + 1, last: last + 1, level: BARE_LEVEL + 1, numeral: null, title: line.text, mark: line.text }]
      : [];
  });
  const isEach = lines.length === tops.length && tops.length >= FEWEST;
  return isEach && new Set(lines.map(({ title }) => title.text)).size === lines.length ? lines : [];
}

/** A question or an exclamation opens the text, and a figure tells of it. */
function isName(text: string): boolean {
  return looksLikeTitle(text, LONGEST) && !/[。.！!？?…”"」』）)]$/u.test(text) && !/\d|[:：]/u.test(text);
}
