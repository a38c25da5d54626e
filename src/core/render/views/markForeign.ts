import { findAll } from '../../findAll.js';
import { detectLanguage, isCjk } from '../../language.js';
import type { Language } from '../../model.js';

/** A part of a run; `lang` where it is surely in another language than the deck. */
export interface Part {
  readonly text: string;
  readonly lang?: string;
}

/** Two Latin words or more, one of them with small letters: a single one is a name or a term. */
const PHRASE = /[A-Za-z][A-Za-z’'.-]*(?:[ \u00a0][A-Za-z][A-Za-z’'.-]*)+/g;
const WORD = /[a-z]{2}/;
/** Words of two characters or more that only Japanese or only Korean writes so; Han alone may be either, or Chinese. */
const EAST_ASIAN = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー々]{2,}|[\p{Script=Hangul}]{2,}/gu;

interface Stretch {
  readonly from: number;
  readonly to: number;
  readonly lang: string;
}

/**
 * Parts runs that follow each other where words of another language begin or end, so that a screen reader says them as
 * they are said. Only what is surely another language: a phrase of English in Chinese, Japanese or Korean, kana and hangul
 * in other languages.
 * @returns the parts of each run; null for a run that is all in the deck's language
 */
export function markForeign(runs: readonly string[], language: Language): readonly (readonly Part[] | null)[] {
  const stretches = findForeign(runs.join(''), language);
  if (stretches.length === 0) return runs.map(() => null);
  let start = 0;
  return runs.map((run) => {
    const from = start;
    start += run.length;
    return cutRun(run, from, stretches);
  });
}

function findForeign(text: string, language: Language): readonly Stretch[] {
  const base = language.slice(0, 2);
  const isEastAsian = isCjk(language) || base === 'ko';
  return findAll(text, isEastAsian ? PHRASE : EAST_ASIAN).flatMap(({ 0: words, index }) => {
    const lang = isEastAsian ? nameLatin(words) : nameEastAsian(words);
    return lang === null ? [] : [{ from: index, to: index + words.length, lang }];
  });
}

function nameLatin(words: string): string | null {
  return WORD.test(words) && detectLanguage(words) === 'en' ? 'en' : null;
}

function nameEastAsian(words: string): string | null {
  if (/\p{Script=Hangul}/u.test(words)) return 'ko';
  return /[\p{Script=Hiragana}\p{Script=Katakana}]/u.test(words) ? 'ja' : null;
}

function cutRun(run: string, start: number, stretches: readonly Stretch[]): readonly Part[] | null {
  const parts: Part[] = [];
  let at = 0;
  for (const { from, to, lang } of stretches) {
    const [begin, end] = [Math.max(0, from - start), Math.min(run.length, to - start)];
    // A space by itself is in no language.
    if (begin >= end || run.slice(begin, end).trim() === '') continue;
    if (begin > at) parts.push({ text: run.slice(at, begin) });
    parts.push({ text: run.slice(begin, end), lang });
    at = end;
  }
  if (parts.length === 0) return null;
  return at < run.length ? [...parts, { text: run.slice(at) }] : parts;
}
