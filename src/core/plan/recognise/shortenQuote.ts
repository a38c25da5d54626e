import { estimateLength } from '../../language.js';
import type { TracedText } from '../../model.js';
import { slice } from '../../trace.js';
import { readCompany } from '../points/neighbours/company.js';
import { TURNS_AGAINST } from '../points/neighbours/turns.js';
import { weighFacts } from '../points/weighConcepts.js';
import { splitSentences } from '../sentences.js';
import { dropConnective, dropEnd } from '../words.js';
import { leansOnTalk } from './leansOnTalk.js';

/** In em: what is shown whole, and how far a window of a longer quotation may reach to a sentence that holds a fact. */
const LONGEST_WHOLE = 64;
const LONGEST = 84;
/** So much more of it must bring at least the weight of one fact. */
const EM_PER_FACT = 12;

/** `...that the car has a future. _`: half of a sentence, or a caption with its marks. */
export function isTorn(text: string): boolean {
  return /^_?\s?(?:\.{2,}|…|\p{Ll})|(?:^|\s)_(?:\s|$)/u.test(text);
}

/**
 * A long quotation is shown by the sentences of it that say most, one after the other, never by half a sentence. They
 * begin where nothing points back, if any of them does.
 */
export function shortenQuote(quote: TracedText): TracedText | null {
  if (estimateLength(quote.text) <= LONGEST_WHOLE) return dropEnd(quote);
  const windows = listWindows(quote);
  const anew = windows.filter(({ text }) => !leansOnTalk(text));
  const worth = (window: TracedText): number => weighFacts(window) - estimateLength(window.text) / EM_PER_FACT;
  let best: TracedText | null = null;
  for (const window of anew.length > 0 ? anew : windows.slice(0, 1))
    if (best === null || worth(window) > worth(best)) best = window;
  return best && dropEnd(best);
}

/** From each sentence on, one, two or more whole ones that fit; the quotation's own opening comes first. */
function listWindows(quote: TracedText): TracedText[] {
  const sentences: { start: number; end: number }[] = [];
  for (const sentence of splitSentences(quote)) {
    const start = quote.text.indexOf(sentence.text, sentences.at(-1)?.end ?? 0);
    // `‘誰？’每次……`: the mark that closes belongs to what it closes.
    const closing = /^[’”」』]+/u.exec(sentence.text)?.[0].length ?? 0;
    if (start >= 0) sentences.push({ start: start + closing, end: start + sentence.text.length });
  }
  // Half of an analogy is no quotation of anybody.
  const texts = sentences.map(({ start, end }) => quote.text.slice(start, end));
  const needs = readCompany(texts, null);
  // `You may be essential. But you are not counted.`: the half of it would be praise. What was counted stays so.
  const isTakenBack = (at: number): boolean => TURNS_AGAINST.test(texts[at + 1] ?? '') && !/\d/u.test(texts[at] ?? '');
  return sentences.flatMap(({ start }, i) =>
    sentences
      .slice(i)
      .filter((_, more) => !needs[i]?.before && !needs[i + more]?.after && !isTakenBack(i + more))
      .map(({ end }) => slice(quote, start, end))
      .filter(({ text }) => estimateLength(text) <= LONGEST)
      .map(dropConnective),
  );
}
