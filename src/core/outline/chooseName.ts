import { bareWords } from '../bareWords.js';
import { findAll } from '../findAll.js';
import { CJK, estimateLength } from '../language.js';
import type { TracedText } from '../model.js';
import type { Sentence } from '../plan/passages.js';
import { isCommonplace } from '../plan/points/alone/commonplaces.js';
import { hasVerb } from '../plan/points/alone/hasVerb.js';
import { stopsShort } from '../plan/points/alone/kanaPointers.js';
import { isLatinFragment, leadsOn } from '../plan/points/alone/standsAlone.js';
import { isCondition, isLeadIn, setsScope } from '../plan/points/clauses/leadIns.js';
import { listCandidates } from '../plan/points/listCandidates.js';
import { needsSpeaker } from '../plan/recognise/needsSpeaker.js';
import { isBalanced, isDangling, isOrphan } from '../plan/words.js';
import { isSpoken } from './nameTalk.js';

/** The longest phrase that serves as a heading, in em. */
const LONGEST_HAN = 22;
const LONGEST_LATIN = 30;
/** The first sentence of a paragraph says more often than others what it is about. */
const OPENING_BONUS = 1.4;
/** So many times longer a phrase may be where there is no shorter one; and in em, where it must be read among others. */
const LONGER = 1.5;
const LONGEST_AMONG_OTHERS = 33;
/** In em: what is longer is a text, and the words that it opens with name it better. */
const LONGEST_OF_ALL = 60;
/** In em: words in quotation marks are somebody's; fewer are a name, or taken for something else. */
const LONGEST_QUOTED = 10;

/** A sentence of a stretch of text. */
export interface Opening {
  readonly sentence: Sentence;
  /** Whether it is the first of its paragraph. */
  readonly opens: boolean;
}

/** What a name is chosen by. */
export interface Choice {
  /** How much words say of what is told in this stretch and in no other, in proportion to their length. */
  readonly weigh: (text: string) => number;
  /** Names that others have. */
  readonly used: ReadonlySet<string>;
  /** The words of a talk: what one says of oneself or to another names no topic. */
  readonly isTalk: boolean;
  /** Whether it stands on a slide of its own. */
  readonly hasRoom: boolean;
}

/** In em. */
export function longestName(text: string): number {
  return CJK.test(text) ? LONGEST_HAN : LONGEST_LATIN;
}

/**
 * The clause of a stretch that may stand alone with the most of what is told in it and nowhere else; nobody's own experience
 * where there is another. Where none tells it, the words that the stretch opens with, if these can be understood alone, or
 * else its first clause that can. Null where there is none.
 */
export function chooseName(openings: readonly Opening[], opening: TracedText, choice: Choice): TracedText | null {
  const all = listPhrases(openings, choice);
  const shown = all.filter(({ text }) => isPlain(text.text) && isShown(text.text, choice));
  const short = shown.filter(({ text: { text } }) => !QUOTE.test(text) && estimateLength(text) <= longestName(text));
  const isOfNobody = ({ text }: Phrase): boolean => isClaimOfNobody(text.text, openings);
  const first = isNew(opening, choice) && opensAlone(openings, opening) ? { text: opening, score: 0 } : null;
  return (
    pickBest(short.filter(isOfNobody)) ??
    (first && isOfNobody(first) ? opening : null) ??
    pickBest(shown.filter(isOfNobody)) ??
    pickBest(short) ??
    first?.text ??
    [short, shown].find((some) => some.length > 0)?.[0]?.text ??
    (isPhrase(opening.text) ? opening : null) ??
    (
      all.find(({ text }) => isShown(text.text, choice)) ??
      all.find(({ text }) => estimateLength(text.text) <= LONGEST_OF_ALL)
    )?.text ??
    null
  );
}

/** Whether the words that a part opens with say something to somebody who sees nothing else of it. */
export function opensAlone(openings: readonly Opening[], opening: TracedText): boolean {
  const sentence = openings.find(({ sentence: { text } }) => /[\p{L}\p{N}]/u.test(text.text))?.sentence;
  if (!sentence) return false;
  const words = bareWords(opening.text);
  const isWhole =
    bareWords(sentence.text.text) === words &&
    !isDangling(opening.text) &&
    !isOrphan(opening.text) &&
    (/[.!?…]["”»)]?$/u.test(sentence.text.text) || !isLatinFragment(opening.text));
  return isWhole || listCandidates(sentence).some(({ text }) => bareWords(text.text) === words);
}

/** Chinese and Japanese words that lead in to nothing: `真正的關係`, not `問題解決後`. In Latin letters they are the half of a sentence. */
function isPhrase(text: string): boolean {
  if (!CJK.test(text) || QUOTE.test(text) || isDangling(text) || isOrphan(text)) return false;
  return !isLeadIn(text) && !isCondition(text) && !setsScope(text) && !leadsOn(text) && !stopsShort(text);
}

interface Phrase {
  readonly text: TracedText;
  readonly score: number;
}

function listPhrases(openings: readonly Opening[], choice: Choice): Phrase[] {
  const times = new Map<string, number>();
  for (const { sentence } of openings) times.set(sentence.text.text, (times.get(sentence.text.text) ?? 0) + 1);
  // What stands there more than once is the page's.
  const own = openings.filter(({ sentence }) => times.get(sentence.text.text) === 1);
  return own.flatMap(({ sentence, opens }) =>
    listCandidates(sentence)
      .filter(({ text }) => mayName(text.text) && isNew(text, choice))
      .filter(({ text }) => !(choice.isTalk && isSpoken(text.text)))
      .map(({ text }) => ({ text, score: choice.weigh(text.text) * (opens ? OPENING_BONUS : 1) })),
  );
}

function isShown(text: string, { hasRoom }: Choice): boolean {
  return estimateLength(text) <= (hasRoom ? longestName(text) * LONGER : LONGEST_AMONG_OTHERS);
}

const QUOTE = /[“”„「」]/u;

function pickBest(phrases: readonly Phrase[]): TracedText | null {
  const [first, ...rest] = phrases.filter(({ score }) => score > 0);
  return first ? rest.reduce((a, b) => (b.score > a.score ? b : a), first).text : null;
}

function isNew({ text }: TracedText, { used }: Choice): boolean {
  return !used.has(bareWords(text));
}

function isClaimOfNobody(text: string, [first]: readonly Opening[]): boolean {
  return !needsSpeaker(text) && !isCommonplace(text, first?.sentence.language === 'de');
}

/** A statement from its start, rather than a question. */
function mayName(text: string): boolean {
  if (/[?？]|^(?:\p{Ll}|[“„「])/u.test(text) || !isBalanced(text) || isStamp(text)) return false;
  return !isDangling(text) && !isOrphan(text);
}

/** `16 March 2015 - Porto`: a day, and no statement. */
function isStamp(text: string): boolean {
  return !CJK.test(text) && /\d/u.test(text) && !hasVerb(text);
}

/** Neither an aside nor a list, nor of the one who speaks, nor somebody's words. */
function isPlain(text: string): boolean {
  if (/[!！()（）:：;；]|^(?:我|你|I\b|you\b|we\b|ich\b|yo\b|je\b|私|僕)/iu.test(text)) return false;
  return QUOTATIONS.every((pair) => findAll(text, pair).every(([said]) => estimateLength(said) <= LONGEST_QUOTED));
}

const QUOTATIONS = [/“[^”]*”/gu, /„[^“]*“/gu, /「[^」]*」/gu];
