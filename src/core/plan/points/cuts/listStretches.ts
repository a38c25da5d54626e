import type { Clause } from '../../clauses.js';
import { isDangling } from '../../words.js';
import { pointsOutside } from '../alone/leaning.js';
import { hasPredicate, isAttribution } from '../clauses/gates.js';
import { isHypothesis, isLeadIn, setsLatinScope, setsScope } from '../clauses/leadIns.js';
import { opensWithoutSubject } from '../clauses/predicateOpeners.js';
import { isDenial, SETS_RIGHT } from './dashes.js';
import { concedesBehind, leansAsAdverb, nameTheirOwn } from './leaningLeads.js';
import { mayEnd } from './mayEnd.js';
import { isAnswer, mayStart, type Skipped, speaksOfMany } from './mayStart.js';

/**
 * Which runs of clauses may stand for a sentence: the whole, for a part has lost what it is about, what is said of it, or
 * where it holds. Left away are only words that spell out or take up what has been said, and those that point back to it.
 */
export interface Stretch {
  /** Clauses, both included. */
  readonly first: number;
  readonly last: number;
}

/** In characters. */
const FURTHEST = 400;
/** Words that lead in are few. */
const MOST_LEAD_INS = 6;

/** What bears on where a sentence may be cut. */
export interface Shape {
  readonly clauses: readonly Clause[];
  readonly isHan: boolean;
  /** A definition, an item of a list or a question: it is whole or nothing. */
  readonly isOne: boolean;
  /** No slide holds it: what its subject is said to do first may stand for it. */
  readonly isLong: boolean;
}

