import type { Language } from './model.js';

/** Han, kana and hangul letters. */
export const CJK = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}ー々〇]/u;

// Characters that only one of the two Chinese scripts uses, each among the two hundred most frequent of its script.
const TRADITIONAL = /[們個來這時會說對過還學國為開經現發當樣與關點應動進後問無實業數機長員電將總認體產]/gu;
const SIMPLIFIED = /[们个来这时会说对过还学国为开经现发当样与关点应动进后问无实业数机长员电将总认体产]/gu;

/** The commonest function words of each language that is written in Latin letters. */
const FUNCTION_WORDS: Record<string, readonly string[]> = {
  en: ['the', 'of', 'and', 'to', 'is', 'that', 'for', 'with', 'are', 'you', 'this', 'it', 'on', 'be', 'from'],
  es: ['el', 'la', 'los', 'las', 'que', 'en', 'una', 'para', 'con', 'por', 'del', 'se', 'es', 'como', 'más'],
  fr: ['le', 'la', 'les', 'des', 'et', 'une', 'est', 'que', 'dans', 'pour', 'du', 'qui', 'sur', 'pas', 'avec'],
  de: ['der', 'die', 'das', 'und', 'ist', 'den', 'nicht', 'mit', 'ein', 'eine', 'auf', 'für', 'von', 'zu', 'dem'],
  it: ['il', 'di', 'che', 'è', 'la', 'per', 'una', 'con', 'del', 'non', 'sono', 'della', 'gli', 'come', 'più'],
  pt: ['o', 'de', 'que', 'e', 'do', 'da', 'em', 'um', 'para', 'com', 'não', 'uma', 'os', 'no', 'mais'],
  nl: ['de', 'het', 'een', 'en', 'van', 'is', 'dat', 'op', 'te', 'voor', 'met', 'zijn', 'niet', 'aan', 'om'],
};

/**
 * The language of a text, by its script and, for Latin letters, by its function words. A page of prose is enough;
 * what cannot be told apart counts as English.
 */
export function detectLanguage(text: string): Language {
  const count = (pattern: RegExp): number => text.match(pattern)?.length ?? 0;
  const han = count(/\p{Script=Han}/gu);
  const kana = count(/[\p{Script=Hiragana}\p{Script=Katakana}]/gu);
  const hangul = count(/\p{Script=Hangul}/gu);
  const arabic = count(/\p{Script=Arabic}/gu);
  const latin = count(/\p{Script=Latin}/gu);
  if (hangul > han + kana && hangul * 3 > latin) return 'ko';
  if (arabic * 2 > latin && arabic > han) return 'ar';
  // A Han character says about as much as three or four Latin letters.
  if ((han + kana) * 3 > latin && han + kana > 0) {
    if (kana > (han + kana) * 0.15) return 'ja';
    return count(TRADITIONAL) > count(SIMPLIFIED) ? 'zh-Hant' : 'zh-Hans';
  }
  const words = text.toLowerCase().match(/\p{Script=Latin}+/gu) ?? [];
  let best = 'en';
  let most = 0;
  for (const [language, functionWords] of Object.entries(FUNCTION_WORDS)) {
    const known = new Set(functionWords);
    const hits = words.filter((word) => known.has(word)).length;
    if (hits > most) {
      most = hits;
      best = language;
    }
  }
  return best;
}

/** True for languages that are written without spaces between words. */
export function isCjk(language: Language): boolean {
  return /^(?:zh|ja)/.test(language);
}

export function listFunctionWords(language: Language): ReadonlySet<string> {
  return new Set(FUNCTION_WORDS[language.slice(0, 2)] ?? FUNCTION_WORDS.en);
}

/**
 * The rough length of a text in em, for choosing words before any font is known: a Han character 1, anything else
 * a half. `core/fit` measures by the fonts' own advances.
 */
export function estimateLength(text: string): number {
  let length = 0;
  for (const char of text) length += CJK.test(char) || /[，。、；：？！（）“”「」《》—…]/.test(char) ? 1 : 0.5;
  return length;
}
