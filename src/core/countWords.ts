const HAN = /\p{Script=Han}/gu;
const SYLLABLE = /[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/gu;
/** A run of letters and digits of a script that sets its words apart. */
const SPACED_WORD =
  /(?:(?![\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}])[\p{L}\p{N}\p{M}'’])+/gu;

export interface WordCount {
  readonly han: number;
  /** Kana and hangul. */
  readonly syllables: number;
  /** Words of scripts with spaces between them. */
  readonly spaced: number;
}

/** What a text is made of, as far as the time it takes to say goes. */
export function countWords(text: string): WordCount {
  const count = (pattern: RegExp): number => text.match(pattern)?.length ?? 0;
  return { han: count(HAN), syllables: count(SYLLABLE), spaced: count(SPACED_WORD) };
}

/** Words as people count them in each script: every Han character, every syllable, every word between spaces. */
export function totalWords(texts: readonly { readonly text: string }[]): number {
  return texts.reduce((sum, { text }) => {
    const { han, syllables, spaced } = countWords(text);
    return sum + han + syllables + spaced;
  }, 0);
}
