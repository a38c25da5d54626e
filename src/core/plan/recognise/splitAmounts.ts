import { CJK } from '../../language.js';
import type { NumberMatch } from '../facts/numbers.js';
import { hasVerb } from '../points/alone/hasVerb.js';

/** `and about`: what joins a second amount to the first, and nothing else. */
const JOINS =
  /\s(?<join>and|y|et|und|sowie)\s(?:(?:about|around|nearly|almost|some|over|more than|only|unos|unas|casi|cerca de|más de|environ|près de|plus de|rund|etwa|knapp|fast|über|mehr als)\s)?$/iu;
/** `between 3 and 5 million`: the ends of a span, or an amount against another one. */
const SPANS =
  /(?:between|from|entre|zwischen|von|\bde|desde)\s(?:\p{L}+\s)?$|(?<!\p{L})(?:than|que|als)\s(?:\p{L}+\s)?$/iu;

/**
 * Where the second of two amounts begins that a Latin clause says with one verb: `The region has recorded 467,000 cases and
 * about | 16,700 deaths`. Each counts something of its own.
 */
export function splitAmounts(clause: string, numbers: readonly NumberMatch[]): { end: number; start: number } | null {
  const [first, second, other] = numbers;
  if (!first || !second || other || CJK.test(clause)) return null;
  if (first.fraction || second.fraction || !first.strong || !second.strong) return null;
  const between = clause.slice(first.end, second.start);
  const join = JOINS.exec(between);
  const tail = clause.slice(second.end);
  const lead = clause.slice(0, first.start);
  if (!join || SPANS.test(lead) || !hasVerb(lead) || hasVerb(between.slice(0, join.index)) || hasVerb(tail))
    return null;
  // `4 % and 6 % of the votes`: of whom each?
  if (first.unit === second.unit || /[%％$€£]/u.test(first.unit + second.unit)) return null;
  const end = first.end + join.index;
  const word = join.groups?.join ?? '';
  return { end, start: end + join[0].indexOf(word) + word.length + 1 };
}
