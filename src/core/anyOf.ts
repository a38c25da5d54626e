import { CJK } from './language.js';

/** So many words in a row are a phrase of a Latin language: names and terms in a Chinese text are shorter. */
const PHRASE = /\p{Script=Latin}{2,}(?:[\s'’,-]+\p{Script=Latin}+){2}/u;
/** What stands for any letter, as it is written here and as the bundle writes it: see `scripts/narrowClasses.mjs`. */
const ANY_LETTER = /\[[^\]]{200,}\]|\\[pP]\{[^}]*\}|\(\?<\w+>/gu;
/** One of several letters; two are one in both cases. */
const CLASS = /\[(?![a-z]{2}\])[^\]]*\]/giu;
/** Three letters, also in both cases: `[nN][eE][tT]`. */
const LATIN_WORD = /(?:[a-z]|\[[a-z]{2}\]){3}/iu;

/**
 * Whether any of some expressions finds something. Those in Latin words alone are not asked of a text in Han, kana or Hangul
 * without a Latin phrase: there are hundreds, and V8 takes longer to make them ready than to read a Chinese article.
 */
export function anyOf(patterns: readonly RegExp[]): (text: string) => boolean {
  let latin: ReadonlySet<RegExp> | null = null;
  return (text) => {
    latin ??= new Set(patterns.filter(isLatinOnly));
    const own = mayBeLatin(text) ? null : latin;
    return patterns.some((pattern) => own?.has(pattern) !== true && pattern.test(text));
  };
}

/** Whether expressions in Latin words may find something in a text. */
export function mayBeLatin(text: string): boolean {
  return !CJK.test(text) || PHRASE.test(text);
}

/** Whether an expression finds nothing without words in Latin letters. */
export function isLatinOnly({ source }: RegExp): boolean {
  const own = source.replace(ANY_LETTER, '');
  return !CJK.test(own) && LATIN_WORD.test(own.replace(CLASS, ''));
}
