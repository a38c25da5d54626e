import { CJK, estimateLength } from '../../language.js';
import { isDangling } from '../words.js';

/**
 * The gates that a cut sentence must pass, so that no bullet is a fragment: nothing adverbial or without a predicate
 * alone, no pair torn apart, nobody's words without the speaker. They err on the side of the whole sentence.
 */

const LEAD_IN =
  /^(?:以(?!為|为|來|来|及|後|后|上|下|外|內|内|免|便)|隨著|随着|為了|为了|為(?![什何]|\p{Script=Han}{0,3}$)(?=支撐|支撑|推動|推动|解決|解决|應對|应对|實現|实现|迎|此|確保|确保|避免|滿足|满足)|为(?=支撑|推动|解决|应对|实现|迎|此|确保|避免|满足)|要(?=打造|實現|实现|做到|達到|达到|解決|解决|理解|讓|让)|基於|基于|根據|根据|通過|通过|對比|对比|相比|面對|面对|除了|截至|截止|經過|经过|作為|作为|對於|对于|關於|关于|綜合|综合|放眼|回看|回顧|回顾|按照|依照|憑藉|凭借|圍繞|围绕|從(?=.{1,14}(?:來看|来看|開始|开始|起|看))|从(?=.{1,14}(?:来看|开始|起|看))|到了|正是在|如今|今天|目前|當前|当前|當時|当时|近日|近年|近年來|近年来|過去|过去|未來|未来|今年|去年|明年|同年|次年|同時|同时|(?:19|20)\d\d年)/u;

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
  /^(?:如果|若|假如|倘若|只要|除非|一旦|雖然|虽然|儘管|尽管|雖|虽|即使|即便|就算|縱使|纵使|縱然|纵然|要是|哪怕|無論|无论|不管|因為|因为|由於|由于|既然|當|当(?!下|前|今|地|年|時|时)|只有|不僅|不仅|不但|與其|与其|if\b|when\b|unless\b|although\b|though\b|because\b|since\b|while\b|until\b|before\b|after\b|as\b|once\b|whether\b|もし)/iu;

const KANA = /[\p{Script=Hiragana}\p{Script=Katakana}]/u;

const SPEECH =
  /(?:說|说|表示|認為|认为|指出|稱|称|強調|强调|透露|回憶|回忆|宣布|坦言|直言|補充|补充|寫道|写道|提出|呼籲|呼吁|預計|预计|預測|预测|估計|估计|看來|看来|相信|覺得|觉得|知道|明白|意識到|意识到|據了解|据了解|顯示|显示|表明|發現|发现|評價|评价|said|says|argues?|claims?|believes?|estimates?|according to [^,]+)(?:道|的是|到|過|过|了)?$/iu;

const PREDICATE =
  /[是有會会將将能要可讓让使把被了過过著着到成為为不沒没已應应需想來来去做用給给出說说看得]|實現|实现|推動|推动|開始|开始|進入|进入|提升|增長|增长|達到|达到|超過|超过|投入|選擇|选择|支撐|支撑|面臨|面临|構建|构建|發布|发布|具備|具备|代表|意味|導致|导致|帶動|带动|幫助|帮助|改變|改变|決定|决定|取得|獲得|获得|迎來|迎来|拉升|創下|创下/u;

const OPEN_END =
  /(?:是|為|为|即|在|於|于|的|和|與|与|及|到|對|对|把|將|将|被|向|從|从|了解|顯示|显示|指向|包括|例如|比如|如|以及|並|并|而|但|或|(?<!\p{L})(?:and|or|of|to|the|a|an|for|with|by|that|which|as|than|is|are|de|del|la|el|los|las|y|que|por|para|le|les|et|du|des|und|oder|der|die|das|dem|den|von|mit))$/iu;

/** Words that belong together: where the first stands, the second must stand too. */
const PAIRS: readonly (readonly [RegExp, RegExp])[] = [
  [/並非|并非|不是|絕不是|绝不是|不在於|不在于/u, /而是|更是|而在/u],
  [/不僅|不仅|不但|不只|不止/u, /還|还|更|也|而且|甚至/u],
  [/如果|若是|只要|除非|一旦|倘若/u, /就|便|才|否則|否则|將|将|會|会|那麼|那么/u],
  [/雖然|虽然|儘管|尽管|虽|雖/u, /但|卻|却|不過|不过|仍|還是|还是/u],
  [/因為|因为|由於|由于/u, /所以|因此|故|使|讓|让/u],
  [/只有/u, /才/u],
  [/既(?!然)/u, /又|也/u],
  [/一方面/u, /另一方面/u],
  [/首先/u, /其次|然後|然后|再次|最後|最后/u],
  [/之所以/u, /因為|因为|在於|在于|為了|为了/u],
  [/與其|与其/u, /不如/u],
  [/\bnot only\b/iu, /\bbut\b/iu],
  [/\beither\b/iu, /\bor\b/iu],
  [/\bneither\b/iu, /\bnor\b/iu],
  [/\bthe more\b/iu, /\bthe (?:more|less|better)\b/iu],
];

