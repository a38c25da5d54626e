import { CJK, estimateLength } from '../../language.js';
import type { Passage } from '../passages.js';
import { hasVerb } from '../points/alone/hasVerb.js';
import { hasPredicate } from '../points/clauses/gates.js';
import { readIntroduction } from './readIntroduction.js';

const MOST_ITEMS = 5;
/** In em: a longer title is a lead. */
const LONGEST_TITLE = 40;
/** In em: a shorter item names something, and says nothing of it. */
const LONGEST_NAME = 16;
/** More words of a Latin language say something. */
const MOST_WORDS = 3;

/** Whether what stands before a block announces it: a heading, or words that end in a colon. */
export function leadsOn(previous: Passage | null): boolean {
  return (
    previous?.block.type === 'heading' ||
    /[：:]$/u.test(previous?.sentences.at(-1)?.text.text ?? '') ||
    opensList(previous)
  );
}

/** `ここで大事なのは`, `這些設施包括`: the items of the list behind it finish the sentence. */
function opensList(previous: Passage | null): boolean {
  if (previous?.block.type !== 'paragraph') return false;
  const last = previous.sentences.at(-1)?.text.text ?? '';
  return /(?:[ぁ-ん\p{Script=Han}\p{Script=Katakana}](?:は|には|とは)|\p{Script=Han}(?:包括|包含|分[為为]|有|是))、?$/u.test(
    last,
  );
}

/**
 * Whether most items of a list only name things, and nothing that could stand above them says what they are the list of:
 * the paragraph before them does, in words that no title can say.
 */
export function lacksLead({ block }: Passage, previous: Passage | null): boolean {
  if (block.type !== 'list' || previous?.block.type !== 'paragraph') return false;
  if (opensList(previous)) return readIntroduction(previous, true) === null;
  const bare = block.items.filter(({ text }) => isBareName(text) || isThing(text));
  if (bare.length * 2 < block.items.length) return false;
  const lead = readIntroduction(previous, true);
  // A lead of two lines over more names than a slide holds would be read twice, for little.
  return lead === null || (block.items.length > MOST_ITEMS && estimateLength(lead.text) > LONGEST_TITLE);
}

/** More words with an article may be a sentence whose verb shows by no form: `The tugs wait behind the breakwater`. */
const MOST_OF_THING = 4;

/** `Das Gefühl, einen Sinn zu haben`, `The price of bread`: an article first, and no verb of its own. */
function isThing(item: string): boolean {
  return (
    /^(?:the|an?|el|la|los|las|una?|les?|une?|der|die|das|ein(?:e[nrms]?)?)\s|^l['’]/iu.test(item) &&
    !/[:：]/u.test(item) &&
    (/^[^,]+,\s[^,]*\szu\s\p{Ll}+$/u.test(item) || item.split(/\s+/u).length <= MOST_OF_THING) &&
    !hasVerb(item)
  );
}

/** Whether an item names something, and says nothing of it. */
export function isBareName(item: string): boolean {
  if (/^[^：:]{1,24}(?:：|:\s)\s?\S{4}/u.test(item)) return false;
  // `細やかな制御が可能`: Japanese says it without a verb.
  if (/[ぁ-ん]/u.test(item) && /[がをは].{2,}$/u.test(item)) return false;
  const name = item.replace(/（[^（）]*）$/u, '');
  return estimateLength(name) <= LONGEST_NAME || !hasPredicate(name);
}

/** A few words that name something, and say nothing of it. */
export function namesOnly(text: string): boolean {
  return CJK.test(text) ? !hasPredicate(text) : isBareName(text) && text.split(/\s+/u).length <= MOST_WORDS;
}
