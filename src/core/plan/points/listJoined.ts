import { CJK, estimateLength } from '../../language.js';
import { listTexts } from '../../mapBlocks.js';
import type { Language, TracedText } from '../../model.js';
import { join, slice, traceGlue, trim } from '../../trace.js';
import { countLetters } from '../budgetLetters.js';
import type { Passage, Sentence } from '../passages.js';
import { dropConnective, dropEnd, isBalanced, isDangling } from '../words.js';
import { countsOthers, namesSeveral } from './alone/counted.js';
import { hasLoneHanPronoun } from './alone/hanPronouns.js';
import { stopsShort } from './alone/kanaPointers.js';
import { isHalfThought } from './alone/leaning.js';
import { lacksAntecedent } from './alone/lonePronouns.js';
import { hasLonePronoun, opensWithPronoun } from './alone/pronouns.js';
import { isLatinFragment } from './alone/standsAlone.js';
import { dropPointers } from './cuts/dropPointers.js';
import { type Candidate, limitOf, listCandidates } from './listCandidates.js';
import { NEEDS_NOTHING, type Needs } from './neighbours/company.js';
import { mayFollow, resolves } from './neighbours/resolves.js';

/** How much longer than a single sentence two of them may be: three lines, at most four. */
const MORE = 1.3;
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

/** So many sentences at the end of a paragraph may be what the next one opens with. */
const MOST_BEFORE = 2;

/**
 * The same of two paragraphs where the second opens by pointing back: `He left in 1990.` Many writers set each sentence in
 * a paragraph of its own.
 */
export function listJoinedAcross(
  first: Passage,
  second: Passage,
  needs: readonly [readonly Needs[], readonly Needs[]],
): readonly Candidate[] {
  const [before] = listTexts(first.block);
  const [behind] = listTexts(second.block);
  const opening = second.sentences[0];
  if (first.block.type !== 'paragraph' || second.block.type !== 'paragraph' || !before || !behind || !opening)
    return [];
  if (!ENDED.test(before.text.trim()) || !(opensByPointing(opening) || needs[1][0]?.before)) return [];
  const from = Math.max(0, first.sentences.length - MOST_BEFORE);
  const tail = first.sentences.slice(from);
  const head = second.sentences.slice(0, MOST_SENTENCES - 1);
  const text = join([trim(before), traceGlue(setsNoSpaces(opening.text.text) ? '' : ' '), trim(behind)]);
  const own = locate(text, [...tail, ...head], [...needs[0].slice(from), ...needs[1]]);
  const border = trim(before).text.length;
  return own.flatMap((located, i) =>
    located.end > border ? [] : listOpenings(located).flatMap((at) => follow(text, own, i, at, border)),
  );
}

function setsNoSpaces(text: string): boolean {
  return CJK.test(text) && !/\p{Script=Hangul}/u.test(text);
}

const ENDED = /[。．.!?！？…]["'”’」』)）】»]*$/u;

/** Whether a sentence opens with a word for what the one before it names. */
function opensByPointing({ text: { text }, language }: Sentence): boolean {
  if (/\p{Script=Hangul}/u.test(text)) return /^(?:그(?:는|가|의|녀|들)|이(?:는|것|들|러한|런)|이 )/u.test(text);
  // 他 and 她 are somebody of the paragraph, and not always of its last sentence.
  if (CJK.test(text)) return isDangling(text) && !/^(?:[他她]|(?:這|这|那)[裡里裏兒儿])/u.test(text);
  return isDangling(text) || opensWithPronoun(text, language);
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

/** `Im Flugzeug.`, `Much easier.`: what such words open is half a sentence where no verb shows. */
const FRAGMENT =
  /^(?:bei|im|in|am|auf|an|mit|ohne|für|zum|zur|on|at|with|without|for|by|much|far|so|sad|simple|easy|not|never|no|en|con|sin|por|dans|avec|sans|pour|chez|aux?|à)\s/iu;

/** @param border what ends before it is left out */
function follow(paragraph: TracedText, own: readonly Located[], first: number, from: number, border = 0): Candidate[] {
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
    if (countsOthers(sentence.text.text) && !namesSeveral(before)) break;
    const text = dropEnd(dropPointers(dropConnective(slice(paragraph, from, end))));
    const length = estimateLength(text.text);
    if (length > limitOf(text.text) * MORE || !isBalanced(text.text)) break;
    if (FRAGMENT.test(sentence.text.text) && isLatinFragment(dropEnd(sentence.text).text)) break;
    if (lacksPerson(text.text, sentence.language) || stopsShort(text.text)) break;
    if (isHalfThought(text.text)) continue;
    if (!needs.after && end > border)
      found.push({ text, sentence: opener.sentence, length, letters: countLetters(text.text) });
  }
  return found;
}

/** Whether a pronoun stands in a text before anybody that it could mean. */
function lacksPerson(text: string, language: Language): boolean {
  if (CJK.test(text)) return hasLoneHanPronoun(text);
  return language === 'en' ? hasLonePronoun(text) : lacksAntecedent(text, language);
}

/** Whether a sentence says less alone than its writer meant: no stretch of nearly all of it passes the gates. */
function needsCompany(sentence: Sentence): boolean {
  const letters = countLetters(sentence.text.text);
  return !listCandidates(sentence).some((candidate) => candidate.letters >= letters * 0.9);
}
