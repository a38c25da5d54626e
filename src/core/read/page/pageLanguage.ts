import { chooseLanguage, detectLanguage } from '../../language.js';
import type { Language } from '../../model.js';
import { eachElement, type PageTree } from './parseTree.js';

/** Languages that the words themselves tell: a page's `lang` is often only what its template came with. */
const TOLD_BY_WORDS = new Set(['zh', 'ja', 'ko', 'ar', 'en', 'es', 'fr', 'de', 'it', 'pt', 'nl']);

/** Letters that only one language is written in, and the share of them that bears out what the page says. */
const OWN_LETTERS: ReadonlyMap<string, RegExp> = new Map([
  ['ko', /\p{Script=Hangul}/gu],
  ['ja', /[\p{Script=Hiragana}\p{Script=Katakana}]/gu],
]);
const LEAST_OWN = 0.1;
/** So much of a page tells; the rest is not read. */
const SAMPLE = 60_000;

/** The language of an article: what the page says where its words cannot tell, else what the words are. */
export function readPageLanguage({ root }: PageTree, words: string): Language {
  let stated = '';
  for (const { name, attributes } of eachElement(root))
    if (name === 'html') {
      stated = (attributes.lang ?? attributes['xml:lang'] ?? '').trim();
      break;
    }
  const [primary = ''] = stated.toLowerCase().split(/[-_]/);
  // A Korean article about code may hold more Latin letters than Korean ones.
  if (isBorneOut(primary, words)) return primary;
  return TOLD_BY_WORDS.has(primary) ? detectLanguage(words) : chooseLanguage(stated, words);
}

function isBorneOut(language: string, words: string): boolean {
  const own = OWN_LETTERS.get(language);
  if (!own) return false;
  const sample = words.slice(0, SAMPLE);
  const letters = sample.match(/\p{L}/gu)?.length ?? 0;
  return letters > 0 && (sample.match(own)?.length ?? 0) >= letters * LEAST_OWN;
}
