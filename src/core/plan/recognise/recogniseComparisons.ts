import { findAll } from '../../findAll.js';
import { CJK, estimateLength, isChinese } from '../../language.js';
import type { ComparedValue, TracedText } from '../../model.js';
import { concat, slice } from '../../trace.js';
import { findQuotations } from '../facts/quotations.js';
import type { Passage, Sentence } from '../passages.js';
import { hasLoneHanPronoun } from '../points/alone/hanPronouns.js';
import { hasVerb } from '../points/alone/hasVerb.js';
import { isCondition, isLeadIn, setsScope } from '../points/clauses/leadIns.js';
import type { Proposal } from '../proposal.js';
import { dropConnective, dropEnd, isBalanced, isDangling } from '../words.js';
import { namesNobody } from './figureOwner.js';
import { isWhen } from './figureScope.js';
import { findChange } from './findChange.js';
import { findMultiple } from './findMultiple.js';
import { measureValues } from './measureValues.js';
import { findSpeaker } from './speakers.js';

const LONGEST_TITLE = 50;
const LONGEST_TITLE_LATIN = 52;
/** Slides that compare two values: from one to another, or a multiple between two years. */
export function recogniseComparisons(passages: readonly Passage[]): Proposal[] {
  return passages.flatMap((passage) =>
    passage.sentences.flatMap((sentence) => {
      if (sentence.damaged) return [];
      return compareValues(sentence) ?? compareYears(sentence) ?? [];
    }),
  );
}

/** `The rate rose from 84 to 108`: no span, whatever the values look like. */
const CHANGES =
  /(?<!\p{L})(?:increas|ris|rose|grow|grew|fall|fell|drop|jump|climb|declin|slid|soar|surg|shr[aiu]nk)\p{Ll}*\s(?:\p{Ll}+ly\s)?$/iu;

function compareValues(sentence: Sentence): Proposal[] | null {
  const { text } = sentence;
  const change = findChange(text.text);
  if (!change) return null;
  const words = (place: { start: number; end: number }): string => text.text.slice(place.start, place.end);
  const values = measureValues(words(change.from), words(change.to), text.text);
  if (!values || values.from === values.to || values.from <= 0) return null;
  const isSpan = isRange(words(change.from), words(change.to), change.link);
  if (isSpan && !CHANGES.test(text.text.slice(0, change.start))) return null;
  if (hidesUnit(text.text, change)) return null;
  const title = readTitle(sentence, change.start, change.to.end);
  if (!title || (isChinese(title.text) && hasLoneHanPronoun(title.text))) return null;
  // What stands before the values is a verb or half a phrase: the title says it whole.
  const from = end(slice(text, change.from.start, change.from.end), values.from);
  const to = end(slice(text, change.to.start, change.to.end), values.to);
  return [propose(sentence, title, from, to, null)];
}

/**
 * Whether a unit that no list knows stands behind the first value and another one behind the second: `2毛錢到10塊錢`
 * are not 2 and 10 of anything. A chart of them would lie.
 */
function hidesUnit(text: string, { from, to, link }: { from: Place; to: Place; link: string }): boolean {
  if (!CJK.test(link) || /\D$/u.test(text.slice(from.start, from.end))) return false;
  const unit = link
    .replace(
      /(?:上|提|攀|飆|飙|躍|跃)?(?:升|漲|涨|增|降|跌|減|减|加|長|长|少|低|高)*(?:到了?|至|達到?|达到?|から)?$/u,
      '',
    )
    .trim();
  return unit !== '' && !text.slice(to.end).startsWith(unit.slice(0, 1));
}

type Place = { readonly start: number; readonly end: number };

/** A year by itself or with its word: `2022年`, `2010`. */
const YEAR = /(?<![\d.,])(?:1[89]|20)\d\d(?:\s?[年년])?(?![\d.,]\d|\d|[月월%])/gu;

/** How much later something was. */
const LATER =
  /[年月天][之以]?[後后間间内內]|年後|か月後|[년월] (?:뒤|후|만에)|\b(?:years?|months?|decades?) later\b|\b(?:after|within) (?:\p{L}+|\d+) (?:years?|months?)\b|(?:años|meses) (?:después|más tarde)|(?:ans|mois) (?:plus tard|après)|(?:Jahren?|Monaten?) später/iu;

