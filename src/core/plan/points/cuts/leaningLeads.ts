import type { Clause } from '../../clauses.js';
import { withoutConnective } from '../../words.js';
import { pointsOutside } from '../alone/leaning.js';
import { pointsElsewhere } from '../alone/standsAlone.js';
import { hasPredicate } from '../clauses/gates.js';
import { opensWithoutSubject } from '../clauses/predicateOpeners.js';
import { hasOwnSubject } from '../clauses/subjects.js';

/** `帶著這樣的願望，`, `看到這一幕，`: in what mood or at the sight of what, which was told before. */
export function leansAsAdverb(clause: string): boolean {
  return AS_ADVERB.test(clause) && pointsOutside(clause);
}

const AS_ADVERB = /^(?:正是)?\p{Script=Han}{1,3}(?:[着著](?![陆陸名作])|[过過]?了(?=[这這此])|到(?=[这這此]))/u;

const CONCEDES = /^(?<said>.*(?:だ|です|[るたいう]|ます))(?:が|けれども?|けど|ものの)$/u;

/** `買ったのもその会社だが、船長は……`: a concession that points back, and behind it a statement with a topic of its own. */
export function concedesBehind(clause: string, next: string): boolean {
  const conceded = CONCEDES.exec(clause)?.groups?.said;
  return (
    conceded !== undefined &&
    pointsElsewhere(conceded) &&
    /^(?!.{0,6}(?:それ|これ|その|この|今度|今回|結果))[^、。]{2,24}?(?<!に|で|へ|と|て|から|まで)は(?!な[いか])/u.test(
      next,
    )
  );
}

/** No verb opens the first (`島上第一屆學生交出了成績單`), and one at least shows its subject. */
export function nameTheirOwn(clauses: readonly Clause[]): boolean {
  const [own = '', ...more] = clauses.map(({ text }) => withoutConnective(text));
  if (opensWithoutSubject(own) || !hasPredicate(own) || /^\p{Script=Han}{1,4}[了着著过過到出起]/u.test(own))
    return false;
  return more.length > 0 && [own, ...more].some(hasOwnSubject);
}
