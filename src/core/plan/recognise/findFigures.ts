import { CJK, estimateLength, isChinese } from '../../language.js';
import type { Figure, TracedText } from '../../model.js';
import { slice, trim } from '../../trace.js';
import { findNumbers, type NumberMatch } from '../facts/numbers.js';
import { findQuotations } from '../facts/quotations.js';
import type { Sentence } from '../passages.js';
import { hasLoneHanPronoun } from '../points/alone/hanPronouns.js';
import { pointsOutside } from '../points/alone/leaning.js';
import { pointsElsewhere } from '../points/alone/standsAlone.js';
import { hasPredicate } from '../points/clauses/gates.js';
import { lacksSubject } from '../points/clauses/lacksSubject.js';
import { isCondition } from '../points/clauses/leadIns.js';
import { isSubordinate } from '../points/clauses/subordinate.js';
import { dropReason } from '../points/cuts/dropReason.js';
import { opensThen } from '../points/neighbours/answers.js';
import { opensInRelativeTime } from '../points/neighbours/relativeTimes.js';
import { dropConnective, dropEnd, isBalanced, isDangling, isOrphan } from '../words.js';
import { chooseNumber } from './chooseNumber.js';
import {
  asks,
  asksAtEnd,
  isBareAdjunct,
  isDenied,
  isForm,
  isHalfRatio,
  isHalfSpan,
  isInName,
  isInNoun,
  isInPassing,
  isListed,
  isMeans,
  isOfAnother,
  isOneMore,
  isRumour,
  isSupposed,
  isUnsaid,
} from './figureGates.js';
import { findScope, LONGEST_BEFORE, LONGEST_BEFORE_LATIN, reachesScope } from './figureScope.js';
import { reachBack } from './reachBack.js';
import { splitAmounts } from './splitAmounts.js';
import { splitEastAsianAmounts } from './splitEastAsianAmounts.js';

const LONGEST_AFTER = 30;
const SHORTEST_AFTER = 3;

/** A number with what is said of it. */
export interface FoundFigure {
  readonly figure: Figure;
  readonly sentence: Sentence;
  readonly strong: boolean;
  /** The clause it stands in, and the stretch of the sentence that it shows. */
  readonly clause: number;
  readonly shown: TracedText;
  /** When it was so, where the sentence says that further off: it stands before the words of the figure. */
  readonly time?: TracedText;
  /** Whether it shows its whole sentence: nothing of it is cut away. */
  readonly isWhole?: boolean;
}

/** Every clause with one number, as a figure. A clause with two numbers compares them: that is another kind. */
export function listFigures(sentence: Sentence): FoundFigure[] {
  if (isListed(sentence.text.text) || asks(sentence.text.text) || tellsThen(sentence)) return [];
  const quotations = findQuotations(sentence.text.text).filter(({ start, end }) => end - start > 12);
  let shownScope: number | null = null;
  return sentence.clauses.flatMap((clause, i): FoundFigure[] => {
    if (quotations.some(({ start, end }) => clause.start < end && start < clause.end)) return [];
    if (i === sentence.clauses.length - 1 && asksAtEnd(sentence.text.text)) return [];
    const numbers = findNumbers(clause.text);
    const parted = splitAmounts(clause.text, numbers) ?? splitEastAsianAmounts(clause.text, numbers);
    if (parted) return readAmounts(sentence, i, numbers, parted);
    const number = chooseNumber(clause.text, numbers);
    if (!number || (number.unit === '' && !number.fraction)) return [];
    if (!/\d/.test(number.value) && !number.fraction && !isHanAmount(clause.text, number)) return [];
    if (
      isSubordinate(clause.text) ||
      isBareAdjunct(clause.text, i) ||
      ((isCondition(clause.text) || WHEN.test(clause.text)) && sentence.clauses.length > i + 1)
    )
      return [];
    // `16.8萬平方米，到2024年就猛增至79萬`: what it has become is the claim.
    if (BECOMES.test(sentence.clauses[i + 1]?.text ?? '')) return [];
    // `覆蓋了4900個`: of what?
    if (/^[余餘多]?[個个]$/u.test(number.unit) && number.end === clause.text.length) return [];
    const reached = reachBack(sentence, i, clause.start + number.start);
    const under = findScope(sentence, reached);
    // `在鎮上的店裡，麵包30種，糕點20種`: what holds for all of them stands with the first.
    const isUnder = under === null || shownScope === under;
    if (!isUnder && !reachesScope(sentence, under, i, clause.start + number.start)) return [];
    const start = isUnder ? reached : (sentence.clauses[under]?.start ?? reached);
    const ratio = sentence.clauses[i - 1];
    if (isHalfRatio(clause.text) || (ratio && start > ratio.start && isHalfRatio(ratio.text))) return [];
    const figure = readFigure(sentence.text, start, clause, number, sentence.clauses[i + 1]?.text ?? '');
    if (figure) shownScope = under;
    return figure
      ? [{ figure, sentence, strong: number.strong, clause: i, shown: slice(sentence.text, start, clause.end) }]
      : [];
  });
}

/** `彼時的市場……：銷售規模達到2000億`: of what time the number is, the sentence before says. */
function tellsThen({ text: { text }, language }: Sentence): boolean {
  return CJK.test(text) && (opensInRelativeTime(text, language) || opensThen(text));
}

