import { CJK, isChinese } from '../../language.js';
import { joinSpans } from '../facts/joinSpans.js';
import type { NumberMatch } from '../facts/numbers.js';
import { findChange } from './findChange.js';

/** `2000元到3000元`, `20%から30%`: between the ends of a span, and nothing else. */
const SPANS = /^\s?(?:至|到|[-–—~～〜∼]|から|에서)\s?$/u;
/** What a reckoning holds: `2 × 300`. */
const RECKONS = /\d\s?[*×÷=+]\s?\d/u;

/**
 * The number of a clause that it tells as its figure; null where it holds several that weigh the same. A clause in Han, Kana
 * or Hangul may name a span (`每個2000元到3000元`), add another amount in brackets, or count first what it then tells of: `23家麵包房的
 * 利潤率超過20%`.
 */
export function chooseNumber(clause: string, numbers: readonly NumberMatch[]): NumberMatch | null {
  const [first, ...others] = numbers;
  if (!first || numbers.some((number) => isSecondOfTwo(clause, number))) return null;
  if (others.length === 0) return first;
  if (!CJK.test(clause) || RECKONS.test(clause)) return null;
  const counting = withoutBracketed(
    clause,
    joinSpans(clause, numbers, (from, to) => isSpan(clause, from, to)),
  ).filter(({ unit, fraction, value }) => unit || fraction || /[萬万億亿만억]/u.test(value));
  // `百度19億美元收購了91`: in Han, a bare number beside it may be anything.
  if (isChinese(clause) && withoutBracketed(clause, numbers).some(({ unit, fraction }) => !unit && !fraction))
    return null;
  const last = counting.at(-1);
  if (!last || counting.length === 1) return last ?? null;
  const before = counting.slice(0, -1);
  const onlyLeadTo = before.every(
    (other, i) =>
      !other.strong &&
      other.unit !== '' &&
      kindOf(other) !== kindOf(last) &&
      !/^\s?[、,，和與与及]?\s?$/u.test(clause.slice(other.end, counting[i + 1]?.start)),
  );
  return last.strong && onlyLeadTo ? last : null;
}

/** `約30、40人`, `五、六成`: an amount between the two. */
function isSecondOfTwo(clause: string, { start, value }: NumberMatch): boolean {
  const before = clause.slice(0, start);
  return /\d/.test(value)
    ? CJK.test(clause) && /(?<!\d)\d{1,2}、\s?$/u.test(before)
    : /[一二三四五六七八九十]、\s?$/u.test(before);
}

function isSpan(clause: string, from: NumberMatch, to: NumberMatch): boolean {
  if (from.fraction || to.fraction || !SPANS.test(clause.slice(from.end, to.start))) return false;
  if (!kindOf(to).startsWith(kindOf(from)) || to.unit === '') return false;
  const isFrom = /[從从由自]$/u.test(clause.slice(0, from.start));
  return isFrom ? /^(?:之間|之间|不等)/u.test(clause.slice(to.end)) : findChange(clause) === null;
}

/** The unit without what says that there are a few more. */
function kindOf({ unit }: NumberMatch): string {
  return unit.replace(/[余餘多来來여\s]/gu, '').replace('％', '%');
}

/** Without what is told beside the figure: `96,999日元（約6,943港元）`. */
function withoutBracketed(clause: string, numbers: readonly NumberMatch[]): NumberMatch[] {
  return numbers.filter(({ start }) => {
    const opened = Math.max(clause.lastIndexOf('（', start), clause.lastIndexOf('(', start));
    const closed = Math.max(clause.lastIndexOf('）', start), clause.lastIndexOf(')', start));
    return opened <= closed;
  });
}
