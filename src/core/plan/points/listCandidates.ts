import { CJK, estimateLength } from '../../language.js';
import type { TracedText } from '../../model.js';
import { rememberFor } from '../../rememberFor.js';
import { move, slice, trim } from '../../trace.js';
import { countLetters } from '../budgetLetters.js';
import { type Clause, splitClauses } from '../clauses.js';
import type { Sentence } from '../passages.js';
import { dropConnective, dropEnd, isBalanced, isDangling, isOrphan, withoutConnective } from '../words.js';
import { announcesOnly } from './announces.js';
import { dropAdditive } from './dropAdditive.js';
import { dropLoneQuote, dropPointers, dropPointingLead } from './dropPointers.js';
import { dropReason, opensWithReason } from './dropReason.js';
import {
  breaksPair,
  endsOpen,
  hasPredicate,
  isAttribution,
  isOpenAlternative,
  isPredicateOfPrevious,
  isRemovable,
  lacksConsequence,
  losesLimit,
  promisesMore,
  stopsBeforeVerb,
} from './gates.js';
import { hasLoneHanPronoun } from './hanPronouns.js';
import { lacksSubject } from './lacksSubject.js';
import { endsInPlace, isCondition, isHypothesis, isLeadIn, setsLatinScope, setsScope } from './leadIns.js';
import {
  isHalfThought,
  isNounPhrase,
  lacksObject,
  namesNothing,
  pointsOutside,
  quotesLoosely,
  speaksOfSomebody,
} from './leaning.js';
import { opensWithoutSubject, opensWithPredicate } from './predicateOpeners.js';
import { hasVerb, standsAlone } from './standsAlone.js';
import { hasOwnSubject, isAddition, isLatinStatement } from './subjects.js';
import { lacksMainClause } from './subordinate.js';

/** Words that may stand alone on a slide: one or more whole clauses of one sentence, in one stretch. */
export interface Candidate {
  readonly text: TracedText;
  readonly sentence: Sentence;
  /** In em. */
  readonly length: number;
  readonly letters: number;
  /** The next sentence limits it: it may be shown, and heads nothing. */
  readonly isTurned?: boolean;
  /** What was left of its sentence is not before it or behind it. */
  readonly cut?: Cut;
}

/** Where a stretch is not whole: words that say something are missing before it, or behind it. */
export type Cut = 'head' | 'tail';

const LONGEST_CJK = 76;
/** Kana say less each than Han characters do. */
const LONGEST_KANA = 90;
const LONGEST_LATIN = 120;
const SHORTEST = 7;
/** In em: a name, or an option of a command. */
const LONGEST_KEY = 12;
/** In characters: a longer stretch is too long for a bullet, whatever is dropped at its start. */
const LONGEST_STRETCH = 2 * LONGEST_LATIN + 80;
/** So many clauses after a cut the second half of a pair is looked for. */
const FURTHEST_PAIR = 40;

/** The longest a bullet may be, in em. */
export function limitOf(text: string): number {
  if (/[\p{Script=Hiragana}\p{Script=Katakana}]/u.test(text)) return LONGEST_KANA;
  return CJK.test(text) ? LONGEST_CJK : LONGEST_LATIN;
}

