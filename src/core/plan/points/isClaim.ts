import type { TracedText } from '../../model.js';
import { splitClauses } from '../clauses.js';
import { dropConnective } from '../words.js';
import { isCondition } from './clauses/leadIns.js';
import { isSubordinate } from './clauses/subordinate.js';

/** Words with which a sentence says that it only illustrates the one before it. */
const EXAMPLE =
  /^(?:[再又](?:比|譬)?如|as an example|例如|比如|譬如|舉例|举例|比方|像是|for (?:example|instance)|por ejemplo|par exemple|zum Beispiel|z\. ?B\.|たとえば|例えば|예를 들|e\.\s?g\.|ej\.)/iu;

export function opensExample(sentence: string): boolean {
  return EXAMPLE.test(sentence.trim());
}

/** What was, told before what is new: `Way back in version 1.15, …`, `以前，…`. */
const BACKGROUND =
  /^(?:(?:way )?back (?:in|when|then)\b|once upon\b|previously\b|in the past\b|以前|從前|从前|過去，|过去，|かつて|昔|예전|antes,|früher\b|autrefois\b)/iu;

/** `Felix Stalder ist Professor`: who somebody is, which the foot of an article says. */
const BIOGRAPHY =
  /^\p{Lu}[\p{L}.'’-]+(?: \p{Lu}[\p{L}.'’-]+){1,3} (?:is|was|es|est|ist|war) (?:(?:an?|the|une?|una?|eine?|el|la|le) )?(?:\p{Ll}+ )?(?:professor|author|writer|journalist|director|editor|co-?founder|founder|lecturer|profesora?|autora?|periodista|directora?|professeure?|auteure?|journaliste|directeur|directrice|autor(?:in)?|professorin|journalist(?:in)?|leiter(?:in)?)(?!\p{L})/iu;
/** `在丹麥有位女士建立了……`: one case of what the others are cases of. */
const ONE_CASE =
  /^[^，]{0,8}(?<![都沒没只還还])有(?:一)?[位個个名家](?!很|好)|^[一某][位名家](?!好)|^(?:one|an?) (?:woman|man|friend|colleague|student|company|customer|user|developer|reader|town|city|team) (?!is\b|can\b|should\b|needs?\b|must\b|will\b)/iu;

/** Japanese words that stand for something: in a bullet it may stand beside them, in a title it does not. */
const KANA_POINTER = /(?:これ|それ|あれ|この|その(?!もの)|あの|そんな|こんな)/u;

/** A topic or subject of its own: `胸には浮かんでいる` has none. */
const KANA_TOPIC = /(?<![にでとへのて])[はが](?!、)|(?<!て)も(?=[^、]*[るたすいうだ]$)/u;

/**
 * Whether words may head others: a statement that holds by itself, no reason or concession, no call to the reader, no
 * background and nothing that points on.
 */
export function isClaim(text: TracedText): boolean {
  const words = text.text;
  const [first] = splitClauses(text);
  if (dropConnective(text) !== text || BACKGROUND.test(words) || /[：:，,；;]$/u.test(words)) return false;
  if (/[ぁ-ん]/u.test(words) && (KANA_POINTER.test(words) || !KANA_TOPIC.test(words))) return false;
  if (BIOGRAPHY.test(words) || ONE_CASE.test(words) || /\bthough\b(?! not\b)/iu.test(words)) return false;
  // A remark in brackets, a signature.
  if (/^[（([【].*[）)\]】]$/u.test(words) || isSignature(words)) return false;
  return first !== undefined && !isCondition(first.text) && !isSubordinate(first.text);
}

/** `— NAME`, `- Nicolaus Copernicus`, `— @ada`: who said it, and no heading. */
export function isSignature(text: string): boolean {
  return /^[-–—―]{1,3}\s?[\p{L}@]/u.test(text);
}
