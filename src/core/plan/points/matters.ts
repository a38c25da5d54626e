import { CJK } from '../../language.js';
import type { Language, TracedText } from '../../model.js';
import { findDates } from '../facts/dates.js';
import { findNumbers } from '../facts/numbers.js';
import type { Part, Sentence } from '../part.js';
import type { Candidate } from './listCandidates.js';
import { listTerms } from './weighConcepts.js';

/**
 * Short sentences that have nothing to do with what the article is about: `一年过去了，大家都很高兴`. Of 1,213 sentences that
 * readers judged, nine in ten of those that had no figure, were that short and shared no word with any heading said nothing
 * to somebody who saw nothing else, against four in ten of the others. In Japanese that tells nothing: much of what a short
 * sentence shares with others is its endings.
 */

/** In em. */
const SHORT = 20;
/** The same of those that share no word with the sentences beside them either. */
const SHORT_ALONE = 30;

const HIRAGANA = /\p{Script=Hiragana}/u;
/** Pairs of Chinese characters that any sentence may hold. */
const COMMON = /[的了是在我你]/u;

/** What an article is about: the terms of its headings. */
export type Matters = ReadonlySet<string>;

export function listMatters(headings: readonly TracedText[], language: Language): Matters {
  return new Set(headings.flatMap(({ text }) => listOwnTerms(text, language)));
}

/** What of a part's candidates is to the matter; where nothing is, all of it. */
export function dropOffMatter(
  candidates: readonly Candidate[],
  part: Part,
  matters: Matters,
  language: Language,
): readonly Candidate[] {
  if (matters.size === 0) return candidates;
  const neighbours = new Neighbours(part);
  const kept = candidates.filter((candidate) => !isOffMatter(candidate, neighbours, matters, language));
  return kept.length > 0 ? kept : candidates;
}

function isOffMatter(
  { text: { text }, sentence, length, head, speaker }: Candidate,
  neighbours: Neighbours,
  matters: Matters,
  language: Language,
): boolean {
  if (length >= SHORT_ALONE || sentence.isItem || head || speaker || HIRAGANA.test(text)) return false;
  if (findNumbers(text).length > 0 || findDates(text).length > 0) return false;
  const terms = listOwnTerms(text, language);
  if (terms.some((term) => matters.has(term))) return false;
  return length < SHORT || !terms.some((term) => neighbours.listTerms(sentence, language).has(term));
}

function listOwnTerms(text: string, language: Language): readonly string[] {
  return [...listTerms(text, language)].filter((term) => !CJK.test(term) || !COMMON.test(term));
}

/** The sentences beside each sentence of a part. */
class Neighbours {
  private readonly sentences: readonly Sentence[];

  constructor(part: Part) {
    this.sentences = part.passages.flatMap(({ sentences }) => sentences);
  }

  listTerms({ text }: Sentence, language: Language): Matters {
    const at = this.sentences.findIndex((other) => other.text.text === text.text);
    const beside = [this.sentences[at - 1], this.sentences[at + 1]];
    return new Set(beside.flatMap((other) => (other ? listOwnTerms(other.text.text, language) : [])));
  }
}
