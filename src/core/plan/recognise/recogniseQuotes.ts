import { estimateLength } from '../../language.js';
import type { TracedText } from '../../model.js';
import { rememberFor } from '../../rememberFor.js';
import { slice } from '../../trace.js';
import { findNumbers } from '../facts/numbers.js';
import { findQuotations } from '../facts/quotations.js';
import { isDamaged, type Passage, type Sentence } from '../passages.js';
import { pointsOutside } from '../points/gates.js';
import { standsAlone } from '../points/standsAlone.js';
import { weighFacts } from '../points/weighConcepts.js';
import type { Proposal } from '../proposal.js';
import { splitSentences } from '../sentences.js';
import { dropConnective, dropEnd, isDangling, isOrphan } from '../words.js';
import { listNames } from './listNames.js';
import { findSpeaker, findViewpoint, type Speaker } from './speakers.js';

const LONGEST = 64;
const SHORTEST_SPOKEN = 8;
const SHORTEST_UNSPOKEN = 18;

type Ranges = readonly { readonly start: number; readonly end: number }[];

/** A quotation with the one who says it; the speaker is null where the text names nobody. */
export interface SpokenQuote {
  readonly quote: TracedText;
  readonly speaker: TracedText | null;
  readonly sentence: Sentence;
}

/** Quotations long enough to stand alone, each with its speaker. */
export function recogniseQuotes(passages: readonly Passage[], damage: Ranges): Proposal[] {
  const quotes = listQuotes(passages, damage);
  const blocks = passages.flatMap((passage) => recogniseQuoteBlock(passage));
  return [
    ...blocks,
    ...quotes.map(({ quote, speaker, sentence }): Proposal => {
      const length = estimateLength(quote.text);
      // A short, pointed sentence in somebody's mouth is what a quote slide is for; a long one is read as prose.
      const fit = length <= 20 ? 1.5 : length <= 48 ? 2 : 0;
      const leans =
        isDangling(quote.text) ||
        isOrphan(quote.text) ||
        dropConnective(quote) !== quote ||
        pointsOutside(quote.text) ||
        !standsAlone(quote.text);
      const weight = 3.5 + fit + (speaker ? 2 : 0) + Math.min(2, findNumbers(quote.text).length) - (leans ? 3 : 0);
      return {
        body: { kind: 'quote', quote, speaker, context: null },
        passage: sentence.passage,
        weight,
        claims: [quote],
      };
    }),
  ];
}

/** All quotations of a stretch of text with their speakers, in order. */
export const listQuotes = rememberFor(findQuotes);

function findQuotes(passages: readonly Passage[], damage: Ranges): readonly SpokenQuote[] {
  const names = listNames(passages);
  return passages.flatMap((passage) => {
    if (passage.block.type === 'quote') return [];
    let last: TracedText | null = null;
    let inherited: Speaker | null = null;
    let before: TracedText | null = null;
    return passage.sentences.flatMap((sentence) => {
      const goesOn = before;
      before = null;
      const view = findViewpoint(sentence.text);
      if (view) inherited = view;
      return findQuotations(sentence.text.text).flatMap((quotation): SpokenQuote[] => {
        const whole = slice(sentence.text, quotation.start, quotation.end);
        const spoken = findSpeaker(sentence.text, quotation);
        const standsAlone = isWholeSentence(sentence.text.text, quotation.start, quotation.end);
        const speaker = resolve(spoken ?? (standsAlone ? inherited : null), sentence, passage, names);
        const again = spoken === null && last !== null && continues(sentence.text.text, quotation.start) ? last : null;
        // `“…”她說。“…”`: in one paragraph, a whole quotation right after another goes on with its speaker.
        const by: TracedText | null = speaker ?? again ?? (standsAlone && !spoken ? goesOn : null);
        if (by) last = by;
        before = by;
        const quote = shorten(whole);
        const length = quote ? estimateLength(quote.text) : 0;
        const least = by ? SHORTEST_SPOKEN : SHORTEST_UNSPOKEN;
        if (!quote || length < least || isDamaged(quote, damage)) return [];
        if (!by && (!standsAlone || isTorn(quote.text))) return [];
        return [{ quote, speaker: by, sentence }];
      });
    });
  });
}