/** Every stretch of a sentence that passes the gates, the whole sentence among them where it is short enough. */
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
  const { clauses } = sentence;
  const isHan = CJK.test(sentence.text.text);
  const isWhole = isDefinition(sentence);
  const found = new Map<string, Candidate>();
  for (const [from, to] of splitSegments(clauses)) {
    const skipped = { unbound: false, answered: false, onlyLeadIns: true, scoped: false };
    for (let i = from; i <= to; i += 1) {
      const before = clauses[i - 1];
      if (before && i > from) {
        skipped.answered ||= skipped.unbound && isAnswer(before.text);
        skipped.unbound ||= isHypothesis(before.text) || isAttribution(before.text) || setsScope(before.text);
        skipped.scoped ||= setsLatinScope(before.text);
        skipped.onlyLeadIns &&= isLeadIn(before.text);
      }
      if ((sentence.isItem || isWhole) && i > 0) break;
      if (!mayStart(clauses, from, i, isHan, skipped)) continue;
      const start = clauses[i]?.start ?? 0;
      for (let j = i; j <= to && (clauses[j]?.end ?? 0) - start <= LONGEST_STRETCH; j += 1) {
        if (!mayEnd(clauses, i, j, to, isHan) || (isWhole && j < to)) continue;
        const isHeadless = i > from && !skipped.onlyLeadIns;
        // The middle of a sentence has lost what it is about, and what is said of that.
        if (isHeadless && j < to) continue;
        const candidate = cut(sentence, clauses, i, j, isHan);
        // What a Latin sentence may end before is no part of its statement: `…, which`, `…, making`.
        const missing: Cut | undefined = isHeadless ? 'head' : j < to && isHan ? 'tail' : undefined;
        if (candidate) found.set(candidate.text.text, missing ? { ...candidate, cut: missing } : candidate);
      }
    }
  }
  return [...found.values()];
}

