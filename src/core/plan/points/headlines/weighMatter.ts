import { findAll } from '../../../findAll.js';
import type { Language } from '../../../model.js';
import { remember } from '../../../remember.js';
import { rememberFor } from '../../../rememberFor.js';
import type { Part } from '../../passages.js';
import { listTerms } from '../weighConcepts.js';

/** Han characters of grammar: a pair that holds one is no word of what is spoken of. */
const GRAMMAR =
  /[的是了在和與与及也就都不這这那個个一以而但或其所被把對对於于為为到會会可能要們们我你您他她它牠很更最再還还又將将讓让使從从向跟並并且則则只才]/u;
/** Korean words that predicates and phrases of any kind are made with. */
const GRAMMAR_HANGUL =
  /^(?:있|없|하|합|했|한|할|되|된|될|됩|것|이|그|저|수|때|등|및|또|더|매우|가장|우리|당신|대한|대해|위해|통해|따라|모든|다른|같은|많은)/u;

/** In how many sentences of a text each of its nouns stands: what stands in most of them relates no two. */
export interface Matter {
  readonly language: Language;
  /** What it tells that two sentences share a word, from 0 (it stands everywhere) to 1. */
  readonly weigh: (term: string) => number;
}

/** In sentences: of a text of so many, a word that stands in half of them still relates two. */
const FEW = 10;

export const weighMatter: (parts: readonly Part[]) => Matter = rememberFor((parts: readonly Part[]): Matter => {
  const sentences = parts.flatMap(({ passages }) => passages.flatMap((passage) => passage.sentences));
  const language = sentences[0]?.language ?? 'en';
  const uses = new Map<string, number>();
  for (const { text } of sentences)
    for (const term of listNouns(text.text, language)) uses.set(term, (uses.get(term) ?? 0) + 1);
  const all = Math.log(sentences.length + FEW);
  const weights = new Map([...uses].map(([term, count]) => [term, Math.max(0, 1 - Math.log(count) / all)]));
  return { language, weigh: (term) => weights.get(term) ?? 1 };
});

/** How much two texts speak of the same. */
export function shareOf(one: string, other: string, { language, weigh }: Matter): number {
  const own = listNouns(one, language);
  let share = 0;
  for (const term of listNouns(other, language)) if (own.has(term)) share += weigh(term);
  return share;
}

/** Whether words speak of what others speak of: told by the nouns that both hold. */
export function sharesMatter(one: string, other: string, language: Language): boolean {
  const own = listNouns(one, language);
  return [...listNouns(other, language)].some((term) => own.has(term));
}

export const listNouns: (text: string, language: Language) => ReadonlySet<string> = remember((text, language) => {
  const terms = [...listTerms(text, language)].filter(
    (term) =>
      !/\p{Script=Hangul}|\p{Script=Hiragana}/u.test(term) &&
      !(/\p{Script=Han}/u.test(term) && GRAMMAR.test(term)) &&
      !/^\d+$/u.test(term),
  );
  const words = findAll(text, /\p{Script=Hangul}{2,}/gu)
    .filter(([word]) => !GRAMMAR_HANGUL.test(word))
    .map(([word]) => word.slice(0, 2));
  // `読む`, `読書`: in Japanese a character alone is a word.
  const characters = /\p{Script=Hiragana}/u.test(text)
    ? findAll(text, /(?<!\p{Script=Han})\p{Script=Han}(?!\p{Script=Han})/gu)
        .map(([word]) => word)
        .filter((word) => !/[何事人物時方間者今日前後上中下一二三]/u.test(word))
    : [];
  return new Set([...terms, ...words, ...characters]);
});
