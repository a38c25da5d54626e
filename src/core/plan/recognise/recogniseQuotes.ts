import { CJK, estimateLength } from '../../language.js';
import type { TracedText } from '../../model.js';
import { rememberFor } from '../../rememberFor.js';
import { concat, type Range, slice, traceGlue, trim } from '../../trace.js';
import { findNumbers } from '../facts/numbers.js';
import { findQuotations } from '../facts/quotations.js';
import { isDamaged, type Passage, type Sentence } from '../passages.js';
import { TURNS_AGAINST } from '../points/neighbours/turns.js';
import type { Proposal } from '../proposal.js';
import { dropEnd, isBalanced } from '../words.js';
import { findOccasion } from './findOccasion.js';
import { leansOnTalk } from './leansOnTalk.js';
import { listNames } from './listNames.js';
import { recogniseQuoteBlocks } from './recogniseQuoteBlocks.js';
import { isTorn, shortenQuote } from './shortenQuote.js';
import { findSpeaker, findViewpoint, type Speaker } from './speakers.js';

const SHORTEST_SPOKEN = 8;
const SHORTEST_UNSPOKEN = 18;

/** `Probablemente, …`, `也許……`: who opens with it would not be held to it. */
const GUESS =
  /^(?:可能|也許|也许|或許|或许|大概|perhaps|maybe|probably|possibly|quizás?|tal vez|probablemente|posiblemente|peut-être|probablement|vielleicht|wahrscheinlich|möglicherweise|たぶん|おそらく|아마)/iu;

/** `Wrecks were common …`: a few words, broken off by whoever quotes them. */
const BROKEN_OFF = /^(?:\p{Script=Latin}+\s){1,6}\s?(?:…|\.{3})$/u;

/** A quotation with the one who says it; the speaker is null where the text names nobody. */
export interface SpokenQuote {
  readonly quote: TracedText;
  readonly speaker: TracedText | null;
  /** What the speaker looks back to or is asked, if it is said before the words. */
  readonly occasion: TracedText | null;
  readonly sentence: Sentence;
}

/** Quotations long enough to stand alone, each with its speaker. */
export function recogniseQuotes(passages: readonly Passage[], damage: readonly Range[]): Proposal[] {
  const quotes = listQuotes(passages, damage);
  const blocks = recogniseQuoteBlocks(passages);
  return [
    ...blocks,
    ...quotes.map(({ quote, speaker, occasion, sentence }): Proposal => {
      const length = estimateLength(quote.text);
      // A short, pointed sentence in somebody's mouth is what a quote slide is for; a long one is read as prose.
      const fit = length <= 20 ? 1.5 : length <= 48 ? 2 : length <= 64 ? 0 : 0.5;
      // Whose words they are is half of what they say, and of what the other half.
      const isLost = speaker === null || (leansOnTalk(quote.text) && !/[?？]$/u.test(occasion?.text ?? ''));
      const guessed = GUESS.test(quote.text) ? 1 : 0;
      const weight = isLost ? 0 : 5.5 + fit + Math.min(2, findNumbers(quote.text).length) - guessed;
      return {
        body: { kind: 'quote', quote, speaker, context: occasion },
        passage: sentence.passage,
        weight,
        claims: occasion ? [occasion, quote] : [quote],
      };
    }),
  ];
}

/** All quotations of a stretch of text with their speakers, in order. */
export const listQuotes = rememberFor(findQuotes);

function findQuotes(passages: readonly Passage[], damage: readonly Range[]): readonly SpokenQuote[] {
  const names = listNames(passages);
  return passages.flatMap((passage, at) => {
    if (passage.block.type === 'quote') return [];
    let last: TracedText | null = null;
    let inherited: Speaker | null = null;
    let before: TracedText | null = null;
    const found = passage.sentences.flatMap((sentence, i) => {
      const goesOn = before;
      before = null;
      const view = findViewpoint(sentence.text);
      if (view) inherited = view;
      return findQuotations(sentence.text.text).flatMap((quotation): Found[] => {
        const whole = trim(slice(sentence.text, quotation.start, quotation.end));
        const spoken = findSpeaker(sentence.text, quotation);
        const standsAlone = isWholeSentence(sentence.text.text, quotation.start, quotation.end);
        // `在他看來，這本身就有問題，“……”`: the view that the sentence gives ends in a quotation.
        const viewed = view !== null && closesSentence(sentence.text.text, quotation.end) ? view : null;
        const speaker = resolve(spoken ?? viewed ?? (standsAlone ? inherited : null), sentence, passage, names);
        const again = spoken === null && last !== null && continues(sentence.text.text, quotation.start) ? last : null;
        // `“…”她說。“…”`: in one paragraph, a whole quotation right after another goes on with its speaker.
        const only = standsAlone && passage.sentences.length === 1 ? findOnly(names, passages[at - 1]) : null;
        const by: TracedText | null = speaker ?? again ?? (standsAlone && !spoken ? (goesOn ?? only) : null);
        if (by) last = by;
        before = by;
        const asked = quotation.start <= 1 ? readQuestion(passage.sentences[i - 1] ?? lastOf(passages[at - 1])) : null;
        return [{ whole, by, asked, standsAlone, sentence, start: quotation.start }];
      });
    });
    return joinTurns(found).flatMap(({ whole, by, asked, standsAlone, sentence, start }): SpokenQuote[] => {
      const quote = shortenQuote(whole);
      const length = quote ? estimateLength(quote.text) : 0;
      const least = by ? SHORTEST_SPOKEN : SHORTEST_UNSPOKEN;
      if (!quote || length < least || isDamaged(quote, damage) || BROKEN_OFF.test(quote.text)) return [];
      if (!by && (!standsAlone || isTorn(quote.text))) return [];
      const question = asked && leansOnTalk(quote.text) ? asked : null;
      return [{ quote, speaker: by, occasion: question ?? findOccasion(sentence.text, start, quote.text), sentence }];
    });
  });
}

