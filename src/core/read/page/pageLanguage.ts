import { chooseLanguage, detectLanguage } from '../../language.js';
import type { Language } from '../../model.js';
import { eachElement, type PageTree } from './parseTree.js';

/** Languages that the words themselves tell: a page's `lang` is often only what its template came with. */
const TOLD_BY_WORDS = new Set(['zh', 'ja', 'ko', 'ar', 'en', 'es', 'fr', 'de', 'it', 'pt', 'nl']);

/** The language of an article: what the page says where its words cannot tell, else what the words are. */
export function readPageLanguage({ root }: PageTree, words: string): Language {
  let stated = '';
  for (const { name, attributes } of eachElement(root))
    if (name === 'html') {
      stated = (attributes.lang ?? attributes['xml:lang'] ?? '').trim();
      break;
    }
  const [primary = ''] = stated.toLowerCase().split(/[-_]/);
  return TOLD_BY_WORDS.has(primary) ? detectLanguage(words) : chooseLanguage(stated, words);
}
