import { CJK } from '../../language.js';
import { listTexts } from '../../mapBlocks.js';
import type { Block } from '../../model.js';
import { isProse } from './lines.js';

/** What a text is about is said in so many of its first blocks. */
const TEXT_BLOCKS = 60;
/** In letters: endings differ. */
const STEM = 6;
const SHORTEST_WORD = 4;

/** What a text says, and how much of a line it says, too. */
export interface Told {
  readonly words: ReadonlySet<string>;
  /** How many of a line's words the text has. */
  readonly count: (block: Block | undefined) => number;
  /** How much of a line's words the text has: 1 for all of them; numbers are everywhere. */
  readonly share: (block: Block | undefined) => number;
}

/** The words of the running text that begins at a place. */
export function listTold(blocks: readonly Block[], text: number): Told {
  const words = new Set(
    blocks.slice(text, text + TEXT_BLOCKS).flatMap((block) => (isProse(block) ? wordsIn(block) : [])),
  );
  const own = (block: Block | undefined): string[] =>
    block ? [...new Set(wordsIn(block))].filter((word) => !/\p{N}/u.test(word)) : [];
  const count = (block: Block | undefined): number => own(block).filter((word) => words.has(word)).length;
  return { words, count, share: (block) => count(block) / Math.max(1, own(block).length) };
}

/** The longer words of a block without their endings; of scripts without blanks, each two characters. */
export function wordsIn(block: Block): string[] {
  return listTexts(block).flatMap(({ text }) =>
    (text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).flatMap((run) => {
      if (CJK.test(run) && !/\p{Script=Hangul}/u.test(run))
        return Array.from({ length: Math.max(0, run.length - 1) }, (_, at) => run.slice(at, at + 2));
      return run.length >= SHORTEST_WORD || /\d/.test(run) ? [run.slice(0, STEM)] : [];
    }),
  );
}
