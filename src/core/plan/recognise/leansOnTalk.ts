import { CJK } from '../../language.js';
import { splitClauses } from '../clauses.js';
import { hasLoneHanPronoun } from '../points/alone/hanPronouns.js';
import { pointsOutside } from '../points/alone/leaning.js';
import { standsAlone } from '../points/alone/standsAlone.js';
import { isDangling, isOrphan } from '../words.js';

/**
 * `We tried that once`, `the fact that it was slow`: what a talk takes up, which prose would name. A noun behind `that` has it
 * with it.
 */
const TAKES_UP_LATIN =
  /\bthat(?=[,.;!?”"]|\s(?:once|twice|before|again|already|yesterday|too|all|yet|now|then|in|on|at|for|to|by|when|if|because|and|but)\b|$)|\b(?:the fact|so|such|given) that (?:it|they|he|she)\b|\b(?:deswegen|deshalb|daher|darum|dafür|dagegen|hierfür|hierbei)\b|\b(?:eso|ello|aquello)\b|\b(?:ça|cela)\b/iu;

/** Whether words that somebody says take up what was said before them. */
export function leansOnTalk(quote: string): boolean {
  if (isDangling(quote) || isOrphan(quote) || pointsOutside(quote) || !standsAlone(quote)) return true;
  // `一個人成為大師的時候，他會……`: by then it has been said who.
  return CJK.test(quote) ? hasLoneHanPronoun(splitClauses(quote)[0]?.text ?? '') : TAKES_UP_LATIN.test(quote);
}
