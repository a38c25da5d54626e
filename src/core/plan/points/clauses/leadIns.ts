import { CJK, estimateLength } from '../../../language.js';
import { remember } from '../../../remember.js';

/**
 * Words that lead a statement in: a time, a place, a topic, a condition, on whose word it holds. They say nothing alone, and
 * some statements are untrue without them.
 */

const LEAD_IN =
  /^(?:以(?!為|为|來|来|及|後|后|上|下|外|內|内|免|便)|隨著|随着|為了|为了|為(?![什何]|\p{Script=Han}{0,3}$)(?=支撐|支撑|推動|推动|解決|解决|應對|应对|實現|实现|迎|此|確保|确保|避免|滿足|满足)|为(?=支撑|推动|解决|应对|实现|迎|此|确保|避免|满足)|要(?=打造|實現|实现|做到|達到|达到|解決|解决|理解|讓|让)|基於|基于|根據|根据|通過|通过|對比|对比|相比|面對|面对|除了|截至|截止|經過|经过|作為|作为|對於|对于|關於|关于|綜合|综合|放眼|回看|回顧|回顾|按照|依照|憑藉|凭借|圍繞|围绕|自(?=\d)|到(?=\d{4}年)|從(?=.{1,14}(?:來看|来看|開始|开始|起|看))|从(?=.{1,14}(?:来看|开始|起|看))|到了|正是在|如今|今天|目前|當前|当前|當時|当时|近日|近年|近年來|近年来|過去|过去|未來|未来|今年|去年|明年|同年|次年|同時|同时|(?:19|20)\d\d年)/u;

/** Ends that make a clause a time or a place: 「…時」「…后」「…以來」「…中」. */
const LEAD_IN_END =
  /(?:時|时|的時候|的时候|之後|之后|以後|以后|后|後|以來|以来|期間|期间|之前|以前|中|里|裡|內|内|上|下|間|间|面|前|處|处|現場|现场|看來|看来|來看|来看|來說|来说|而言|方面|領域|领域|市場|市场|行業|行业|背景下|目前|今天|起|開始|开始|年)$/u;

/** Ends that make a clause a time however long it is: 「繼推出兩代產品之後」, 「在……的情況下」. */
const TIME_END =
  /(?:之後|之后|以後|以后|(?<![最今落背先幕善])[後后]|以來|以来|期間|期间|之前|以前|的時候|的时候|之際|之际|過程中|过程中|情況下|情况下|前提下|背景下|基礎上|基础上|(?<![好用壞坏之益長长住])[處处]|而言|來說|来说)$/u;

/** Words that only name what the next clause is about: `至於價格`, `但要說到棋力`. */
const TOPIC =
  /^(?:[但而可]是?)?(?:至於|至于|說到|说到|要說到|要说到|說起|说起|談到|谈到|談及|谈及|提到|提起|關於|关于|對於|对于|相比於|相比于|除了)/u;

/** 「在…」 is a place or a time only if it ends as one: `在三個層面均追求自主研發` says something. */
const PLACE = /^在(?!於|于|乎)/u;

const CONDITION =
  /^(?:也因為|也因为|如果|若|假如|倘若|只要|除非|一旦|雖然|虽然|儘管|尽管|雖|虽|即使|即便|就算|縱使|纵使|縱然|纵然|要是|要想|但?想要(?![的什])|哪怕|無論|无论|不管|不論|不论|因為|因为|由於|由于|既然|當|当(?!下|前|今|地|年|時|时)|只有|不僅|不仅|不但|與其|与其|if\b|when\b|unless\b|although\b|though\b|because\b|since\b|while\b|until\b|before\b|after\b|as\b|once\b|whether\b|もし)/iu;

const KANA = /[\p{Script=Hiragana}\p{Script=Katakana}]/u;

/** `但隨著交通的發展`: what it leads in is held against something. */
const AGAINST = /^(?:但是?|而|不過|不过|可是)(?=[隨随]著?|随着|在|以|[為为]了|[對对][於于]|[當当]|[從从])/u;

export const isLeadIn: (clause: string) => boolean = remember((words) => {
  const clause = words.replace(AGAINST, '');
  if (!CJK.test(clause)) return isLatinLeadIn(clause);
  // The rules below are Chinese: 当社 is no 當……時.
  if (KANA.test(clause)) return false;
  if (TIME_END.test(clause) || (TOPIC.test(clause) && !/[是了會会能]/u.test(clause.slice(2)))) return true;
  const short = estimateLength(clause) <= 30;
  if (PLACE.test(clause)) return LEAD_IN_END.test(clause) || /期$/u.test(clause) || clause.length <= 6;
  // `根據市場需求逐步演化過來的`: said of something.
  if (LEAD_IN.test(clause))
    return (
      short && !/[來来出過过成][的]$/u.test(clause) && !/[是了](?!.*(?:時|时|后|後|中|下)$)/u.test(clause.slice(2))
    );
  return LEAD_IN_END.test(clause) && estimateLength(clause) <= 12 && !/[是會会將将]/u.test(clause);
});

