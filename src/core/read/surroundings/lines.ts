import { hasVocabulary, isStatement } from '../../clean/boilerplate/vocabulary.js';
import { estimateLength } from '../../language.js';
import { listTexts } from '../../mapBlocks.js';
import type { Block } from '../../model.js';
import { remember } from '../../remember.js';
import { endsOrLeadsIn, endsSentence, endsStatement } from '../../sentenceEnds.js';

/** In em: running text is longer, and ends sentences. */
const SHORTEST_PROSE = 30;
/** In em: a menu's entry is no longer. */
const LONGEST_LABEL = 14;

/** Running text, or what only an article holds: code, a table. */
export function isProse(block: Block): boolean {
  if (block.type === 'code' || block.type === 'table') return true;
  if (block.type === 'image' || block.type === 'heading') return false;
  return listTexts(block).some(({ text }) => isRunningText(text));
}

/** Each way to look for what is around a text asks it of each line again. */
const isRunningText = remember((text: string): boolean => {
  const words = text.trim();
  if (estimateLength(words) < SHORTEST_PROSE || isStatement(words)) return false;
  // A headline that asks or exclaims is one sentence with the mark that it needs; running text has a full stop.
  return endsStatement(words) || (/[。]|[.!?]\s+\p{Lu}/u.test(words) && !isOpenHeadline(words));
});

/** In em. */
const LONGEST_HEADLINE = 64;

/** A headline may ask or name its matter first, and then breaks off without a mark: `No light at night? Bakers have an answer`. */
function isOpenHeadline(words: string): boolean {
  return estimateLength(words) <= LONGEST_HEADLINE && !endsOrLeadsIn(words) && !/[。]/u.test(words);
}

/** A few words that end no sentence, as menus, buttons and lists of channels are made of. */
export function isLabel(text: string): boolean {
  const words = text.trim();
  return estimateLength(words) <= LONGEST_LABEL && !endsSentence(words);
}

/** A line that ends no sentence, however long: a headline, a label, a credit. */
export function isLine(block: Block): boolean {
  if (block.type === 'image') return true;
  return (
    (block.type === 'paragraph' || block.type === 'heading' || block.type === 'list') &&
    listTexts(block).every(({ text }) => !isRunningText(text))
  );
}

/** Words that tell something, if only a few: `Press the key.` */
export function holdsStatement(block: Block): boolean {
  return listTexts(block).some(({ text }) => endsStatement(text));
}

/** A line of a page's own, by a word that such lines cannot do without. */
export function isPlatformLine(block: Block): boolean {
  return (
    (block.type === 'paragraph' || block.type === 'heading') && isLine(block) && hasVocabulary(block.text.text.trim())
  );
}
