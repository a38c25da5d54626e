import type { Edits } from '../edit/edits.js';
import type { DescribedPhrase } from '../render/describeDeck.js';
import type { Unfaithful } from './alignPhrase.js';

/**
 * Proves that words which a deck calls the presenter's stand in their edits. Where words of the article have been joined
 * to them (a value of theirs, a unit of its), what is left must stand in the stretches that the phrase names.
 */
export function checkOwnWords(
  { text, source }: DescribedPhrase,
  article: string,
  ownTexts: readonly string[],
): Unfaithful | null {
  const phrase = lettersOf(text);
  if (ownTexts.some((own) => own.includes(phrase))) return null;
  const said = source.map(({ start, end }) => lettersOf(article.slice(start, end)));
  let rest = [phrase];
  for (const own of ownTexts.filter((one) => one !== '')) rest = rest.flatMap((part) => part.split(own));
  const left = rest.find((part) => part !== '' && !said.some((words) => words.includes(part)));
  // Nothing was taken out: then none of it is the presenter's.
  if (left === undefined && rest.length > 1) return null;
  return { reason: 'is said to be the presenter’s, but stands in no edits', offset: null };
}

/** The letters of all that the presenter has written, the longest first. */
export function listOwnTexts(edits: Edits | null): readonly string[] {
  const slides = Object.values(edits?.slides ?? {}).flatMap(({ title, points, words, notes, say }) => [
    title,
    ...(points ?? []),
    ...Object.values(words ?? {}).flat(),
    notes,
    say,
  ]);
  const inserted = (edits?.insert ?? []).flatMap(({ slide, notes }) => [slide, notes]);
  return [...slides, ...inserted]
    .flatMap((text) => (text === undefined || text === null ? [] : [lettersOf(text)]))
    .sort((a, b) => b.length - a.length);
}

function lettersOf(text: string): string {
  return text.normalize('NFKC').replace(/[^\p{L}\p{N}]/gu, '');
}
