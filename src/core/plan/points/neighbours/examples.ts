import { estimateLength } from '../../../language.js';
import { hasPredicate } from '../clauses/gates.js';

/**
 * Examples in Chinese, Japanese and Korean, and what goes on from them: alone they say nothing of what they are examples of, and a
 * supposed case would be taken for what is so.
 */
const EXAMPLE =
  /^(?:什[麼么]意思？)?(?:[再又]|就)?(?:比如|例如|譬如|比方|[舉举]例|[舉举][個个]例子|打[個个]比方|好比)|^(?:例えば|たとえば|例を挙げると)|^(?:예를 들|가령|예컨대)/u;
/** Somebody who is only supposed, in the first clauses. */
const SUPPOSED =
  /^(?:什[麼么]意思？)?(?:(?:[再又]?比如|例如|譬如|比方)[說说]?，?[^，]{0,4}(?:你|您|我們|我们|一[個个家位])|[舉举][個个]例子，[^，]{0,4}(?:你|您|我們|我们)|假[如設设]|[試试]想|想[像象]|打[個个]比方)/u;
/** Where an example is, and what follows with it: `例如在山谷裡，……`. */
const PLACED =
  /^(?:[再又])?(?:比如|例如|譬如)[說说]?，?在[^，]{1,10}，|^(?:例えば|たとえば)、?[^、。]{1,12}(?:では|の場合)、|^예를 들어,? \S{1,10}(?:에서는|의 경우)/u;
/** In em. */
const LONGEST_NAME = 14;
/** What goes on with such a case: its condition, its next step. */
const GOES_ON =
  /^(?:但|而|那麼|那么|所以|於是|于是|接著|接着|然[後后]|[這这][時时])?，?(?:[當当]|如果|假如)?(?:[你您他她]|[這这][時时]|[^，。]{1,8}(?:上|方面|上[來来]看|[來来][說说看])，)/u;
/** Where it comes to what it shows. */
const CONCLUDES =
  /^(?:[再又](?:比如|例如)|例如|比如|但|不[過过]|然而|[漸渐]{2}|所以|[這这](?:個|个|種|种|就|說|说|意|也)|由此|可[見见]|因此|[總总]之|[換换]句|也就是)/u;
/** So many sentences a case goes on. */
const FURTHEST = 5;
/** `等等等等。`: the end of a row of them. */
const AND_SO_ON = /^(?:等等)+[。.…]*$/u;

/** Whether a sentence says of what it is an example, as `例如在A，……` does not. */
export function opensAsExample(text: string): boolean {
  return EXAMPLE.test(text);
}

/** Whether a sentence goes on with a supposed case, or ends a row of examples. */
export function goesOnWithCase(sentences: readonly string[], at: number): boolean {
  if (AND_SO_ON.test(sentences[at + 1] ?? '') || isBareExample(sentences[at - 1] ?? '')) return true;
  for (let i = at - 1; i >= Math.max(0, at - FURTHEST); i -= 1) {
    const text = sentences[i] ?? '';
    if (CONCLUDES.test(sentences[i + 1] ?? '')) return false;
    if (SUPPOSED.test(text)) return sentences.slice(i + 1, at + 1).every((one) => GOES_ON.test(one));
    if (PLACED.test(text)) return true;
  }
  return false;
}

/** `例如，山谷麵包房。`: what it does stands in the next sentence. */
export function isBareExample(sentence: string): boolean {
  const name = sentence
    .replace(EXAMPLE, '')
    .replace(/^，/u, '')
    .replace(/[。.]$/u, '');
  return (
    name.length < sentence.length - 1 &&
    estimateLength(name) <= LONGEST_NAME &&
    !/[，：]/u.test(name) &&
    !hasPredicate(name)
  );
}
