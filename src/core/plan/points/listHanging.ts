import { CJK, estimateLength } from '../../language.js';
import { listTexts } from '../../mapBlocks.js';
import type { Block, TracedText } from '../../model.js';
import { extent } from '../../trace.js';
import { findHeads } from '../heads/findHeads.js';
import { titleBelow } from '../heads/titleBelow.js';
import type { Part, Passage, Sentence } from '../passages.js';
import { leadsOn, namesOnly } from '../recognise/leads.js';
import { readIntroduction, saysSomething } from '../recognise/readIntroduction.js';
import { hasPredicate } from './clauses/gates.js';
import { isCondition } from './clauses/leadIns.js';
import { isClaim } from './isClaim.js';

/** The title that a sentence has to stand below; `lost`: without what is around it, it says nothing. */
export type Hold = TracedText | 'lost';

/** In em: a shorter item that others hang from is their heading. */
const SHORTEST_CLAIM = 13;

/**
 * What the sentences of an outline hang from: the headings inside a part, the items above them, and what leads to their list. A bare name, and an item
 * that heads others and claims nothing itself, are no points.
 */
export function listHanging({ passages, title, section }: Part): ReadonlyMap<Sentence, Hold> {
  const holds = new Map<Sentence, Hold>();
  const hanging = findHeads(
    passages.map(({ block }) => block),
    section === null,
  );
  const around = title ? [title] : [];
  passages.forEach((passage, at) => {
    const { heads = [], items = [] } = hanging[at] ?? {};
    const previous = passages[at - 1] ?? null;
    if (passage.block.type === 'list' && previous?.block.type === 'paragraph' && leadsOn(previous)) {
      const read = readIntroduction(previous, true);
      const lead = read && saysSomething(read.text) && !isCondition(read.text) ? read : null;
      if (lead) for (const sentence of passage.sentences) holds.set(sentence, lead);
      if (lead || !isOutline(passage.block)) return;
    }
    if (heads.length === 0 && !isOutline(passage.block)) return;
    const texts = listTexts(passage.block);
    let item = 0;
    for (const sentence of passage.sentences) {
      while (item + 1 < texts.length && startsBehind(sentence.text, texts[item])) item += 1;
      const above = items[item] ?? heads;
      const isOver = headsOthers(passage, item, passages[at + 1]);
      const isNested = above.length > 0 && isOutline(passage.block);
      const name = titleBelow(above, sentence.language, around);
      if (isOver && !claims(sentence.text)) holds.set(sentence, 'lost');
      else if (isNested && (namesOnly(sentence.text.text) || !name)) holds.set(sentence, 'lost');
      else if (name) holds.set(sentence, name);
    }
  });
  return holds;
}

function startsBehind(sentence: TracedText, text: TracedText | undefined): boolean {
  return (extent(sentence)?.start ?? 0) >= ((text && extent(text)?.end) ?? Number.POSITIVE_INFINITY);
}

/** Whether a block is a list of several levels, or an item of one. */
function isOutline(block: Block): boolean {
  return (
    (block.type === 'list' && block.depths !== undefined) || (block.type === 'paragraph' && block.depth !== undefined)
  );
}

/** Whether others hang from an item: those behind it in its list, or those of the next passage. */
function headsOthers({ block }: Passage, item: number, next: Passage | undefined): boolean {
  if (block.type === 'paragraph') return block.depth !== undefined && next !== undefined;
  if (block.type !== 'list' || !block.depths) return false;
  return (block.depths[item + 1] ?? 0) > (block.depths[item] ?? 1);
}

function claims(text: TracedText): boolean {
  const isSentence = /[，,、。.!！]/u.test(text.text) || !CJK.test(text.text);
  return isSentence && estimateLength(text.text) >= SHORTEST_CLAIM && hasPredicate(text.text) && isClaim(text);
}
