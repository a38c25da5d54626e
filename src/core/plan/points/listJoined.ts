import { CJK, estimateLength } from '../../language.js';
import { listTexts } from '../../mapBlocks.js';
import type { TracedText } from '../../model.js';
import { rememberFor } from '../../rememberFor.js';
import { slice } from '../../trace.js';
import { countLetters } from '../budgetLetters.js';
import type { Passage, Sentence } from '../passages.js';
import { dropConnective, dropEnd, isBalanced, isDangling } from '../words.js';
import { followsFromAnother, isReasonAlone } from './backReferences.js';
import { hasLoneHanPronoun } from './hanPronouns.js';
import { lacksSubject } from './lacksSubject.js';
import { type Candidate, listCandidates } from './listCandidates.js';

const LONGEST_CJK = 76;
const LONGEST_LATIN = 125;

/**
 * Two sentences in one bullet, where the second needs the first: `The scheme covers 40 towns. It costs each of them
 * nothing.` The pronoun has its noun beside it.
 */
export const listJoined = rememberFor(findJoined);

function findJoined({ block, sentences }: Passage): readonly Candidate[] {
  const paragraphs = listTexts(block);
  return sentences.flatMap((sentence, i) => {
    const before = sentences[i - 1];
    if (!before || sentence.damaged || before.damaged || !needsCompany(sentence)) return [];
    const opening = wholeOf(before);
    const joined = opening && join(before, sentence, paragraphs);
    if (!joined) return [];
    const text = dropEnd(dropConnective(joined));
    const length = estimateLength(text.text);
    if (length > (CJK.test(text.text) ? LONGEST_CJK : LONGEST_LATIN) || !isBalanced(text.text)) return [];
    return [{ text, sentence: before, length, letters: countLetters(text.text) }];
  });
}

/** A statement that says something of what stands before it, and nothing of what comes after. */
function needsCompany({ text: { text }, clauses, language }: Sentence): boolean {
  if (/[？?！!：:]["”」』]?$/u.test(text) || /^[“「『"]/u.test(text)) return false;
  if (/如下|以下|下面|下列|下圖|下图|上圖|上图|\b(?:below|above|following)\b|以下の|下記/iu.test(text)) return false;
  const opening = clauses[0]?.text ?? '';
  return (
    isDangling(opening) ||
    hasLoneHanPronoun(text) ||
    lacksSubject(clauses.map((clause) => clause.text)) ||
    /^(?:這|这|此|該|该|其)/u.test(text) ||
    isReasonAlone(text) ||
    followsFromAnother(text, language) ||
    /^\S+ (?:this|these|it|they|he|she)\b/iu.test(text)
  );
}

/** The first of the two must be able to stand alone as a whole. */
function wholeOf(sentence: Sentence): Candidate | null {
  const letters = countLetters(sentence.text.text);
  return listCandidates(sentence).find((candidate) => candidate.letters >= letters * 0.9) ?? null;
}

function join(first: Sentence, second: Sentence, paragraphs: readonly TracedText[]): TracedText | null {
  for (const paragraph of paragraphs) {
    const start = paragraph.text.indexOf(first.text.text);
    if (start < 0) continue;
    const between = start + first.text.text.length;
    const at = paragraph.text.indexOf(second.text.text, between);
    if (at < 0 || paragraph.text.slice(between, at).trim() !== '') continue;
    return slice(paragraph, start, at + second.text.text.length);
  }
  return null;
}
