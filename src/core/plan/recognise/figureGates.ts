import { CJK, estimateLength } from '../../language.js';
import { hasVerb } from '../points/alone/standsAlone.js';
import { isAttribution } from '../points/clauses/gates.js';

/** What a number stands in that makes no figure of it. */

const LONGEST_BARE_ATTRIBUTION = 6;

/** `館長表示`: as a headline it would say nothing. */
export function isBareAttribution(clause: string): boolean {
  return isAttribution(clause) && estimateLength(clause) <= LONGEST_BARE_ATTRIBUTION;
}

/** `普遍在2元` of `普遍在2元—10元之間`: one end of a span measures nothing. */
export function isHalfSpan(before: string, after: string): boolean {
  const opens = /(?:[在從从由]|介於|介于|\bbetween|\bfrom|\bentre|\bde|\bzwischen|\bvon)$/iu.test(before);
  return (opens && after === '') || (before === '' && /^(?:之間|之间|不等|以內|以内)/u.test(after));
}

/** `con 17,5 grados`, `a más de 500 kilómetros de la costa`: a Latin clause that opens with a preposition and has no verb. */
export function isBareAdjunct(clause: string, at: number): boolean {
  if (CJK.test(clause) || hasVerb(clause)) return false;
  return (
    at > 0 ||
    /^(?:with|at|in|on|from|by|for|of|to|about|after|before|con|a|en|de|desde|por|para|tras|hasta|unos|à|avec|dans|pour|depuis|mit|bei|in|auf|von|zu|seit|nach|aus|für|um)\s/iu.test(
      clause,
    )
  );
}
