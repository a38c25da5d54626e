import { CJK, estimateLength } from '../../language.js';
import type { Sentence } from '../passages.js';
import { pointsOutside } from '../points/alone/leaning.js';
import { isLeadIn, setsScope } from '../points/clauses/leadIns.js';
import { opensWithPredicate } from '../points/clauses/predicateOpeners.js';

/** In em: more words before a number than that are no label of it. */
export const LONGEST_BEFORE = 30;

/** The first clause before a figure under which alone it is true: `據報名表，` `如果鎮上再開一家，`. */
export function findScope({ clauses }: Sentence, start: number): number | null {
  const at = clauses.findIndex((other) => other.end <= start && setsScope(other.text) && !/[；;]/.test(other.mark));
  return at < 0 ? null : at;
}

/** Whether a figure may begin with the words that it is true under: they stand near, and somebody does what is told. */
export function reachesScope({ clauses, text }: Sentence, scope: number, clause: number, numberAt: number): boolean {
  // `一般來說，對小店會給兩成`: who gives?
  const isLed = clauses.slice(scope, clause).every(({ text: words }) => setsScope(words) || isLeadIn(words));
  if (isLed && opensWithPredicate(clauses[clause]?.text ?? '')) return false;
  const between = text.text.slice(clauses[scope]?.start ?? 0, numberAt);
  if (!CJK.test(between) || /[；;：:—]/.test(between)) return false;
  return estimateLength(between) <= LONGEST_BEFORE && !pointsOutside(between);
}