/** The one who speaks, where nobody else does, in the paragraph before one that is nothing but a quotation. */
function findOnly(names: ReadonlySet<string>, before: Passage | undefined): TracedText | null {
  const [name, other] = names;
  if (name === undefined || other !== undefined) return null;
  const text = before?.sentences.findLast((sentence) => sentence.text.text.includes(name))?.text;
  const start = text?.text.indexOf(name) ?? -1;
  return text && start >= 0 ? slice(text, start, start + name.length) : null;
}

/** A quotation as the text has it. */
interface Found {
  readonly whole: TracedText;
  readonly by: TracedText | null;
  /** The question right before it. */
  readonly asked: TracedText | null;
  readonly standsAlone: boolean;
  readonly sentence: Sentence;
  readonly start: number;
}

/** `“You may be essential,” she said. “But you are not counted.”`: without the second half, the first would be praise. */
function joinTurns(found: readonly Found[]): readonly Found[] {
  const joined: Found[] = [];
  for (const next of found) {
    const last = joined.at(-1);
    const isOne = last && next.standsAlone && next.by?.text === last.by?.text && TURNS_AGAINST.test(next.whole.text);
    if (!isOne) joined.push(next);
    else {
      const gap = CJK.test(next.whole.text) ? '。' : '. ';
      joined[joined.length - 1] = { ...last, whole: concat(dropEnd(last.whole), traceGlue(gap), next.whole) };
    }
  }
  return joined;
}

const lastOf = (passage: Passage | undefined): Sentence | undefined =>
  passage?.block.type === 'paragraph' ? passage.sentences.at(-1) : undefined;

const LONGEST_QUESTION = 60;

/** The question that a sentence asks, or that somebody asks in it. */
function readQuestion(sentence: Sentence | undefined): TracedText | null {
  if (!sentence || sentence.damaged || !/[?？]["”」』»]?$/u.test(sentence.text.text)) return null;
  const quoted = findQuotations(sentence.text.text).findLast(({ end }) => sentence.text.text.length - end <= 1);
  const question = quoted ? slice(sentence.text, quoted.start, quoted.end) : sentence.text;
  const isShort = estimateLength(question.text) <= LONGEST_QUESTION;
  return isShort && isBalanced(question.text) && !leansOnTalk(question.text.replace(/[?？]$/u, '')) ? question : null;
}

/** `並呼籲“…”` after an earlier quotation: the same speaker goes on. */
function continues(sentence: string, start: number): boolean {
  return /[”」][，,]?(?:并|並|又|還|还|同時|同时)[^，。“”]{0,6}[：，]?[“「]$/u.test(sentence.slice(0, start));
}

function isWholeSentence(sentence: string, start: number, end: number): boolean {
  return start <= 1 && closesSentence(sentence, end);
}

function closesSentence(sentence: string, end: number): boolean {
  return /^[”」"»]?[。.!?！？]?$/u.test(sentence.slice(end));
}

/**
 * A pronoun becomes the name before it in the same paragraph. The quotation of one who is not meant would be the worst of
 * mistakes: where two are named in the nearest sentence that names anybody, the first that owns nothing (`To Lorenz’s
 * delight, Hamilton would …`) did what the sentence tells; without a name the speaker stays unnamed.
 */
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
    const { text } = other.text;
    const places = [...names].flatMap((name) => {
      const at = CJK.test(name) ? text.lastIndexOf(name) : text.indexOf(name);
      const isOwner = /^[’']s?\b/u.test(text.slice(at + name.length));
      return at < 0 || isOwner ? [] : [{ at, end: at + name.length }];
    });
    places.sort((a, b) => a.at - b.at || b.end - a.end);
    const nearest = places.at(CJK.test(text) ? -1 : 0);
    if (nearest) found = slice(other.text, nearest.at, nearest.end);
    if (other === sentence) break;
  }
  return found;
}
