import { CJK } from '../../language.js';
import type { NumberMatch } from '../facts/numbers.js';
import { hasPredicate } from '../points/clauses/gates.js';

/** `2474名律師及1161名大律師`: each with its own noun, joined by nothing but a conjunction. */
const HAN = /^(?<noun>\p{Script=Han}{1,10}?)(?<join>以及|及|和|與|与)(?<own>每?(?:[年月日人]|\p{Script=Han})?)$/u;
/** `約1200人で、うち3割が`, `16%、B社は3%`: the second amount behind a topic of its own. */
const KANA =
  /^(?<noun>)(?<join>(?:であり|で|に達し|となり)?、)(?<own>(?:うち(?:の?約)?|[^、。]{1,16}[はがもの](?:約)?))$/u;
/** What compares one with the other, or goes from one to the other. */
const COMPARES = /[比從从由]|相[當当]|より|から/u;

/** Where the second of two amounts begins that a clause in Han or Kana says with one verb, and where the first one ends. */
export function splitEastAsianAmounts(
  clause: string,
  numbers: readonly NumberMatch[],
): { end: number; start: number } | null {
  const [first, second, other] = numbers;
  if (!first || !second || other || !CJK.test(clause)) return null;
  if (first.fraction || second.fraction || !first.strong || !second.strong) return null;
  const between = clause.slice(first.end, second.start);
  const match = HAN.exec(between) ?? KANA.exec(between);
  const { noun = '', join = '' } = match?.groups ?? {};
  const isHan = noun !== '';
  const tail = clause.slice(second.end);
  if (!match || COMPARES.test(clause.slice(0, first.start))) return null;
  // A verb behind both is said of both, and would stand at the second one only.
  if (
    isHan &&
    (!/^\p{Script=Han}{1,8}$/u.test(tail) ||
      hasPredicate(tail) ||
      hasPredicate(noun) ||
      /[了有是在過过]/u.test(tail + noun))
  )
    return null;
  return { end: first.end + noun.length, start: first.end + noun.length + join.length };
}
