import { CJK, estimateLength, isChinese } from '../../language.js';
import type { TracedText } from '../../model.js';
import { rememberFor } from '../../rememberFor.js';
import { move, slice, trim } from '../../trace.js';
import { countLetters } from '../budgetLetters.js';
import type { Clause } from '../clauses.js';
import type { Sentence } from '../passages.js';
import { dropConnective, dropEnd } from '../words.js';
import { hasVerb } from './alone/hasVerb.js';
import { endsOpen, hasPredicate, isAttribution } from './clauses/gates.js';
import { dropAdditive } from './cuts/dropAdditive.js';
import { dropFace } from './cuts/dropFace.js';
import { dropLetter } from './cuts/dropLetter.js';
import { dropOmission } from './cuts/dropOmission.js';
import { dropLoneQuote, dropPointers, dropPointingLead } from './cuts/dropPointers.js';
import { dropReason } from './cuts/dropReason.js';
import { dropRemark } from './cuts/dropRemark.js';
import { dropTies } from './cuts/dropTies.js';
import { dropTurn } from './cuts/dropTurn.js';
import { listStretches, type Stretch } from './cuts/listStretches.js';
import { listShortened } from './cuts/shorten.js';
import { mayStand } from './mayStand.js';

/** Words that may stand alone on a slide: a whole sentence, or several. */
export interface Candidate {
  readonly text: TracedText;
  readonly sentence: Sentence;
  /** In em. */
  readonly length: number;
  readonly letters: number;
  /** The next sentence limits it: it may be shown, and heads nothing. */
  readonly isTurned?: boolean;
  /** Who says it, in a talk that was written down. */
  readonly speaker?: TracedText;
  /** What it hangs from in the article, as the title of a slide: a heading, or the item above it. */
  readonly head?: TracedText;
}