/** For each statement between semicolons its stretches, in tiers: one is for where the one before gives nothing. */
export function listStretches(shape: Shape): readonly (readonly (readonly Stretch[])[])[] {
  const { clauses, isOne } = shape;
  const last = clauses.length - 1;
  const all: readonly Stretch[] = mayStand(shape, 0, last) ? [{ first: 0, last }] : [];
  if (isOne) return [[all]];
  const segments = splitSegments(clauses);
  if (segments.length > 1 && isSeries(clauses))
    return [[all, shape.isLong ? listBeginnings(shape, 0, segments[0]?.[1] ?? last) : []]];
  const parts = segments
    .filter(([from, to], i) => !isHalf(clauses, from, to, segments[i + 1]?.[0]))
    .filter(([from]) => from === 0 || !shape.isHan || !isReported(clauses, from))
    .map(([from, to]) => [
      listEndings(shape, from, to),
      listAfterPointers(shape, from, to),
      shape.isLong ? [...listBeginnings(shape, from, to), ...listOwnWords(shape, from, to)] : [],
    ]);
  return segments.length > 1 ? [[all], ...parts] : parts;
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

/** `使用 GPU 需要四十塊；而使用含光只要四塊`: what the same words set against it goes with it. */
function isHalf(clauses: readonly Clause[], from: number, to: number, next: number | undefined): boolean {
  const opening = clauses[next ?? -1]?.text ?? '';
  if (
    SETS_RIGHT.test(opening) &&
    isDenial(
      clauses
        .slice(from, to + 1)
        .map(({ text }) => text)
        .join(', '),
    )
  )
    return true;
  const again = /^而(?<same>\p{Script=Han}{2})/u.exec(opening)?.groups?.same;
  return again !== undefined && clauses.slice(from, to + 1).some(({ text }) => text.includes(again));
}

const REPORTS = /^[據据]|(?:了解|[獲获]悉|得知|注意|[發发][現现])到?$/u;

/** `報告稱，A；B`: what stands behind a semicolon is still somebody's whom the sentence names at its start, and of the time that it names. */
function isReported(clauses: readonly Clause[], from: number): boolean {
  const first = clauses.findIndex(({ mark }) => /[；;]/.test(mark));
  const opensAnew = isAttribution(clauses[from]?.text ?? '') || isLeadIn(clauses[from]?.text ?? '');
  return (
    !opensAnew && clauses.slice(0, Math.max(1, first)).some(({ text }) => REPORTS.test(text) || isAttribution(text))
  );
}

/** `視角不同：如果你是…；如果你是…`: a list in a sentence, whose parts are said under what leads it in. */
function isSeries(clauses: readonly Clause[]): boolean {
  const colon = clauses.findIndex(({ mark }) => /[：:]/.test(mark));
  return colon >= 0 && clauses.findIndex(({ mark }) => /[；;]/.test(mark)) > colon;
}

function mayStand({ clauses, isHan }: Shape, first: number, last: number, from = first, to = last): boolean {
  return mayStart(clauses, from, first, isHan, skip(clauses, from, first)) && mayEnd(clauses, first, last, to, isHan);
}

/** The whole, and what stands before words that only spell it out, take it up, or lead to a block behind them. */
function listEndings(shape: Shape, from: number, to: number): Stretch[] {
  const { clauses, isHan } = shape;
  const leads = /[：:]/.test(clauses[to]?.mark ?? '');
  return range(from, reach(clauses, from, to))
    .filter((j) => j === to || !isHan || goesOn(clauses[j + 1]?.text ?? '') || (leads && j === to - 1))
    .filter((j) => mayStand(shape, from, j, from, to))
    .map((last) => ({ first: from, last }));
}

/** Of a Chinese sentence that is too long, what its subject is said to do or to be first, and nothing that leads to the rest. */
function listBeginnings(shape: Shape, from: number, to: number): Stretch[] {
  const { clauses } = shape;
  if (SINCE.test(clauses[from]?.text ?? '')) return [];
  const letters = (i: number): number => (clauses[i]?.end ?? 0) - (clauses[from]?.start ?? 0);
  return range(from, Math.min(to - 1, reach(clauses, from, to)))
    .filter((j) => letters(j) >= letters(to) * LEAST_BEGINNING)
    .filter(
      (j) =>
        !/[时時]$|[^，]的(?:[人時时]|[學学]生|[時时]候)$/u.test(clauses[j]?.text ?? '') &&
        !FOLLOWS.test(clauses[j + 1]?.text ?? '') &&
        !isSubjectOf(clauses[j]?.text ?? '', clauses[j + 1]?.text ?? ''),
    )
    .filter((j) => mayStand(shape, from, j, from, to))
    .map((last) => ({ first: from, last }));
}

/** `春天交付的兩座碼頭，在……便……`, `可能會有不少人，覺得……`: who or what the next clause speaks of. */
function isSubjectOf(clause: string, next: string): boolean {
  if (/有[^，是]{0,6}(?:人|者)$/u.test(clause)) return true;
  const { of = '', name } = /^(?<of>.*)的(?<name>[^的，]{1,14})$/u.exec(clause)?.groups ?? {};
  // `造出了第一節能睡覺的車廂` has said what was done.
  return name !== undefined && !/[了是]/u.test(of) && !hasPredicate(name) && opensWithoutSubject(next);
}

/** `……，我的原則是不通融，學生有義務交正確檔案`: where its writer begins to speak of what he does himself, it begins anew. */
function listOwnWords(shape: Shape, from: number, to: number): Stretch[] {
  return range(from + 1, to)
    .filter((i) => /^(?:我|筆者|笔者)(?:[們们]|的\p{Script=Han}{2,4}是)/u.test(shape.clauses[i]?.text ?? ''))
    .filter((i) => mayStand(shape, i, to, from, to))
    .map((first) => ({ first, last: to }));
}

/** What a clause opens with that answers the one before it, draws from it, limits it or is its predicate. */
const FOLLOWS =
  /^(?:因|所以|於是|于是|從而|从而|進而|进而|而|但|卻|却|就|才|也|都|更|又|還|还|以|使|讓|让|令|導致|导致|甚至|本身|只|則|则|否則|否则|那麼|那么|不是|結果|结果)/u;
/** `自從他們上岸，要求兩座碼頭……`: how far what has been since then goes on is not told by its clauses. */
const SINCE = /^(?:自從|自从|自打)(?!.*(?:[後后]|以[來来]|起|[時时])$)/u;
/** Of its letters. */
const LEAST_BEGINNING = 0.35;

/**
 * `在這種背景下，`: what leads in by pointing to what was said before is a connective. `They are faster: rails only carry …`:
 * so is what a colon explains.
 */
function listAfterPointers(shape: Shape, from: number, to: number): Stretch[] {
  const { clauses } = shape;
  const before = (i: number): readonly Clause[] => clauses.slice(from, i);
  return range(from + 1, Math.min(to, from + MOST_LEAD_INS))
    .filter(
      (i) =>
        before(i).every(({ text }) => isLeadIn(text) && pointsOutside(text) && !/些/.test(text) && !ABOUT.test(text)) ||
        (speaksOfMany(clauses[i]?.text ?? '') && before(i).some(({ text }) => pointsOutside(text))) ||
        (i === from + 1 &&
          (before(i).every(({ text, mark }) => isDangling(text) && /[：:]/.test(mark)) ||
            concedesBehind(clauses[from]?.text ?? '', clauses[i]?.text ?? '') ||
            (leansAsAdverb(clauses[from]?.text ?? '') && nameTheirOwn(clauses.slice(i, to + 1))))),
    )
    .filter((i) => mayStand(shape, i, to, from, to))
    .map((first) => ({ first, last: to }));
}

/** `對於上述行為，三方都有責任`: for what they are answerable is no connective. */
const ABOUT = /^(?:[對对][於于]?|[針针][對对]|[關关][於于]|至[於于]|就)/u;

/** What a clause opens with that spells out the one before it (`包括……`, `例如……`), or speaks of it (`這……`, `它……`). */
function goesOn(clause: string): boolean {
  return /^(?:包括|包含|例如|比如|譬如|諸如|诸如|像是|其中|也就是|即(?![使便將将時时可刻])|換句話說|换句话说|換言之|换言之|特別是|特别是|尤其|通常|一般(?!的)|此外|另外|與此同時|与此同时|[並并](?![非不沒没無无])|那(?=[^，]{1,12}就是)|(?:[這这](?!些)|[它牠][們们]?|[他她](?!人)[們们]?)(?![^，]{0,6}[就才便都也則则會会])|なかでも|例えば|たとえば)/u.test(
    clause,
  );
}

/** What stands between the start of a segment and a clause of it. */
function skip(clauses: readonly Clause[], from: number, first: number): Skipped {
  const skipped = { unbound: false, answered: false, onlyLeadIns: true, scoped: false };
  for (const [k, { text }] of clauses.slice(from, first).entries()) {
    const next = clauses[from + k + 1]?.text ?? '';
    skipped.answered ||= skipped.unbound && isAnswer(text);
    skipped.unbound ||= isHypothesis(text) || isAttribution(text) || setsScope(text);
    skipped.scoped ||= setsLatinScope(text);
    skipped.onlyLeadIns &&= isLeadIn(text) || leansAsAdverb(text) || concedesBehind(text, next);
  }
  return skipped;
}

/** The last clause that a bullet which begins at `from` could hold: what lies further is not looked at. */
function reach(clauses: readonly Clause[], from: number, to: number): number {
  const start = clauses[from]?.start ?? 0;
  let last = from;
  while (last < to && (clauses[last + 1]?.end ?? 0) - start <= FURTHEST) last += 1;
  return last;
}

function range(from: number, to: number): number[] {
  return Array.from({ length: Math.max(0, to - from + 1) }, (_, i) => from + i);
}