/** A Latin clause after a comma that the sentence can do without. */
const REMOVABLE =
  /^(?:which|who|where|including|such as|especially|particularly|like|e\.g\.|as well as|making|allowing|giving|helping|leading|resulting|using|based on|according to|for example|for instance|rather than|and (?:\S+\s){3,}|lo que|incluyendo|como|ce qui|notamment|was|wobei)/iu;

export function isLeadIn(clause: string): boolean {
  if (!CJK.test(clause)) return isLatinLeadIn(clause);
  // The rules below are Chinese: 当社 is no 當……時.
  if (KANA.test(clause)) return false;
  if (TIME_END.test(clause) || (TOPIC.test(clause) && !/[是了會会能]/u.test(clause.slice(2)))) return true;
  const short = estimateLength(clause) <= 30;
  if (PLACE.test(clause)) return LEAD_IN_END.test(clause) || clause.length <= 6;
  if (LEAD_IN.test(clause)) return short && !/[是了](?!.*(?:時|时|后|後|中|下)$)/u.test(clause.slice(2));
  return LEAD_IN_END.test(clause) && estimateLength(clause) <= 12 && !/[是會会將将]/u.test(clause);
}

/** `For specific help`, `In the second year`: a preposition and its noun, without a verb. */
function isLatinLeadIn(clause: string): boolean {
  return (
    /^(?:for|in|at|on|with|without|from|by|after|before|during|unlike|like|under|over|since|until|within|among|across|despite|instead of|because of|according to|thanks to|compared (?:to|with)|para|en|con|sin|desde|hasta|según|durante|tras|pour|dans|avec|sans|depuis|selon|pendant|für|mit|ohne|seit|nach|während|laut)\s/iu.test(
      clause,
    ) &&
    clause.split(/\s+/u).length <= 8 &&
    // `At home I use a bicycle` is a sentence.
    !/\s(?:I|we|you|he|she|they|it|there)\s\p{Ll}/u.test(clause)
  );
}

/** Whether words before a statement say on whose word, where or under what condition it holds: it is untrue without them. */
export function setsScope(clause: string): boolean {
  return /^(?:據|据|根據|根据|按照|依照|要(?!不)|為了|为了|如果|若|默認|默认|通常|一般)|^在.*(?:看來|看来|設想|设想|想象|預期|预期|計劃|计划|情況|情况|市場|市场|領域|领域|行業|行业|條件|条件|前提|假設|假设)/u.test(
    clause,
  );
}

/** The same in Latin languages: `in such cases`, `I think`, `by default`. */
export function setsLatinScope(clause: string): boolean {
  return /^(?:in (?:such|this|that|these|those|some|most|many) |under |by default|in theory|in my (?:opinion|view|experience)|(?:and |but )?(?:I|we) (?:think|believe|suspect|guess|feel|hope)|perhaps|maybe|possibly|probably|en (?:est[eoa]s?|es[eoa]s?|algunos|ciertos) |por defecto|dans (?:ce|ces|certains) |par défaut|in (?:diesem|solchen|manchen) |nach |laut |selon |según |according to )/iu.test(
    clause.trim(),
  );
}

export function isCondition(clause: string): boolean {
  if (KANA.test(clause)) return /^もし|(?:れば|たら|なら|場合は|ときは|限り)$/u.test(clause.trim());
  return CONDITION.test(clause.trim());
}