/** Two years and a multiple: what is drawn is the multiple, for the text gives no other values. */
function compareYears(sentence: Sentence): Proposal[] | null {
  const { text } = sentence;
  const multiple = findMultiple(text.text);
  if (!multiple) return null;
  const years = findAll(text.text, YEAR).map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    year: Number(match[0].slice(0, 4)),
  }));
  const [a, b] = [...years].sort((x, y) => x.year - y.year);
  if (!a || !b || years.length !== 2 || a.year === b.year) return null;
  // `1978年銷量達2萬箱，3年之後翻了40倍`: not from one of the years to the other.
  if (LATER.test(text.text.slice(Math.max(a.end, b.end), multiple.start))) return null;
  const quoted = /[“「](?<inner>[^”」]*)[”」]/u.exec(text.text);
  const inQuote = quoted && quoted.index < a.start && quoted.index + quoted[0].length > multiple.start;
  // Somebody's words belong on a slide that says whose they are.
  const said = inQuote ? findQuotations(text.text).find(({ start }) => start === quoted.index + 1) : null;
  if (said && findSpeaker(text, said)) return null;
  const places = [a.start, b.start, multiple.start];
  const title = inQuote
    ? slice(text, quoted.index + 1, quoted.index + quoted[0].length - 1)
    : readTitle(sentence, Math.min(...places), Math.max(a.end, b.end, multiple.end));
  if (!title) return null;
  const year = (date: { start: number; end: number }): TracedText => slice(text, date.start, date.end);
  const times = slice(text, multiple.start, multiple.end);
  return [propose(sentence, title, end(year(a), 1), end(year(b), multiple.value), times)];
}

function end(text: TracedText, value: number): ComparedValue {
  return { label: null, text, value };
}

function propose(
  sentence: Sentence,
  title: TracedText,
  from: ComparedValue,
  to: ComparedValue,
  multiple: TracedText | null,
): Proposal {
  return {
    body: { kind: 'compare', title, from, to, multiple },
    passage: sentence.passage,
    weight: 9,
    claims: [title],
  };
}

/** `…, such as the lamp, has doubled`: of what, stands before the insertion. */
const LACKS_SUBJECT =
  /^(?:has|have|had|is|are|was|were|will|would|ha|han|hab[ií]an?|son|era|est|sont|ont|avai(?:t|ent)|hat|haben|hatten?|ist|sind|wurden?|wird|werden)\s/u;

/** A Latin participle or a bare preposition: what goes from one value to the other stands before it. */
const GOES_ON =
  /^(?:\p{Ll}{2,}ing|(?:up|down) from|from|pas\p{Ll}*ando|subiendo|bajando|al pasar|passant|en passant|grimpant|chutant|von|de|desde)\s/u;

/** The clauses around the comparison, from the first that stands by itself. */
function readTitle(sentence: Sentence, start: number, endAt: number): TracedText | null {
  const { clauses, text } = sentence;
  const last = clauses.findIndex((clause) => clause.end >= endAt);
  const first = clauses.findIndex((clause) => clause.end > start);
  if (first < 0 || last < 0) return null;
  let from = first;
  // `定價從3元漲到4元`: whose, the clause before may say.
  if (isChinese(text.text) && namesNobody(text.text.slice(clauses[first]?.start ?? 0, start), '')) {
    if (first === 0 || isLeadIn(clauses[first - 1]?.text ?? '') || isCondition(clauses[first - 1]?.text ?? ''))
      return null;
    from -= 1;
    if (
      namesNobody(clauses[from]?.text ?? '', '') ||
      /^(?:由於|由于|因為|因为|[當当][時时])/u.test(clauses[from]?.text ?? '')
    )
      return null;
  }
  // `…, going from 175 to 450`: whose values they are, the clauses before it say.
  if (GOES_ON.test(clauses[from]?.text ?? '')) {
    if (from === 0) return null;
    while (from > 0 && (GOES_ON.test(clauses[from]?.text ?? '') || !hasVerb(clauses[from]?.text ?? ''))) from -= 1;
  }
  for (let before = clauses[from - 1]; before && isLeadIn(before.text); before = clauses[from - 1]) {
    if (/[；;：:—]/.test(before.mark) || !isDangling(clauses[first]?.text ?? '')) break;
    from -= 1;
  }
  // A plan without its planner would be a forecast by nobody; what stands between may go.
  const scope = clauses.findIndex((clause, i) => i < from && (setsScope(clause.text) || isWhen(clause.text)));
  const words = slice(text, clauses[from]?.start ?? 0, clauses[last]?.end ?? endAt);
  const whole =
    scope < 0 ? words : concat(slice(text, clauses[scope]?.start ?? 0, clauses[scope + 1]?.start ?? 0), words);
  const title = dropEnd(dropConnective(whole));
  const longest = CJK.test(title.text) ? LONGEST_TITLE : LONGEST_TITLE_LATIN;
  const fits = estimateLength(title.text) <= longest && isBalanced(title.text) && !isDangling(title.text);
  return fits && !LACKS_SUBJECT.test(title.text) ? title : null;
}

/** `從2到5年`, `1-2`: a span, not a change. */
function isRange(from: string, to: string, link: string): boolean {
  const bare = /^\s*(?:至|到|to|al?|hasta|à|から)\s*$/u.test(link);
  if (bare && /^\d{1,2}\s?$/.test(from) && !/[%％$€£]/.test(to)) return true;
  return /^(?:1[89]|20)\d\d\s?[年년]?$/.test(from) && /^(?:1[89]|20)\d\d\s?[年년]?$/.test(to);
}