/** Where a sentence may stop before its end, in characters from its start: the stretch up to there is whole. */
export function listStops({ clauses, text }: Sentence): number[] {
  const isHan = CJK.test(text.text);
  const last = clauses.length - 1;
  return clauses.slice(0, -1).flatMap((clause, j) => (mayEnd(clauses, 0, j, last, isHan) ? [clause.end] : []));
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

/** A semicolon parts statements that stand by themselves. */
function splitSegments(clauses: readonly Clause[]): [number, number][] {
  const segments: [number, number][] = [];
  let from = 0;
  for (const [i, clause] of clauses.entries()) {
    if (/[；;]/.test(clause.mark) || i === clauses.length - 1) {
      segments.push([from, i]);
      from = i + 1;
    }
  }
  return segments;
}

/** What the clauses between a segment's start and a stretch are. */
interface Skipped {
  /** Whether one is a condition that has to be met, or says whose words follow. */
  unbound: boolean;
  /** Whether what follows from that condition has been said. */
  answered: boolean;
  /** Whether each only leads in. */
  onlyLeadIns: boolean;
  /** Whether one limits what follows: `in such cases`, `I think`. */
  scoped: boolean;
}

/** A stretch may begin at its segment's start, or after words that only lead in, or after a colon. */
function mayStart(clauses: readonly Clause[], from: number, i: number, isHan: boolean, skipped: Skipped): boolean {
  const text = clauses[i]?.text ?? '';
  if (i === from && from === 0) return true;
  // After a semicolon a clause may still hang on what stands before: `where things could go wrong`.
  if (i === from && !isHan) return isLatinStatement(text) || /^\p{Lu}/u.test(text);
  if (!isHan)
    return (isLatinStatement(text) || explainsLatin(clauses[i - 1], text)) && !skipped.unbound && !skipped.scoped;
  const own = withoutConnective(text);
  if (isDangling(own) || isOrphan(own) || opensWithPredicate(own)) return false;
  // `根據市場需求逐步演化過來的`: said of the clause before.
  if (/^(?:根據|根据|按照|依照|通過|通过|經過|经过)[^，]*[來来出過过成]的$/u.test(own)) return false;
  if (i === from) return !opensWithoutSubject(own) || isLeadIn(own) || isCondition(own);
  // `成員就會離開`: what follows from a condition that was cut.
  if (
    (skipped.unbound && !(skipped.answered && speaksOfMany(own))) ||
    /^[^，]{1,12}?(?:就|便|才)(?:會|会|能|可以|要|是|成|不|得|越)/u.test(own)
  )
    return false;
  const before = clauses[i - 1];
  // `——從財報，到銷售，再到股價，信號……`: a series is where its statement begins.
  if (before && /[：:—]/.test(before.mark) && /^[從从]/u.test(own) && /^到/u.test(clauses[i + 1]?.text ?? ''))
    return true;
  const afterColon = before !== undefined && /[：:—]/.test(before.mark);
  if (
    afterColon &&
    hasPredicate(text) &&
    !opensWithoutSubject(own) &&
    !/的\s?(?:[A-Za-z][\w .+-]*|\p{Script=Han}{1,4})$/u.test(own)
  )
    return true;
  const next = withoutConnective(clauses[i + 1]?.text ?? '');
  // `以夜車來說，旅客需要有一張床`: a topic, and the statement about it. `館長解釋道：“……”`
  if (before && isLeadIn(own) && hasOwnSubject(next) && !isDangling(next)) return true;
  if (isAttribution(own) && /[：:]/.test(clauses[i]?.mark ?? '') && /^[“「]/u.test(next))
    return !opensWithoutSubject(own);
  return hasOwnSubject(own) || skipped.onlyLeadIns;
}

/** `They’re more flexible: derive only works for structs`: after a colon, with a verb that is no noun right behind the subject. */
function explainsLatin(before: Clause | undefined, text: string): boolean {
  if (!before || !/[：:]/.test(before.mark) || !hasVerb(before.text) || isAttribution(before.text)) return false;
  return EXPLAINS.test(text) && text.split(/\s+/u).length >= 6;
}

const EXPLAINS =
  /^(?!(?:it|they|he|she|this|that|these|those|such|both|each|one|some|and|or|to|by|for|in|on|at|if|when|which|who|what|how|why|est[aeo]s?|es[ao]s?|que|como|dies\p{Ll}*|was|wie)\s)(?:[\p{L}\d_-]+\s){1,3}?(?:(?:is|are|can|will|must|has|have|es|son|puede|pueden|est|sont|peut|ist|sind|kann|können)|(?:only|always|never|often|usually|solo|sólo|siempre|nunca) \p{Ll}+s?)\s/iu;

/** `如果想當助教，先去修課是最直接的方式，……`: a statement of its own after a condition, which that condition is met with. */
function isAnswer(clause: string): boolean {
  return !isCondition(clause) && !isLeadIn(clause) && !isAttribution(clause) && hasPredicate(clause);
}

/** `很多實驗室是……`: a new subject, of which there are many, is not bound by a condition that has been answered. */
function speaksOfMany(clause: string): boolean {
  return (
    /^(?:很多|許多|许多|不少|大部分|大多數|大多数|多數|多数|絕大多數|绝大多数|所有|每[個个位家間间])\p{Script=Han}{1,6}?(?:是|有|在|採|采|用|提供|使用)/u.test(
      clause,
    ) && !/^[^，]{0,10}(?:就|便|才|也|都|則|则|會|会|能|將|将)/u.test(clause)
  );
}

function mayEnd(clauses: readonly Clause[], i: number, j: number, to: number, isHan: boolean): boolean {
  const last = clauses[j];
  const words = clauses.slice(i, j + 1);
  // A whole sentence that gives a reason states it: see `dropReason`.
  const isReason = i === 0 && j === clauses.length - 1 && opensWithReason(clauses[0]?.text ?? '');
  if (!last || (!isReason && words.every((clause) => isLeadIn(clause.text) || isCondition(clause.text)))) return false;
  const rest = clauses.slice(i, Math.min(to + 1, j + FURTHEST_PAIR)).map((clause) => clause.text);
  if (breaksPair(rest, j - i)) return false;
  if (j === to) return !/[：:]/.test(last.mark);
  if (losesLimit(clauses[j + 1]?.text ?? '')) return false;
  if (lacksConsequence(rest, j - i)) return false;
  if (
    /[：:]/.test(last.mark) ||
    (/—/.test(last.mark) && promisesMore(last.text)) ||
    endsOpen(last.text) ||
    isAttribution(last.text)
  )
    return false;
  // `編寫代碼，接受、認可`: bare verbs are the middle of a series.
  if (/^\p{Script=Han}{2}、\p{Script=Han}{2}$/u.test(last.text)) return false;
  const next = clauses[j + 1]?.text ?? '';
  if (!isHan && !hasVerb(words.map((clause) => clause.text).join(' '))) return false;
  // `engineers, product managers, and anyone else`: the last of a series is no addition.
  if (!isHan && j > i && /^(?:and|or|y|o|e|u|et|ou|und|oder)\s/u.test(next) && !hasVerb(last.text)) return false;
  if (!isHan) return isRemovable(next) || isAddition(next) || /^[—–;]/.test(last.mark.trim());
  if (
    stopsBeforeVerb(last.text) ||
    isPredicateOfPrevious(next) ||
    endsInPlace(last.text) ||
    isOpenAlternative(last.text)
  )
    return false;
  if (isNounPhrase(words.map((clause) => clause.text).join('，'))) return false;
  // `供應鏈平台（由網紅推動）`: what is in brackets is no predicate of the name before them.
  const said = last.text.replace(/（[^（）]*）$/u, '');
  return hasPredicate(said) && !isLeadIn(last.text) && !isCondition(last.text);
}

function cut(sentence: Sentence, clauses: readonly Clause[], i: number, j: number, isHan: boolean): Candidate | null {
  const first = clauses[i];
  const last = clauses[j];
  if (!first || !last) return null;
  const question = /^\s?[？?！!]/.exec(sentence.text.text.slice(last.end));
  const end = last.end + (question?.[0].length ?? 0);
  const words = dropLoneQuote(dropPointingLead(dropConnective(trim(slice(sentence.text, first.start, end)))));
  const text = dropAdditive(dropEnd(dropPointers(dropReason(words))));
  const length = estimateLength(text.text);
  if (length < SHORTEST || length > limitOf(text.text)) return null;
  // Somebody's words alone belong on a quote slide, with the speaker.
  if (/^[“「"].*[”」"]$/u.test(text.text)) return null;
  // `“Stop!” The train…`: a cry and another sentence.
  if (/^[“「"][^”」"]*[。！？!?][”」"]\s?(?=[\p{L}\p{N}])(?![\p{Script=Han}]{1,8}[說说道問问])/u.test(text.text))
    return null;
  // `If I could, I would...`: broken off.
  if (/\b(?:would|could|should|will|can|must|might|I|we|you|they)$/u.test(text.text)) return null;
  // `5. Fewer rules`: a heading that was not seen as one.
  // `1.的話…`, `1 跟 2 …`: numbers of a list that is elsewhere.
  if (
    /^\d{1,2}(?:[.)]\s|、|[.．]?(?:的話|的话)|\s?[跟和與与]\s?\d{1,2}\s?(?=[\p{Script=Han}])(?![年月日號号歲岁]))/u.test(
      text.text,
    )
  )
    return null;
  // `… the rest`: half a sentence.
  if (/^(?:\.{2,}|…)/.test(text.text)) return null;
  if ((i > 0 || !isHan) && lacksObject(text.text)) return null;
  if (isNounPhrase(text.text) || namesNothing(text.text) || speaksOfSomebody(text.text) || pointsOutside(text.text))
    return null;
  if (isHalfThought(text.text) || announcesOnly(text.text) || !standsAlone(text.text, sentence.language)) return null;
  if (quotesLoosely(text.text) || (isHan && hasLoneHanPronoun(text.text))) return null;
  if (!sentence.isItem && lacksSubject(splitClauses(text).map((clause) => clause.text))) return null;
  if (!isHan && lacksMainClause(clauses.slice(i, j + 1).map((clause) => clause.text))) return null;
  // `While A, B` has its main clause with it.
  const isComplete = j > i && /^(?:while|whereas|because)\b/i.test(text.text);
  if (!isBalanced(text.text) || isDangling(text.text) || (isOrphan(text.text) && !isComplete)) return null;
  return { text, sentence, length, letters: countLetters(text.text) };
}
