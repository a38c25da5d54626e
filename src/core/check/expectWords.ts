import { decodeHTML } from 'entities';
import type { Correction } from '../clean/corrections.js';
import type { SourceRange } from '../render/describeDeck.js';

/** A character that a phrase may show, and where in the article it stands. */
export interface ExpectedChar {
  readonly char: string;
  /** Null for a character of a correction or of a decoded entity: it stands for a stretch, not for one place. */
  readonly at: number | null;
  readonly start: number;
  /** Corrected words, and marks that are set as one, are mapped as a whole: a phrase may show a part of them. */
  readonly optional: boolean;
  /** Other forms of the same character that a phrase may show: those of a converted script, or of a mark as it is set. */
  readonly others?: string;
}

/** What several of the same mark at a keyboard become when a text is set: one mark for all of them, or two. */
const SET_AS: Record<string, string> = { '-': '–—', '.': '…' };

const ENTITY = /&(?:#\d+|#x[\da-f]+|[a-z][a-z\d]*);/gi;

/** The characters that the ranges of a phrase stand for, in its order, with the user's corrections in their place. */
export function expectWords(
  article: string,
  ranges: readonly SourceRange[],
  corrections: readonly Correction[],
): ExpectedChar[] {
  return ranges.flatMap(({ start, end }) => {
    const words = article.slice(start, end);
    const expected: ExpectedChar[] = [];
    let done = 0;
    for (const { from, to, by, optional } of findSubstitutions(words, corrections)) {
      if (from < done) continue;
      for (let i = done; i < from; i += 1) expected.push(verbatim(words, i, start));
      for (const char of by) expected.push({ char, at: null, start: start + from, optional });
      done = to;
    }
    for (let i = done; i < words.length; i += 1) expected.push(verbatim(words, i, start));
    return expected;
  });
}

function verbatim(words: string, i: number, start: number): ExpectedChar {
  const char = words[i] ?? '';
  const set = SET_AS[char];
  const isRun = set !== undefined && (words[i - 1] === char || words[i + 1] === char);
  return { char, at: start + i, start: start + i, optional: isRun, ...(isRun && { others: set }) };
}

function findSubstitutions(words: string, corrections: readonly Correction[]) {
  const found: { from: number; to: number; by: string; optional: boolean }[] = [];
  for (const { find, replace } of corrections)
    for (let at = words.indexOf(find); at >= 0; at = words.indexOf(find, at + find.length))
      found.push({ from: at, to: at + find.length, by: replace, optional: true });
  for (const entity of words.matchAll(ENTITY)) {
    const by = decodeHTML(entity[0]).replace('\u00a0', ' ');
    if (by !== entity[0]) found.push({ from: entity.index, to: entity.index + entity[0].length, by, optional: false });
  }
  return found.sort((a, b) => a.from - b.from);
}
