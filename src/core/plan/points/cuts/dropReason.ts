import { CJK } from '../../../language.js';
import type { TracedText } from '../../../model.js';
import { slice, trim } from '../../../trace.js';
import { splitClauses } from '../../clauses.js';
import { hasPredicate, isPredicateOfPrevious } from '../clauses/gates.js';

const BECAUSE = /^(?:[這这]是)?(?:因為|因为)(?![此著着])/u;

/**
 * A sentence that is nothing but a reason (`因為創新的本質，就在於意外。`) answers one that is not here; the reason itself is
 * a statement without its conjunction. Where a main clause follows, the conjunction stays.
 */
export function dropReason(text: TracedText): TracedText {
  if (!CJK.test(text.text)) return text;
  const because = BECAUSE.exec(text.text);
  if (!because) return text;
  return isOneStatement(splitClauses(text).map((clause) => clause.text.replace(BECAUSE, '')))
    ? trim(slice(text, because[0].length))
    : text;
}

/** Whether the clauses are one subject and its predicate, so that none of them is a main clause of its own. */
function isOneStatement(clauses: readonly string[]): boolean {
  return clauses.every((_, i) => {
    const next = clauses[i + 1];
    return next === undefined || isPredicateOfPrevious(next) || !hasPredicate(clauses.slice(0, i + 1).join('，'));
  });
}

/** Whether a clause opens with such a conjunction. */
export function opensWithReason(clause: string): boolean {
  return BECAUSE.test(clause);
}
