import type { Language } from '../language.js';

/** The two scripts of Chinese. */
export const SCRIPTS = ['hans', 'hant'] as const;
export type Script = (typeof SCRIPTS)[number];

/** A term that a conversion leaves alone, or the words to put for it: names are where dictionaries err. */
export type GlossaryEntry = string | { readonly find: string; readonly replace: string };

/** The script that a Chinese text is in; null for other languages. */
export function scriptOf(language: Language): Script | null {
  if (!/^zh\b/i.test(language)) return null;
  return /^zh-(?:hant|tw|hk|mo)\b/i.test(language) ? 'hant' : 'hans';
}

/** The language tag of a text in a script. */
export function tagOf(script: Script): Language {
  return script === 'hans' ? 'zh-Hans' : 'zh-Hant';
}
