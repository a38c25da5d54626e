import { findAll } from '../../findAll.js';
import { CJK } from '../../language.js';
import type { TracedText } from '../../model.js';
import type { Passage } from '../passages.js';
import { type Candidate, listCandidates } from '../points/listCandidates.js';

/** What a sentence and a caption must share before the one is said to be about the other. */
const LEAST_SHARED = 2;

/**
 * What the text around a picture says about it: of the paragraph before and the one after, the statement that shares
 * the most with the caption; without a caption, the first that stands alone. Null where nothing does.
 */
export function findClaim(passages: readonly Passage[], at: number, caption: TracedText | null): TracedText | null {
  const candidates = [passages[at - 1], passages[at + 1]]
    .flatMap(listClaims)
    .filter(({ text }) => !isSame(text, caption));
  if (caption === null) return candidates[0]?.text ?? null;
  const wanted = listTerms(caption.text);
  const shared = candidates.map(({ text }) => [...listTerms(text.text)].filter((term) => wanted.has(term)).length);
  const most = Math.max(0, ...shared);
  return most >= LEAST_SHARED ? (candidates[shared.indexOf(most)]?.text ?? null) : null;
}

/** Whole sentences before parts of them. */
function listClaims(passage: Passage | undefined): Candidate[] {
  if (passage?.block.type !== 'paragraph') return [];
  return passage.sentences.flatMap((sentence) => {
    const longest = [...listCandidates(sentence)].sort((a, b) => b.length - a.length)[0];
    return longest ? [longest] : [];
  });
}

function isSame({ text }: TracedText, caption: TracedText | null): boolean {
  return caption !== null && (text.includes(caption.text) || caption.text.includes(text));
}

/** Pairs of neighbouring Han characters and kana; words of four letters and more without their endings. */
function listTerms(text: string): Set<string> {
  const terms = new Set<string>();
  for (const [word] of findAll(text.toLowerCase(), /[\p{L}\p{N}]+/gu)) {
    if (!CJK.test(word)) {
      if (word.length >= 4 || /\d/.test(word)) terms.add(word.slice(0, 6));
      continue;
    }
    for (let i = 0; i + 1 < word.length; i += 1) terms.add(word.slice(i, i + 2));
  }
  return terms;
}