/** Both amounts of a clause that says two with one verb: the second stands beside the first, under no words of its own. */
function readAmounts(
  sentence: Sentence,
  i: number,
  [one, other]: readonly NumberMatch[],
  parted: { readonly end: number; readonly start: number },
): FoundFigure[] {
  const clause = sentence.clauses[i];
  if (!clause || !one || !other || isSubordinate(clause.text) || isCondition(clause.text)) return [];
  const { text } = sentence;
  const first = readFigure(text, clause.start, { start: clause.start, end: clause.start + parted.end }, one, '');
  const before = trim(slice(text, clause.start + parted.start, clause.start + other.start));
  const after = dropEnd(trim(slice(text, clause.start + other.end, clause.end)));
  if (!first || estimateLength(after.text) > LONGEST_AFTER || !isBalanced(after.text) || pointsElsewhere(after.text))
    return [];
  const second: Figure = {
    before: before.text === '' ? null : before,
    value: slice(text, clause.start + other.start, clause.start + other.valueEnd),
    unit: trim(slice(text, clause.start + other.valueEnd, clause.start + other.end)),
    after: after.text === '' ? null : after,
  };
  const shown = slice(text, clause.start, clause.end);
  return [first, second].map((figure) => ({ figure, sentence, strong: true, clause: i, shown }));
}

/** `九成`, `三萬多人`, `두 배`: not `千百萬`, `六萬多`, and not the beginning of `一萬五千`. */
function isHanAmount(clause: string, { value, unit, end }: NumberMatch): boolean {
  return (
    /[二三四五六七八九兩两두세네다여일열]/u.test(value) &&
    /^(?:[成倍배]|[十百千]?[萬万億亿][余餘多]?\s?[^余餘多\s])/u.test(unit) &&
    !/^\s?[一二三四五六七八九十百千萬万]/u.test(clause.slice(end))
  );
}

const BECOMES = /^[但而]?(?:到|至)了?(?:19|20)\d\d年/u;

/** `門店突破1萬家後，`: when what comes next happened. */
const WHEN =
  /(?:(?<![最今背落先])[后後]|(?<![同小及])[时時]|之前|以前|以[来來]|期[間间]|之[際际]|(?:[個个]案|[宗人名家件次]|\p{Script=Han}{2})[當当]?中)$/u;

function readFigure(
  sentence: TracedText,
  start: number,
  clause: { readonly start: number; readonly end: number },
  number: NumberMatch,
  next: string,
): Figure | null {
  const at = clause.start + number.start;
  const before = dropReason(dropConnective(trim(slice(sentence, start, at))));
  // `九成`: a Han numeral is read with its unit.
  const isNumeral = !/\d/.test(number.value) && !number.fraction;
  const unitStart = clause.start + (isNumeral ? number.end : number.valueEnd);
  const after = dropEnd(trim(slice(sentence, clause.start + number.end, clause.end)));
  const longest = CJK.test(sentence.text) ? LONGEST_BEFORE : LONGEST_BEFORE_LATIN;
  const isLong = estimateLength(before.text) > longest || estimateLength(after.text) > LONGEST_AFTER;
  // `2.8萬平方米的園區`: a thing, and nothing said of it.
  const says = !CJK.test(after.text) || hasPredicate(`${number.unit}${after.text}`);
  const isEmpty = before.text === '' && (after.text === '' || !says);
  if (isLong || isEmpty || !isBalanced(before.text) || !isBalanced(after.text)) return null;
  if (isDangling(before.text) || isOrphan(before.text) || /^[”」）)]/u.test(after.text)) return null;
  // `24.000 Besucher*innen`: the word goes on.
  if (/^[*_]\p{L}/u.test(after.text)) return null;
  // `die Zahl der Unfälle um 90 Prozent zu senken`: what somebody means to do, or could.
  if (
    /(?:^|\s)zu \p{Ll}+n$/u.test(after.text) ||
    /^(?:少數|少数|多數|多数|部分|其餘|其余|有的)(?=能|可|達|达|已|在)/u.test(before.text)
  )
    return null;
  if (
    isDenied(before.text, sentence.text.slice(unitStart, clause.end)) ||
    isOfAnother(before.text) ||
    isForm(sentence.text.slice(0, at))
  )
    return null;
  if (CJK.test(before.text) && (pointsOutside(before.text) || hasLoneHanPronoun(before.text))) return null;
  if (isInPassing(before.text, after.text) || isOneMore(before.text) || isUnsaid(before.text, after.text)) return null;
  if (isInName(before.text, number.value, number.unit, after.text)) return null;
  if (isRumour(sentence.text.slice(0, at))) return null;
  if (isInNoun(before.text, number.unit, after.text, next) || isMeans(before.text, number.unit, after.text))
    return null;
  if (isSupposed(sentence.text, sentence.text.slice(clause.start, clause.end))) return null;
  // `Era mayor incluso que los 19,8`: what was?
  if (lacksSubject([`${before.text} ${number.value} ${after.text}`.trim()]) && !CJK.test(sentence.text)) return null;
  if (isHalfSpan(before.text, after.text)) return null;
  // Behind a number, Japanese and Korean stand a particle or a copula: what it points to is told by the whole.
  const isWhole = CJK.test(sentence.text) && !isChinese(`${before.text}${number.unit}${after.text}`);
  const said = isWhole ? [sentence.text.slice(start, clause.end)] : [before.text, after.text];
  if (said.some((words) => pointsElsewhere(words))) return null;
  // `300余個模型`: one short word below a number would hang in the air, so it stays beside it.
  const isShort = after.text !== '' && estimateLength(after.text) <= SHORTEST_AFTER && CJK.test(after.text);
  // `3万人で、県内で最も多い`: the particle only leads on.
  const isParticle = /^(?:で|であり|だったが|だが)$/u.test(after.text);
  const unitEnd = isShort && !isParticle ? clause.end : clause.start + number.end;
  return {
    before: before.text === '' ? null : before,
    value: slice(sentence, at, unitStart),
    unit: unitEnd > unitStart ? trim(slice(sentence, unitStart, unitEnd)) : null,
    after: isShort || isParticle || after.text === '' ? null : after,
  };
}
