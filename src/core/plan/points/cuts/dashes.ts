import type { Clause } from '../../clauses.js';
import { countVerbs } from '../alone/hasVerb.js';
import { isAddition } from '../clauses/subjects.js';

/**
 * Whether a Latin sentence may stop at a dash. What stands between two dashes is an aside, and the main clause goes on behind
 * it; what stands behind one dash may be what a denial is set against, or the verb of what only seems to be a sentence.
 */

/** `did not win`, `no ganó`, `n’a pas`, `nicht`: what is so instead comes next. */
const DENIES =
  /(?<!\p{L})(?:not|never|no|neither|cannot|nunca|jamás|tampoco|ne|pas|jamais|nicht|kein\p{Ll}*|nie|niemals|weder)(?!\p{L})|n['’]t(?!\p{L})|(?<!\p{L})n['’](?=\p{L})/iu;

export function isDenial(words: string): boolean {
  return DENIES.test(
    words.replace(/(?<!\p{L})(?:not (?:only|just|merely)|no (?:solo|sólo)|nicht nur)(?!\p{L})/giu, ' '),
  );
}

/** `They do not come from within; they are imposed`: what is so instead, of the same subject. */
export const SETS_RIGHT =
  /^(?:they|it|he|she|instead|rather|we|you|I|what|sino|más bien|son|es|ils?|elles?|c['’]est|ce sont|plutôt|sie|er|es|sondern|vielmehr)(?!\p{L})/iu;

/** Words behind which a verb is no verb of the main clause; German puts such verbs last, and shows few of them. */
const SUBORDINATES =
  /(?<!\p{L})(?:that|which|who|whom|whose|where|when|whether|if|because|although|que|quien(?:es)?|cuy[oa]s?|donde|cuando|porque|aunque|qui|dont|où|quand|lorsque|parce)(?!\p{L})|(?<!\p{L})qu['’]/giu;

/** `the fact that the parties are more distinct`: each of its verbs belongs to a clause that hangs on something. */
function hasNoMainVerb(words: string): boolean {
  const hanging = words.match(SUBORDINATES)?.length ?? 0;
  return hanging > 0 && countVerbs(words) <= hanging;
}

/**
 * @param kept the clauses before the dash
 * @param dropped all that follow, to the end of their segment
 */
export function mayEndAtDash(kept: readonly Clause[], dropped: readonly Clause[]): boolean {
  const words = kept.map(({ text }) => text).join(', ');
  if (kept.slice(0, -1).some(({ mark }) => isDash(mark)) || hasNoMainVerb(words)) return false;
  if (isDenial(words) && SETS_RIGHT.test(dropped[0]?.text ?? '')) return false;
  const closed = dropped.findIndex(({ mark }) => isDash(mark));
  const behind = closed < 0 ? undefined : dropped[closed + 1]?.text;
  return closed < 0 || (behind !== undefined && isAddition(behind));
}

export function isDash(mark: string): boolean {
  return /[—–]/u.test(mark);
}
