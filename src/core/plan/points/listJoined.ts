import { CJK, estimateLength } from '../../language.js';
import { listTexts } from '../../mapBlocks.js';
import type { TracedText } from '../../model.js';
import { slice } from '../../trace.js';
import { countLetters } from '../budgetLetters.js';
import type { Passage, Sentence } from '../passages.js';
import { dropConnective, dropEnd, isBalanced } from '../words.js';
import { hasLoneHanPronoun } from './alone/hanPronouns.js';
import { hasLonePronoun } from './alone/pronouns.js';
import { stopsShort } from './alone/standsAlone.js';
import { dropPointers } from './cuts/dropPointers.js';
import { type Candidate, limitOf, listCandidates } from './listCandidates.js';
import { NEEDS_NOTHING, type Needs } from './neighbours/company.js';
import { mayFollow, resolves } from './neighbours/resolves.js';

/** How much longer than a single sentence two of them may be. */
const MORE = 1.1;
/** Sentences in one bullet. */
const MOST_SENTENCES = 3;

/**
 * Two or three sentences in one bullet, where each but the first needs the one before it: `The scheme covers 40 towns.
 * It costs each of them nothing.` The pronoun has its noun beside it.
 */
export function listJoined({ block, sentences }: Passage, needs: readonly Needs[]): readonly Candidate[] {
  const found: Candidate[] = [];
  const paragraphs = listTexts(block);
  for (const paragraph of paragraphs) {
    const own = locate(paragraph, sentences, needs);
    for (let i = 0; i + 1 < own.length; i += 1) {
      for (const opening of listOpenings(own[i] as Located)) found.push(...follow(paragraph, own, i, opening));
    }
  }
  return found;
}

/** A sentence with its place in its paragraph. */
interface Located {
  readonly sentence: Sentence;
  readonly needs: Needs;
  readonly start: number;
  readonly end: number;
}

function locate(paragraph: TracedText, sentences: readonly Sentence[], needs: readonly Needs[]): Located[] {
  const located: Located[] = [];
  let at = 0;
  for (const [i, sentence] of sentences.entries()) {
    const start = paragraph.text.indexOf(sentence.text.text, at);
    // Only what follows right after the one before is its neighbour.
    if (start < 0 || (located.length > 0 && paragraph.text.slice(at, start).trim() !== '')) {
      if (located.length > 0) break;
      continue;
    }
    at = start + sentence.text.text.length;
    located.push({ sentence, needs: needs[i] ?? NEEDS_NOTHING, start, end: at });
  }
  return located;
}

/** Where in the paragraph a bullet may begin that goes on to the end of this sentence: the whole, or its last statement. */
function listOpenings({ sentence, start, end }: Located): number[] {
  const { text } = sentence.text;
  const whole = dropEnd(sentence.text).text;
  return listCandidates(sentence).flatMap((candidate) => {
    const words = candidate.text.text;
    if (!whole.endsWith(words.replace(/[？?！!]$/u, '')) && !text.endsWith(words)) return [];
    return [start + text.lastIndexOf(words)].filter((at) => at >= start && at < end);
  });
}

function follow(paragraph: TracedText, own: readonly Located[], first: number, from: number): Candidate[] {
  const found: Candidate[] = [];
  const opener = own[first] as Located;
  if (opener.needs.before) return found;
  for (let i = first + 1; i < own.length && i < first + MOST_SENTENCES; i += 1) {
    const { sentence, needs, start, end } = own[i] as Located;
    const belongs = needs.before || own[i - 1]?.needs.after === true;
    if (sentence.damaged || sentence.isReference || !mayFollow(sentence)) break;
    if (!belongs && !needsCompany(sentence)) break;
    const before = paragraph.text.slice(from, start);
    if (!resolves(before, sentence.text.text, sentence.language)) break;
    const text = dropEnd(dropPointers(dropConnective(slice(paragraph, from, end))));
    const length = estimateLength(text.text);
    if (length > limitOf(text.text) * MORE || !isBalanced(text.text)) break;
    if (CJK.test(text.text) ? hasLoneHanPronoun(text.text) : hasLonePronoun(text.text)) break;
    if (stopsShort(text.text)) break;
    if (!needs.after) found.push({ text, sentence: opener.sentence, length, letters: countLetters(text.text) });
  }
  return found;
}

/** Whether a sentence says less alone than its writer meant: no stretch of nearly all of it passes the gates. */
function needsCompany(sentence: Sentence): boolean {
  const letters = countLetters(sentence.text.text);
  return !listCandidates(sentence).some((candidate) => candidate.letters >= letters * 0.9);
}
