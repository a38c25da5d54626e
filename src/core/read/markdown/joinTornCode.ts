import type { Block, TracedText } from '../../model.js';
import { join, joinWords } from '../../trace.js';

/** In characters: a word or a command within a sentence is no longer. */
const LONGEST = 60;

/**
 * Puts the code back into its sentence that a clipping tool set in a box of its own: `To see it, run the`, a box `iptables -L`,
 * `command.` Only where the sentence goes on below it without a capital.
 */
export function joinTornCode(blocks: readonly Block[]): Block[] {
  const joined: Block[] = [];
  for (let i = 0; i < blocks.length; i += 1) {
    const block = blocks[i] as Block;
    const before = joined.at(-1);
    const after = blocks[i + 1];
    if (block.type === 'code' && isWord(block.text) && isTorn(before) && goesOn(after)) {
      joined[joined.length - 1] = { ...before, text: addRest(joinWords(before.text, block.text), after.text) };
      i += 1;
    } else joined.push(block);
  }
  return joined;
}

function isWord({ text }: TracedText): boolean {
  return text.length <= LONGEST && !text.includes('\n');
}

type Paragraph = Extract<Block, { type: 'paragraph' }>;

/** It ends neither a sentence nor leads in to the box with a colon. */
function isTorn(block: Block | undefined): block is Paragraph {
  return block?.type === 'paragraph' && /[\p{L}\p{N},;)”"'’]$/u.test(block.text.text);
}

function goesOn(block: Block | undefined): block is Paragraph {
  return block?.type === 'paragraph' && /^(?:\p{Ll}|[,.;)]\s)/u.test(block.text.text);
}

function addRest(words: TracedText, rest: TracedText): TracedText {
  return /^[,.;)]/u.test(rest.text) ? join([words, rest]) : joinWords(words, rest);
}