/** `For specific help`, `In the second year`: a preposition and its noun, without a verb. */
function isLatinLeadIn(clause: string): boolean {
  return (
    /^(?:for|in|at|on|with|without|from|by|after|before|during|unlike|like|under|over|since|until|within|among|across|despite|instead of|because of|according to|thanks to|compared (?:to|with)|para|en|con|sin|desde|hasta|según|durante|tras|pour|dans|avec|sans|depuis|selon|pendant|für|mit|ohne|seit|nach|während|laut)\s/iu.test(
      clause,
    ) &&
    clause.split(/\s+/u).length <= 8 &&
    // `At home I use a bicycle` is a sentence.
    !/\s(?:I|we|you|he|she|they|it|there)\s\p{Ll}/u.test(clause) &&
    // So is `Nach dem Sturm kam es zu …`.
    !/^(?:nach|seit|mit|für|ohne|während|laut|in|am|an) .*\s(?:ist|sind|war|waren|hat|haben|hatten?|wird|werden|wurden?|kann|können|gibt|gab|gaben|geht|ging|gingen|kommt|kam|kamen|steht|stand|standen|liegt|lag|lagen|blieb|blieben) \p{L}/u.test(
      clause,
    )
  );
}

/** Whether words before a statement say on whose word, where or under what condition it holds: it is untrue without them. */
export function setsScope(clause: string): boolean {
  if (isNextScope(clause)) return true;
  return /^(?:據|据|根據|根据|按照|依照|要(?!不)|如果|若|默認|默认|通常|一般)|^在.*(?:看來|看来|設想|设想|想象|預期|预期|計劃|计划|情況|情况|市場|市场|領域|领域|行業|行业|條件|条件|前提|假設|假设)/u.test(
    clause,
  );
}

/** `下一個練習中`: what follows holds there, and not everywhere. */
function isNextScope(clause: string): boolean {
  return /^(?:在|到了?)?(?:下一|上一|前一|後一|后一|另一(?!方面)|第[二三四五六七八九十])[^，]{1,10}(?:中|裡|里|時|时|上|內|内)$/u.test(
    clause,
  );
}

/** The same in Latin languages: `in such cases`, `I think`, `by default`. */
export function setsLatinScope(clause: string): boolean {
  return /^(?:in (?:such|this|that|these|those|some|most|many|the (?:next|second|third|other|previous|same)) |under |(?:with|using|without|by) (?:this|that|these|such an?|either|both) (?:approach|method|technique|setup|system|model|strateg|option|arrangement|change|tool|pattern|trick|configuration)|by default|in theory|in my (?:opinion|view|experience)|(?:and |but )?(?:I|we) (?:think|believe|suspect|guess|feel|hope)|perhaps|maybe|possibly|probably|en (?:est[eoa]s?|es[eoa]s?|algunos|ciertos) |por defecto|dans (?:ce|ces|certains) |par défaut|in (?:diesem|solchen|manchen) |nach |laut |selon |según |according to )/iu.test(
    clause.trim(),
  );
}

export const isCondition: (clause: string) => boolean = remember((clause) => {
  if (KANA.test(clause)) return /^もし|(?:れば|たら|なら|場合は|ときは|限り)$/u.test(clause.trim());
  return CONDITION.test(clause.trim()) || /(?:的話|的话)$/u.test(clause.trim());
});

/** A condition that has to be met: reasons and concessions leave what follows them true. */
export function isHypothesis(clause: string): boolean {
  return (
    isCondition(clause) &&
    !/^(?:因為|因为|由於|由于|既然|雖然|虽然|儘管|尽管|雖|虽|because\b|since\b|although\b|though\b|while\b)/iu.test(
      clause.trim(),
    )
  );
}

/** Whether a cut here would leave a time or a place at the end: `吳泳銘在當年的云棲大會上`. */
export function endsInPlace(clause: string): boolean {
  return (
    /(?:大會|大会|會|会|期間|期间|過程|过程|背景|基礎|基础|情況|情况)?(?:上|中|下|裡|時|时|期間|期间|之後|之后|后)$/u.test(
      clause,
    ) && /[在當当]/u.test(clause)
  );
}