/** `...that the car has a future. _`: half of a sentence, or a caption with its marks. */
function isTorn(text: string): boolean {
  return /^(?:\.{2,}|…|\p{Ll})|(?:^|\s)_(?:\s|$)/u.test(text);
}

/** `並呼籲“…”` after an earlier quotation: the same speaker goes on. */
function continues(sentence: string, start: number): boolean {
  return /[”」][，,]?(?:并|並|又|還|还|同時|同时)[^，。“”]{0,6}[：，]?[“「]$/u.test(sentence.slice(0, start));
}

function isWholeSentence(sentence: string, start: number, end: number): boolean {
  return start <= 1 && /^[”」"»]?[。.!?！？]?$/u.test(sentence.slice(end));
}

/** A pronoun becomes the last name before it in the same paragraph; without one the speaker stays unnamed. */
function resolve(
  speaker: Speaker | null,
  sentence: Sentence,
  passage: Passage,
  names: ReadonlySet<string>,
): TracedText | null {
  if (!speaker) return null;
  if (!speaker.pronoun) return speaker.name;
  let found: TracedText | null = null;
  for (const other of passage.sentences) {
    for (const name of names) {
      const at = other.text.text.lastIndexOf(name);
      if (at >= 0) found = slice(other.text, at, at + name.length);
    }
    if (other === sentence) break;
  }
  return found;
}

/**
 * A long quotation is shown by the sentences of it that say most, one after the other, never by half a sentence. They
 * begin where nothing points back.
 */
function shorten(quote: TracedText): TracedText | null {
  if (estimateLength(quote.text) <= LONGEST) return dropEnd(quote);
  const sentences: { start: number; end: number }[] = [];
  for (const sentence of splitSentences(quote)) {
    const start = quote.text.indexOf(sentence.text, sentences.at(-1)?.end ?? 0);
    if (start >= 0) sentences.push({ start, end: start + sentence.text.length });
  }
  let best: TracedText | null = null;
  let most = -1;
  for (const [i, { start }] of sentences.entries()) {
    let window: TracedText | null = null;
    for (const { end } of sentences.slice(i)) {
      if (estimateLength(quote.text.slice(start, end)) > LONGEST) break;
      window = slice(quote, start, end);
    }
    if (!window || (i > 0 && !opensAnew(window.text))) continue;
    const facts = weighFacts(window);
    if (facts > most) [best, most] = [window, facts];
  }
  return best && dropEnd(best);
}

function opensAnew(text: string): boolean {
  return !isDangling(text) && !isOrphan(text) && !pointsOutside(text) && standsAlone(text);
}

/** A block quote of one or two short paragraphs, set apart by the author. */
function recogniseQuoteBlock({ block, index }: Passage): Proposal[] {
  if (block.type !== 'quote') return [];
  const quote = block.paragraphs[0];
  const more = block.paragraphs.slice(1);
  if (!quote || more.length > 1 || estimateLength(quote.text) < SHORTEST_SPOKEN) return [];
  const signed = more[0] && /^(?:—|–|--|-\s)/.test(more[0].text) ? more[0] : null;
  const words = shorten(stripMarks(quote));
  if (!words || (more.length > 0 && !signed)) return [];
  const speaker = signed ? slice(signed, /^[—–\-\s]+/.exec(signed.text)?.[0].length ?? 0) : null;
  return [
    {
      body: { kind: 'quote', quote: words, speaker, context: null },
      passage: index,
      // Set apart by the author.
      weight: 8.5,
      claims: [words],
    },
  ];
}

function stripMarks(quote: TracedText): TracedText {
  return /^[“「"].*[”」"]$/u.test(quote.text) ? slice(quote, 1, quote.text.length - 1) : quote;
}
