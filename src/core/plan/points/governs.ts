import { findAll } from '../../findAll.js';
import type { Language } from '../../model.js';
import { listTerms } from './weighConcepts.js';

/** Han characters that stand in nearly every sentence: what two sentences share of them relates nothing. */
const FUNCTION_HAN =
  /[的是了在有和與与及也就都不這这那個个一以而但或其所被把對对於于為为到會会可能要上下中大小多少人們们我你您他她它自己來来去用做很更最再還还]/u;
/** Korean words that predicates and phrases of any kind are made with. */
const FUNCTION_HANGUL =
  /^(?:있|없|하|합|했|한|할|되|된|될|됩|것|이|그|저|수|때|등|및|또|더|매우|가장|우리|당신|대한|대해|위해|통해|따라|모든|다른|같은|많은)/u;

/**
 * Whether words that head others speak of what those speak of: told by the nouns that both hold. Two characters that stand
 * in any sentence do not relate two of them.
 */
export function sharesMatter(head: string, other: string, language: Language): boolean {
  const own = listMatter(head, language);
  return [...listMatter(other, language)].some((term) => own.has(term));
}

function listMatter(text: string, language: Language): ReadonlySet<string> {
  const terms = [...listTerms(text, language)].filter(
    (term) => !/\p{Script=Hangul}|\p{Script=Hiragana}/u.test(term) && !FUNCTION_HAN.test(term) && !/^\d+$/u.test(term),
  );
  const words = findAll(text, /\p{Script=Hangul}{2,}/gu)
    .filter(([word]) => !FUNCTION_HANGUL.test(word))
    .map(([word]) => word.slice(0, 2));
  return new Set([...terms, ...words]);
}
