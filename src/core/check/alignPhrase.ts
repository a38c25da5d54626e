import type { Correction } from '../clean/corrections.js';
import type { DescribedPhrase } from '../render/describeDeck.js';
import type { Convert } from '../script/createConverter.js';
import { convertExpected } from './convertExpected.js';
import { type ExpectedChar, expectWords } from './expectWords.js';

/** What a phrase may hold beside the article's own characters: joints between its pieces, `·` between a row's cells, a title and what it is of. */
const GLUE = /^[，、；;…→·\s]$/u;

/** What marks a quotation, at a keyboard and in print. */
const QUOTES = /["“”„「」]/;

/** Why a phrase is not the article's. */
export interface Unfaithful {
  readonly reason: string;
  /** Where in the article to look; null where the phrase names no place. */
  readonly offset: number | null;
}

export interface Alignment {
  /** For each UTF-16 unit of the phrase, the character of the article that it shows; null for glue. */
  readonly shown: readonly (ExpectedChar | null)[];
}

/**
 * Lays a phrase over the stretches of the article that it names. It fits when each of its characters is the next one
 * of those stretches, but for width, white space and glue, and nothing of them is left over.
 */
export function alignPhrase(
  { text, source }: DescribedPhrase,
  article: string,
  corrections: readonly Correction[],
  convert: Convert | null = null,
): Alignment | Unfaithful {
  const outside = source.find(({ start, end }) => start < 0 || end <= start || end > article.length);
  if (outside) return { reason: `names a place outside the article (${outside.start}–${outside.end})`, offset: null };
  const written = expectWords(article, source, corrections);
  const expected = convert ? convertExpected(written, convert) : written;
  const shown: (ExpectedChar | null)[] = [];
  let next = 0;
  for (let i = 0; i < text.length; i += 1) {
    const char = text[i] ?? '';
    next = skip(expected, next, char);
    const candidate = expected[next];
    if (candidate && fits(char, candidate)) {
      shown.push(candidate);
      next += 1;
    } else if (GLUE.test(char)) shown.push(null);
    else {
      const wanted = candidate ? `; the article has “${candidate.char}” there` : '; the article has no more there';
      return { reason: `shows “${text.slice(i, i + 8)}”${wanted}`, offset: candidate?.start ?? startOf(source) };
    }
  }
  const left = expected.slice(next).find(({ char, optional }) => !optional && char.trim() !== '');
  if (left) return { reason: `leaves out “${left.char}” of the words it names`, offset: left.start };
  return { shown };
}

/** Over white space that the phrase does not show, and over corrected words of which it shows a later part. */
function skip(expected: readonly ExpectedChar[], from: number, char: string): number {
  let at = from;
  for (let next = expected[at]; next; next = expected[at]) {
    if (fits(char, next) || (next.char.trim() !== '' && !next.optional)) break;
    at += 1;
  }
  return at;
}

function fits(shown: string, { char, others }: ExpectedChar): boolean {
  return isSame(shown, char) || (others?.includes(shown) ?? false);
}

function isSame(shown: string, written: string): boolean {
  return shown === written || fold(shown) === fold(written);
}

/** Without the differences that setting a text makes: the width of marks, the kind of a space, how a quotation is marked. */
function fold(char: string): string {
  if (/\s/.test(char)) return ' ';
  return QUOTES.test(char) ? '"' : char.replace('’', "'").normalize('NFKC');
}

function startOf(source: DescribedPhrase['source']): number | null {
  return source[0]?.start ?? null;
}
