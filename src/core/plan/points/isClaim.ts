import type { TracedText } from '../../model.js';
import { splitClauses } from '../clauses.js';
import { dropConnective } from '../words.js';
import { isCondition } from './leadIns.js';
import { isSubordinate } from './subordinate.js';

/** Words with which a sentence says that it only illustrates the one before it. */
const EXAMPLE =
  /^(?:例如|比如|譬如|舉例|举例|比方|像是|for (?:example|instance)|por ejemplo|par exemple|zum Beispiel|z\. ?B\.|たとえば|例えば|예를 들)/iu;

export function opensExample(sentence: string): boolean {
  return EXAMPLE.test(sentence.trim());
}

/** What was, told before what is new: `Way back in version 1.15, …`, `以前，…`. */
const BACKGROUND =
  /^(?:(?:way )?back (?:in|when|then)\b|once upon\b|previously\b|in the past\b|以前|從前|从前|過去，|过去，|かつて|昔|예전|antes,|früher\b|autrefois\b)/iu;

/** Japanese words that stand for something: in a bullet it may stand beside them, in a title it does not. */
const KANA_POINTER = /(?:これ|それ|あれ|この|その(?!もの)|あの|そんな|こんな)/u;

/**
 * Whether words may head others: a statement that holds by itself, no reason or concession, no call to the reader, no
 * background and nothing that points on.
 */
export function isClaim(text: TracedText): boolean {
  const words = text.text;
  const [first] = splitClauses(text);
  if (dropConnective(text) !== text || BACKGROUND.test(words) || /[：:，,；;]$/u.test(words)) return false;
  if (/[ぁ-ん]/u.test(words) && KANA_POINTER.test(words)) return false;
  // A remark in brackets, a signature.
  if (/^[（([【].*[）)\]】]$/u.test(words) || isSignature(words)) return false;
  return first !== undefined && !isCondition(first.text) && !isSubordinate(first.text);
}

/** `— NAME`, `- Nicolaus Copernicus`: who said it, and no heading. */
export function isSignature(text: string): boolean {
  return /^[-–—―]{1,3}\s?\p{L}/u.test(text);
}
