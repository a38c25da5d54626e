import { estimateLength } from '../../language.js';
import type { Block } from '../../model.js';
import { endsSentence } from '../../sentenceEnds.js';

/** How much an account has published: a card of its platform says it wherever it is set into a text. */
const COUNT = /^\d{1,6}\s?(?:篇原[创創][内內]容|个朋友关注|個朋友關注)$/u;
/** What stands below it: the kind of account, and the marks of a sentence that was set around the card. */
const BELOW = /^(?:公[众眾][号號]|[视視][频頻][号號]|[，,。.、！!]+)$/u;
/** In em. */
const LONGEST_NAME = 24;
const LONGEST_MOTTO = 60;

/** The cards of accounts that a platform sets into its texts: a name, what it says of itself, and how much it has published. */
export function findAccountCards(blocks: readonly Block[]): Set<number> {
  const found = new Set<number>();
  for (const [index, block] of blocks.entries()) {
    if (!COUNT.test(lineOf(block))) continue;
    found.add(index);
    for (let at = index + 1; BELOW.test(lineOf(blocks[at])); at += 1) found.add(at);
    const [name, motto] = [lineOf(blocks[index - 2]), lineOf(blocks[index - 1])];
    const isBoth = isName(name) && motto !== '' && estimateLength(motto) <= LONGEST_MOTTO;
    if (isBoth) found.add(index - 2);
    if (isBoth || isName(motto)) found.add(index - 1);
  }
  return found;
}

function isName(line: string): boolean {
  return line !== '' && estimateLength(line) <= LONGEST_NAME && !endsSentence(line);
}

function lineOf(block: Block | undefined): string {
  return block?.type === 'paragraph' ? block.text.text.trim() : '';
}
