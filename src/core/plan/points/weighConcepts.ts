import { listFunctionWords } from '../../language.js';
import type { Language } from '../../model.js';
import { findDates } from '../facts/dates.js';
import { findNumbers } from '../facts/numbers.js';
import { findQuotations } from '../facts/quotations.js';
import { findOrdinals } from '../recognise/ordinals.js';

/**
 * Weights of facts as multiples of the mean bigram. They were measured on labelled key facts at 30 % of the
 * characters, where bigram coverage alone finds 48 % of the facts, with facts 61 %, over clauses 82 %.
 */
const FACT_WEIGHT = { ordinal: 12, figure: 8, date: 5.6, term: 4 } as const;

/** What the words of a part are worth: concepts (bigrams or stems that occur twice or more) with their weights. */
export interface Concepts {
  readonly weights: ReadonlyMap<string, number>;
  readonly mean: number;
  readonly language: Language;
}

/** Weighs the concepts of a stretch of text by how often its sentences use them. */
export function weighConcepts(sentences: readonly string[], language: Language): Concepts {
  const uses = new Map<string, number>();
  for (const sentence of sentences)
    for (const term of listTerms(sentence, language)) uses.set(term, (uses.get(term) ?? 0) + 1);
  const weights = new Map<string, number>();
  const n = sentences.length;
  for (const [term, count] of uses)
    if (count >= 2 && count <= Math.max(2, n * 0.5)) weights.set(term, Math.log(1 + count) * Math.log(1 + n / count));
  const total = [...weights.values()].reduce((sum, weight) => sum + weight, 0);
  return { weights, mean: weights.size > 0 ? total / weights.size : 1, language };
}

/** The concepts of a text with their weights, its facts among them. */
export function listConcepts(text: string, concepts: Concepts): Map<string, number> {
  const found = new Map<string, number>();
  for (const term of listTerms(text, concepts.language)) {
    const weight = concepts.weights.get(term);
    if (weight !== undefined) found.set(term, weight);
  }
  const add = (key: string, weight: number): void => void found.set(key, weight * concepts.mean);
  for (const number of findNumbers(text))
    add(`#${number.value}${number.unit}`, FACT_WEIGHT.figure * (number.strong ? 1 : 0.5));
  for (const date of findDates(text)) add(`@${date.key}`, FACT_WEIGHT.date);
  for (const term of findQuotations(text)) add(`“${text.slice(term.start, term.end)}`, FACT_WEIGHT.term);
  // `AI芯片、云計算平臺和基礎大模型`: named things together.
  const series = /[^，。、；：]{2,12}、[^，。、；：]{2,12}(?:、|和|與|与|及)[^，。、；：]{2,12}/u.exec(text)?.[0];
  if (series) add(`、${series.slice(0, 8)}`, FACT_WEIGHT.term);
  if (findOrdinals(text).length > 0) add(`第${text}`, FACT_WEIGHT.ordinal);
  for (const name of text.match(/\b[A-Z][A-Za-z]*\d[\w.-]*|\b[A-Z]{2,}[\w-]*/g) ?? [])
    add(`N${name}`, FACT_WEIGHT.term / 2);
  return found;
}

/** Bigrams of Han and kana, stems of Latin words without the function words. */
export function listTerms(text: string, language: Language): Set<string> {
  const terms = new Set<string>();
  const functionWords = listFunctionWords(language);
  for (const [run] of text
    .toLowerCase()
    .matchAll(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}ー]+|[\p{L}][\p{L}\d+-]+/gu)) {
    if (/^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u.test(run))
      for (let i = 0; i + 1 < run.length; i += 1) terms.add(run.slice(i, i + 2));
    else if (!functionWords.has(run)) terms.add(stem(run));
  }
  return terms;
}

/** Enough to bring plural and singular, and the forms of a verb, together. */
function stem(word: string): string {
  return word.length <= 4 ? word : word.replace(/(?:ings?|edly|ed|ies|ments?|ations?|ly|es|s)$/, '');
}
