import type { Clause } from '../../clauses.js';
import { isDangling, isOrphan, withoutConnective } from '../../words.js';
import { hasVerb } from '../alone/hasVerb.js';
import { hasPredicate, isAttribution } from '../clauses/gates.js';
import { isCondition, isLeadIn } from '../clauses/leadIns.js';
import { opensWithoutSubject, opensWithPredicate } from '../clauses/predicateOpeners.js';
import { hasOwnSubject, isLatinStatement } from '../clauses/subjects.js';

/** What the clauses between a segment's start and a stretch are. */
export interface Skipped {
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
export function mayStart(
  clauses: readonly Clause[],
  from: number,
  i: number,
  isHan: boolean,
  skipped: Skipped,
): boolean {
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
export function isAnswer(clause: string): boolean {
  return !isCondition(clause) && !isLeadIn(clause) && !isAttribution(clause) && hasPredicate(clause);
}

/** `很多實驗室是……`: a new subject, of which there are many, is not bound by a condition that has been answered. */
export function speaksOfMany(clause: string): boolean {
  return (
    /^(?:很多|許多|许多|不少|大部分|大多數|大多数|多數|多数|絕大多數|绝大多数|所有|每[個个位家間间])\p{Script=Han}{1,6}?(?:是|有|在|採|采|用|提供|使用)/u.test(
      clause,
    ) && !/^[^，]{0,10}(?:就|便|才|也|都|則|则|會|会|能|將|将)/u.test(clause)
  );
}
