import { estimateLength } from '../../../language.js';

/**
 * Runs of sentences that say the same of one after the other: `如果你是甲，……。如果你是乙，……。`, `甲的價位，多集中在……。乙，多集中在……。`,
 * `比如，……。又比如，……。` One of them alone would be taken for all there is.
 */

/** A condition, or a part of several, with the sign that follows it. */
const CASE =
  /^(?:但|而|那麼|那么)?，?(?<words>(?:如果|若|假如|要是|只要|[當当](?![時时然年])|[對对][於于]|有的|有些|有人).)/u;
const EXAMPLE = /^(?:[再又]|以及)?(?:比如|例如|譬如|比方)/u;
const KANA_CASE = /(?<words>[^、。]{0,1}(?:場合|とき|時|人|方)(?:に)?は)、/u;
const HANGUL_CASE = /(?<words>\S{0,2}(?:경우|때|사람|분)(?:에는|은|는|이라면))[\s,]/u;

/** `まず……。そして……`: two steps of one way. */
const FIRST_KANA = /^(?:まず(?!い)|最初に|はじめに|初めに)/u;
const THEN_KANA = /^(?:そして|次に|つぎに|つづいて|続いて|それから|その(?:後|あと|上)(?:で|に)?、)/u;

/** In em: longer sentences say more than what they have in common. */
const LONGEST_FRAME = 34;
/** In characters. */
const FRAME = 3;

/** Whether two sentences that follow each other are two of such a run. */
export function areParallel(one: string, other: string): boolean {
  if (EXAMPLE.test(one) && EXAMPLE.test(other)) return true;
  if (FIRST_KANA.test(one) && THEN_KANA.test(other)) return true;
  // `館長說，如果你……。如果你……`: who says both stands before the first.
  const clauses = one.split('，');
  for (const pattern of [CASE, KANA_CASE, HANGUL_CASE]) {
    const words = pattern.exec(other)?.groups?.words;
    if (
      words !== undefined &&
      clauses.some((_, i) => pattern.exec(clauses.slice(i).join('，').trimStart())?.groups?.words === words)
    )
      return true;
  }
  return shareFrame(one, other);
}

/** `甲的價位，多集中在……`, `乙，多集中於……`: another subject, and behind its comma the same words. */
function shareFrame(one: string, other: string): boolean {
  if (!/^\p{Script=Han}/u.test(one) || [one, other].some((text) => estimateLength(text) > LONGEST_FRAME)) return false;
  const clauses = one.split('，');
  const [next, said] = other.split('，');
  const frame = said?.slice(0, FRAME) ?? '';
  if (!/^\p{Script=Han}{3}$/u.test(frame)) return false;
  return clauses.some((clause, i) => i > 0 && clause.startsWith(frame) && clauses[i - 1] !== next);
}

/** For each sentence, whether the ones beside it are of its run. */
export function findParallels(sentences: readonly string[]): readonly { before: boolean; after: boolean }[] {
  const pairs = sentences.map((text, i) => i > 0 && areParallel(sentences[i - 1] ?? '', text));
  return sentences.map((_, i) => ({ before: pairs[i] ?? false, after: pairs[i + 1] ?? false }));
}