/** Whether the clause after a cut may be the predicate of the one before it: `……的AGI，只是AI發展的一個階段`. */
export function isPredicateOfPrevious(clause: string): boolean {
  return /^(?:也|都|已|正|將|将|會|会|才|就|便|仍|均|則|则|只是|就是|便是|正是|才是|也是|都是|是|將是|将是|將會|将会|卻是|却是|意味著|意味着|在於|在于|成為|成为)/u.test(
    clause,
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

/** `這套思考`, `the result of this`: words that point outside the bullet. */
export function pointsOutside(text: string): boolean {
  // Japanese has its own pointers: see `standsAlone`.
  if (KANA.test(text)) return false;
  // 「……，這是……」 speaks of the clause before it, `those who` of nobody before.
  const own = text
    .replace(/[“「"][^”」"]*[”」"]/gu, '“”')
    .replace(
      /(?<=[，；](?:而且|而|但|所以|因此)?)(?:這|这)(?=是|也|就|都|才|使|讓|让|意味|說明|说明|表明|代表|導致|导致|一)/gu,
      '',
    )
    .replace(/\bthose (?=who|that|with|of|in|for|whose|which|without)/giu, '');
  if (
    /(?:這|这|(?<![應应活本])[該该](?![有要做怎去來来當当死])|上述|如此)(?!年|週|周)/u.test(own) ||
    /\b(?:this|these|those)\b(?! (?:year|week|month))/iu.test(own)
  )
    return true;
  return /[：:][他她它]/u.test(own);
}

/** `“比如說它很慢，”他說`: quoted words that point outside, whoever says them. */
export function quotesLoosely(text: string): boolean {
  // Somebody asks, and nobody answers.
  if (/(?:是|說|说|問|问|道)[：:][“「][^”」]*[？?][”」]$/u.test(text)) return true;
  return [...text.matchAll(/[“「]([^“”「」]{10,})[”」]/gu)].some(([, words = '']) => {
    return isDangling(words) || pointsOutside(words) || /^(?:比如|例如|譬如|所以|因此|但|而且|然後|然后)/u.test(words);
  });
}

/** `不僅僅是為了贏得競賽`: half of a thought, whose other half is not here. */
export function isHalfThought(text: string): boolean {
  if (/[，：]\s?一是[^二]*$/u.test(text) || /[，：]其一[^二]*$/u.test(text)) return true;
  // One of two: `常見有兩種方式，一種是代理`.
  if (/[兩两二三四五六\d]\s?[種种個个類类點点項项][^，]*[，：]一(?:[種种個个類类]是?|是|則是|则是)[^一]*$/u.test(text))
    return true;
  const first = /不僅|不仅|不只|不單|不单|\bnot (?:only|just|merely)\b/iu.exec(text);
  return (
    first !== null && !/還|还|更|而且|也|甚至|而是|\bbut\b|\balso\b/iu.test(text.slice(first.index + first[0].length))
  );
}

/** `方漢評價他“是個猛人”`: who is spoken of stands outside. */
export function speaksOfSomebody(text: string): boolean {
  return /(?:評價|评价|形容|稱|称|問|问|告訴|告诉|批評|批评|提醒|邀請|邀请|勸|劝)(?:他|她|它)(?!們|们|自)/u.test(text);
}

/** `一系列信號支撐起新的故事`, `她試過各種方法`: words for things that are named elsewhere, or nowhere. */
export function namesNothing(text: string): boolean {
  const own = text.replace(/[“「《][^”」》]*[”」》]/gu, '“”');
  if (/[\d：:、（(]|包括|例如|比如/u.test(own)) return false;
  // `釋放了一個強烈的信號`: which one, the next sentence says.
  if (/了一[個个種种][^，。]{0,10}(?:信號|信号|訊號|讯号|問題|问题|觀點|观点|問句)$/u.test(own)) return true;
  return /^(?:一系列|種種|种种|[這这]些|諸多|诸多)[^，的]{1,6}(?:正|在|都|已|也|共同|使|讓|让)|(?:各種各樣|各种各样|各式各樣|各式各样|許多不同|许多不同|種種|种种)的?(?:方法|辦法|办法|方式|問題|问题|原因|情況|情况|困難|困难)/u.test(
    own,
  );
}

/** `我覺得一堂課的好壞`, `我鼓勵其他要設計新車站的城市`: what is thought or who is asked, and not yet what. */
export function stopsBeforeVerb(clause: string): boolean {
  const thought = /^.*?(?:覺得|觉得|認為|认为|以為|以为|發現|发现|相信|知道)(?!到|了)/u.exec(clause)?.[0];
  if (thought !== undefined && !hasPredicate(clause.slice(thought.length))) return true;
  return /(?:鼓勵|鼓励|希望|要求|建議|建议|讓|让|使|請|请)[^，]*的\p{Script=Han}{1,4}$/u.test(clause);
}

/** `全球只有五座車站才能承載`: a verb whose object was named before. */
export function lacksObject(clause: string): boolean {
  return /(?:才能|才可以|就能|都能|能夠|能够|足以|難以|难以)(?:承載|承载|支撐|支撑|完成|做到|實現|实现|解決|解决|勝任|胜任|滿足|满足|負擔|负担|提供|處理|处理|理解|接受)$/u.test(
    clause,
  );
}

/** `一個……的新時代`: a thing, not a statement. */
export function isNounPhrase(text: string): boolean {
  // `良好的結構、清晰的意圖`
  if (
    /^[^，。：]{2,12}的[^，。：、]{2,8}、[^，。：]+$/u.test(text) &&
    CJK.test(text) &&
    !KANA.test(text) &&
    !hasPredicate(text)
  )
    return true;
  if (/^有一?[個个些位][^，是能會会把被在]{1,10}$/u.test(text)) return true;
  if (/^[^，是有能會会]{2,10}的\s?[A-Za-z][\w .-]*$/u.test(text)) return true;
  return /^一(?:個|个|場|场|種|种|條|条|段|次|份|家)[^，。]*的[^，。的]{1,7}$/u.test(text);
}

/** Nouns that promise what comes after a dash. */
export function promisesMore(clause: string): boolean {
  return /(?:要求|問題|问题|信號|信号|信息|消息|轉變|转变|原因|答案|目標|目标|關鍵|关键|結論|结论|現象|现象|事實|事实|觀點|观点|判斷|判断|選擇|选择|建議|建议|體系|体系)$/u.test(
    clause,
  );
}

export function isAttribution(clause: string): boolean {
  return SPEECH.test(clause.trim());
}

export function hasPredicate(clause: string): boolean {
  if (!CJK.test(clause)) return true;
  if (estimateLength(clause) < 5) return false;
  // Japanese and Korean end a clause with its predicate.
  if (/\p{Script=Hiragana}/u.test(clause) && /[るただいうくすつむぶぐぬん]$/u.test(clause)) return true;
  if (/\p{Script=Hangul}/u.test(clause) && /[다요까죠함음됨임]$/u.test(clause)) return true;
  return PREDICATE.test(clause.replace(NOUNS, '〇'));
}

/** Nouns and determiners that hold the sign of a verb. */
const NOUNS =
  /[能][力量源耗]|[功性智技職职產产可]能(?:性)?|要[素點点求]|需求|[應应]用|使用者|用[戶户]|[說说]明[書书]|未[來来]|[將将][來来]|[看想做用說说][法]|所有|有限|有效|有[關关]|[機机社大協协年工商學学][會会]|[會会][議议員员]|成[員员本果績绩就]|不同|不[少良]|[過过]程|到[處处]|看似|作[為为]|人[為为]|行[為为]|[思理構构設设夢梦]想|[認认][為为](?=$)/gu;

export function endsOpen(clause: string): boolean {
  return OPEN_END.test(clause) && !/(?:目的|有的|好的|似的|真的)$/u.test(clause);
}

export function isRemovable(clause: string): boolean {
  return REMOVABLE.test(clause.trim());
}

/** Whether a cut after clause `last` of `clauses` keeps one half of a pair and drops the other. */
export function breaksPair(clauses: readonly string[], last: number): boolean {
  const kept = clauses.slice(0, last + 1).join('，');
  const dropped = clauses.slice(last + 1).join('，');
  return PAIRS.some(([first, second]) => {
    const at = kept.search(first);
    return at >= 0 && !second.test(kept.slice(at + 1)) && second.test(dropped);
  });
}

/** What the main clause of a condition opens with, after its subject. */
const CONSEQUENCE =
  /^(?!或|并|並|且|而且|以及|又)[^，]{0,8}?(?:就|便|才|都|也|則|则|那麼|那么|仍|卻|却|但|可是|所以|因此|會|会|將|将|能|可以|必須|必须|應|应|需要|要)/u;

/** Whether a stretch opens with a condition or a concession and stops before what follows from it. */
export function lacksConsequence(clauses: readonly string[], last: number): boolean {
  const [first] = clauses;
  if (first === undefined || !isCondition(first) || last === clauses.length - 1) return false;
  return last === 0 || isCondition(clauses[last] ?? '') || !CONSEQUENCE.test(clauses[last] ?? '');
}

/** Whether what a cut leaves away takes back or limits what it keeps: `……，但只在夜間`. */
export function losesLimit(next: string): boolean {
  return /^(?:但|不過|不过|然而|可是|可惜|只是(?!一)|卻|却|除非|前提|除了|只有在|只在|僅限|仅限|儘管|尽管|雖然|虽然|but\b|though\b|although\b|except\b|unless\b|however\b|yet\b|only (?:if|when|because|for|in)\b|if\b|provided\b|as long as\b|pero\b|aunque\b|salvo\b|mais\b|sauf\b|bien que\b|aber\b|jedoch\b|obwohl\b|sofern\b|ただし|しかし)/iu.test(
    next.trim(),
  );
}

/** `一門課能不能讓學生學會`, `產品是否成功`: a clause that asks, so that what it is the subject of must follow. */
export function isOpenAlternative(clause: string): boolean {
  return /(?:能不能|是不是|會不會|会不会|有沒有|有没有|要不要|該不該|该不该|是否|與否|与否)/u.test(clause);
}