const LONGEST_CJK = 100;
/** Kana say less each than Han characters do. */
const LONGEST_KANA = 110;
const LONGEST_LATIN = 120;
/** As long as two sentences in one bullet may be, a Latin sentence of which nothing shorter can stand for it may be, too. */
const LONGER_WHOLE = 1.3;
const ENDED = /[.!?…]["”»“)\]]*$/u;
/** In em: of a longer Chinese statement its first clauses may stand as well. */
const EASY_CJK = 80;
const SHORTEST = 7;
/** In em: a name, or an option of a command. */
const LONGEST_KEY = 12;
/** In characters: a longer stretch is too long for a bullet, whatever is dropped at its start. */
const LONGEST_STRETCH = 2 * LONGEST_LATIN + 80;

/** The longest a bullet may be, in em. */
export function limitOf(text: string): number {
  if (/[\p{Script=Hiragana}\p{Script=Katakana}]/u.test(text)) return LONGEST_KANA;
  return CJK.test(text) ? LONGEST_CJK : LONGEST_LATIN;
}

/** A sentence that passes the gates, with what may be left of it: see `listStretches`. */
export const listCandidates = rememberFor(recallCandidates);

/** More sentences than this are not kept: an article has fewer. */
const MOST_KEPT = 5000;
const kept = new Map<string, { readonly at: number; readonly candidates: readonly Candidate[] }>();

/**
 * An article that is written while it is shown is planned again and again: a sentence that only moved has the same
 * stretches, as far from its start as before.
 */
function recallCandidates(sentence: Sentence): readonly Candidate[] {
  const at = sentence.text.pieces[0]?.from ?? 0;
  const key = nameSentence(sentence, at);
  const known = kept.get(key);
  if (known) return known.candidates.map((one) => ({ ...one, text: move(one.text, at - known.at), sentence }));
  const candidates = findCandidates(sentence);
  if (kept.size >= MOST_KEPT) kept.clear();
  kept.set(key, { at, candidates });
  return candidates;
}

/** All that a sentence's stretches depend on, but where it stands. */
function nameSentence({ text, clauses, damaged, isItem, isReference, language }: Sentence, from: number): string {
  const pieces = text.pieces.map((piece) => [piece.at, piece.length, piece.from - from, piece.span]);
  const cuts = clauses.map(({ start, end, mark }) => [start, end, mark]);
  return JSON.stringify([language, damaged, isItem, isReference, text.own === true, text.text, pieces, cuts]);
}

function findCandidates(sentence: Sentence): readonly Candidate[] {
  if (sentence.damaged || sentence.isReference) return [];
  const { clauses, isItem, text } = sentence;
  const isHan = CJK.test(text.text);
  const isOne = isItem || isDefinition(sentence) || /[？?]["”」』]?$/u.test(text.text);
  const found = new Map<string, Candidate>();
  for (const tiers of listStretches({ clauses, isHan, isOne, isLong: isLong(sentence) }))
    for (const tier of tiers) {
      const shown = tier.flatMap((stretch) => show(sentence, stretch, isHan));
      for (const candidate of shown) found.set(candidate.text.text, candidate);
      if (shown.some(runsOn(sentence) ? isEasy : isShortEnough)) break;
    }
  const all = [...found.values()];
  if (runsOn(sentence) && all.some(isEasy)) return all.filter(isEasy);
  return all.some(isShortEnough) ? all.filter(isShortEnough) : all;
}

/** What of a sentence may stand where there is no room for all of it: what it says first, or behind what leads it in. */
export const listShorter = rememberFor(({ clauses, text, ...sentence }: Sentence): readonly Candidate[] => {
  const isHan = CJK.test(text.text);
  const shape = { clauses, isHan, isOne: false, isLong: true };
  const stretches = listStretches(shape).flat(2);
  return stretches
    .filter(({ first, last }) => first > 0 || last < clauses.length - 1)
    .filter(({ last }) => !TURNS_TO.test(clauses[last + 1]?.text ?? ''))
    .flatMap((stretch) => show({ ...sentence, clauses, text }, stretch, isHan))
    .filter(isShortEnough);
});

function isShortEnough({ text, length }: Candidate): boolean {
  return length <= limitOf(text.text);
}

/** `看上去是A，實際上是B`: the first half is what is not so. */
const TURNS_TO =
  /^(?:[實实][際际]上|其[實实]|事[實实]上|[實实][則则]|本[質质]上|[實实]|而是|真正|反而|相反|but\b|yet\b|in fact|in reality|actually|rather)/iu;

/** In clauses: more than this say several things one after the other. */
const MOST_OF_ONE = 4;

/** Some writers set a comma where others set a full stop: of what they write without any, the first is shown and not all. */
function runsOn({ clauses, text }: Sentence): boolean {
  return clauses.length > MOST_OF_ONE && !/[。！？!?…]["”」』）)]*$/u.test(text.text);
}

/** Whether it is read at a glance. */
function isEasy({ text, length }: Candidate): boolean {
  return length <= (isChinese(text.text) ? EASY_CJK : limitOf(text.text));
}

function isLong(sentence: Sentence): boolean {
  const { text } = sentence.text;
  return isChinese(text) && estimateLength(text) > (runsOn(sentence) ? EASY_CJK : limitOf(text));
}

function show(sentence: Sentence, { first, last }: Stretch, isHan: boolean): readonly Candidate[] {
  const { clauses } = sentence;
  const [start, end] = [clauses[first]?.start ?? 0, clauses[last]?.end ?? 0];
  if (end - start > LONGEST_STRETCH && measure(sentence.text.text.slice(start, end)) > LONGEST_STRETCH) return [];
  return cut(sentence, clauses, first, last, isHan);
}

/** In characters, without the asides that may be dropped. */
function measure(text: string): number {
  return text.length > 2 * LONGEST_STRETCH ? text.length : text.replace(/\s\([^()]*\)/gu, '').length;
}

/** `-l : prints the name`, `Redis: a cache`: what is defined needs all that defines it. */
export function isDefinition({ clauses, isItem }: Sentence): boolean {
  const key = clauses[0];
  if (!key || clauses.length < 2 || !/[：:]/.test(key.mark)) return false;
  return (
    isItem ||
    (estimateLength(key.text) <= LONGEST_KEY &&
      !isAttribution(key.text) &&
      !endsOpen(key.text) &&
      !hasVerbOfItsOwn(key.text))
  );
}

function hasVerbOfItsOwn(key: string): boolean {
  return CJK.test(key) ? hasPredicate(key) : hasVerb(key);
}

function cut(
  sentence: Sentence,
  clauses: readonly Clause[],
  i: number,
  j: number,
  isHan: boolean,
): readonly Candidate[] {
  const first = clauses[i];
  const last = clauses[j];
  if (!first || !last) return [];
  const question = /^\s?[？?！!]/.exec(sentence.text.text.slice(last.end));
  const end = last.end + (question?.[0].length ?? 0);
  const opened = dropPointingLead(
    dropConnective(dropFace(dropLetter(dropOmission(trim(slice(sentence.text, first.start, end)))))),
  );
  const words = dropLoneQuote(dropConnective(dropTies(opened)));
  const text = dropTurn(dropAdditive(dropEnd(dropPointers(dropReason(dropRemark(words))))));
  const shorter = isHan || sentence.isItem ? [] : listShortened(text);
  return [text, ...shorter].flatMap((words) => admit(sentence, words, clauses.slice(i, j + 1), i > 0) ?? []);
}

/** Words of a sentence, where they are of a length for a bullet and pass the gates. */
function admit(sentence: Sentence, text: TracedText, clauses: readonly Clause[], isBehind: boolean): Candidate | null {
  const length = estimateLength(text.text);
  const isOpen = CJK.test(sentence.text.text) || !ENDED.test(sentence.text.text);
  if (length < SHORTEST || length > limitOf(text.text) * (isOpen ? 1 : LONGER_WHOLE)) return null;
  return mayStand(sentence, text, clauses, isBehind)
    ? { text, sentence, length, letters: countLetters(text.text) }
    : null;
}
