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

/** `按5000人計算`, `在過去40年中`, `…平攤下來`, `每獲得1美元營收`: what a number is reckoned by, and no statement. */
const BARE_HAN =
  /^(?:按照?|以|僅?就|仅?就).*(?:計算|计算|測算|测算|計|计|估算|來看|来看|看)$|^(?:相比|比起|[與与]).*(?:的|相比)$|^在.*(?:中|裡|里|內|内|間|间|期間|期间|以來|以来)$|(?:平[攤摊]|折算|[換换]算)下[來来]$|每\p{Script=Han}{0,6}1(?:美元|元|萬元|万元|分|小[時时]|天)/u;

/** `con 17,5 grados`, `a más de 500 kilómetros de la costa`: a Latin clause that opens with a preposition and has no verb. */
export function isBareAdjunct(clause: string, at: number): boolean {
  if (CJK.test(clause)) return BARE_HAN.test(clause);
  if (hasVerb(clause)) return false;
  return (
    at > 0 ||
    /^(?:with|at|in|on|from|by|for|of|to|about|after|before|con|a|en|de|desde|por|para|tras|hasta|unos|à|avec|dans|pour|depuis|mit|bei|in|auf|von|zu|seit|nach|aus|für|um)\s/iu.test(
      clause,
    )
  );
}
