import { CJK, estimateLength } from '../../../language.js';
import { remember } from '../../../remember.js';
import { isCondition } from './leadIns.js';

/**
 * The gates that a cut sentence must pass, so that no bullet is a fragment: nothing adverbial or without a predicate
 * alone, no pair torn apart, nobody's words without the speaker. They err on the side of the whole sentence.
 */

const SPEECH =
  /(?:說|说|[揚扬放豪]言|放[話话]|誇口|夸口|立誓|[發发]誓|承[諾诺]|抱怨|感慨|感嘆|感叹|感歎|解釋|解释|總結|总结|警告|承認|承认|表示|認為|认为|指出|稱|称|強調|强调|透露|回憶|回忆|宣布|坦言|直言|補充|补充|寫道|写道|提出|呼籲|呼吁|預計|预计|預測|预测|估計|估计|看來|看来|相信|覺得|觉得|知道|明白|意識到|意识到|據了解|据了解|顯示|显示|表明|發現|发现|評價|评价|said|says|argues?|claims?|believes?|estimates?|according to [^,]+)(?:道|的是|到|過|过|了)?$/iu;

const PREDICATE =
  /[是有會会將将能要可讓让使把被了過过著着到成為为不沒没已應应需想來来去做用給给出說说看得]|實現|实现|推動|推动|開始|开始|進入|进入|提升|增長|增长|達到|达到|超過|超过|投入|選擇|选择|支撐|支撑|面臨|面临|構建|构建|發布|发布|具備|具备|代表|意味|導致|导致|帶動|带动|幫助|帮助|改變|改变|決定|决定|取得|獲得|获得|迎來|迎来|拉升|創下|创下/u;

const OPEN_END =
  /(?:是|為|为|即|在|於|于|的|和|與|与|及|到|對|对|把|將|将|被|向|從|从|了解|顯示|显示|指向|包括|例如|比如|如|以及|並|并|而|但|或|(?<!\p{L})(?:and|or|of|to|the|a|an|for|with|by|that|which|as|than|is|are|de|del|la|el|los|las|y|que|por|para|le|les|et|du|des|und|oder|der|die|das|dem|den|von|mit))$/iu;

/** Words that belong together: where the first stands, the second must stand too. */
const PAIRS: readonly (readonly [RegExp, RegExp])[] = [
  [
    /並非|并非|不是|絕不是|绝不是|不在於|不在于/u,
    /而是|更是|而在|主要是|主要在|真正的?(?:問題|问题|原因|關鍵|关键|挑戰|挑战)|[關关][鍵键]是/u,
  ],
  [/不僅|不仅|不但|不只|不止|不光|不單|不单/u, /還|还|更|也|而且|甚至|連|连|就連|就连/u],
  [/如果|若是|只要|除非|一旦|倘若/u, /就|便|才|否則|否则|將|将|會|会|那麼|那么/u],
  [/雖然|虽然|儘管|尽管|虽|雖/u, /但|卻|却|不過|不过|仍|還是|还是/u],
  [/因為|因为|由於|由于/u, /所以|因此|故|使|讓|让/u],
  [/只有|唯有/u, /才/u],
  [/既(?!然)/u, /又|也/u],
  [/一方面/u, /另一方面/u],
  [/首先/u, /其次|然後|然后|再次|最後|最后/u],
  [/(?:^|，)[從从][^，]{1,10}(?=，到)/u, /再到/u],
  [/之所以/u, /因為|因为|在於|在于|為了|为了/u],
  [/與其|与其/u, /不如/u],
  [/\bnot only\b/iu, /\bbut\b/iu],
  [/\bzwar\b/iu, /\b(?:aber|doch|jedoch|dennoch|allerdings)\b/iu],
  [/\beither\b/iu, /\bor\b/iu],
  [/\bneither\b/iu, /\bnor\b/iu],
  [/\bthe more\b/iu, /\bthe (?:more|less|better)\b/iu],
];

/** A Latin clause after a comma that the sentence can do without. */
const REMOVABLE =
  /^(?:which|who|where|including|such as|especially|particularly|like|e\.g\.|as well as|making|allowing|giving|helping|leading|resulting|using|for example|for instance|rather than|and (?:\S+\s){3,}|lo que|incluyendo|como|ce qui|notamment|wobei)/iu;

/** Whether the clause after a cut may be the predicate of the one before it: `……的AGI，只是AI發展的一個階段`. */
export function isPredicateOfPrevious(clause: string): boolean {
  return /^(?:還是|还是|或是|或者|可以|能夠|能够|也|都|已|正|將|将|會|会|才|就|便|仍|均|則|则|只是|就是|便是|正是|才是|也是|都是|是|將是|将是|將會|将会|卻是|却是|意味著|意味着|在於|在于|成為|成为)/u.test(
    clause,
  );
}

/** `我覺得一堂課的好壞`, `我鼓勵其他要設計新車站的城市`: what is thought or who is asked, and not yet what. */
export function stopsBeforeVerb(clause: string): boolean {
  // `我對於不存在的事情`: whom it is about, and not yet what.
  if (/^[^，]{1,4}(?:對於|对于|關於|关于)[^，]*的[^，]{1,6}$/u.test(clause)) return true;
  // `先是杭州的兩家公司`, `圖書館為了讀者`: the first of several, and what for.
  if (/^[^，]{0,6}先是|^[^，]{1,20}(?<!是|就|都)(?:為了|为了)/u.test(clause)) return true;
  const thought = /^.*?(?:覺得|觉得|認為|认为|以為|以为|發現|发现|相信|知道)(?!到|了)/u.exec(clause)?.[0];
  if (thought !== undefined && !hasPredicate(clause.slice(thought.length))) return true;
  return /(?:鼓勵|鼓励|希望|要求|建議|建议|讓|让|使|請|请)[^，]*的\p{Script=Han}{1,4}$/u.test(clause);
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

export const hasPredicate: (clause: string) => boolean = remember((clause) => {
  if (!CJK.test(clause)) return true;
  if (estimateLength(clause) < 5) return false;
  // Japanese and Korean end a clause with its predicate.
  if (/\p{Script=Hiragana}/u.test(clause) && /[るただいうくすつむぶぐぬん]$/u.test(clause)) return true;
  if (/\p{Script=Hangul}/u.test(clause) && /[다요까죠함음됨임]$/u.test(clause)) return true;
  return PREDICATE.test(clause.replace(NOUNS, '〇'));
});

/** Nouns and determiners that hold the sign of a verb. */
const NOUNS =
  /[能][力量源耗]|[功性智技職职產产可]能(?:性)?|要[素點点求]|需求|[應应]用|反[應应]|供[應应]|使用者|用[戶户]|[說说]明[書书]|未[來来]|[將将][來来]|[看想做用說说][法]|所有|有限|有效|有[關关]|[機机社大協协年工商學学國国議议][會会]|[會会][議议員员]|成[員员本果績绩就]|不同|不[少良]|[過过]程|到[處处]|看似|作[為为]|人[為为]|行[為为]|[思理構构設设夢梦]想|[認认][為为](?=$)/gu;

/** `傳播消息一旦被闢謠`, `但也正因為沒有`: a condition or a reason that what follows is built on. */
const CONDITION_AT_END =
  /^[^，]{2,12}(?:一旦|如果|要是|只要)[^，]+$|^(?:但|而|也|正|就|只|其實|其实)+(?:是)?(?:因為|因为|由於|由于|如果|雖然|虽然)/u;

/** `the real | , underlying costs`: an adjective waits for its noun. */
const ADJECTIVE_AT_END = /\b(?:the|an?) \p{Ll}+(?:eal|ial|ual|ous|ful|ible|able|ive)$/u;

export function endsOpen(clause: string): boolean {
  if (ADJECTIVE_AT_END.test(clause)) return true;
  if (CONDITION_AT_END.test(clause)) return true;
  return OPEN_END.test(clause) && !/(?:目的|有的|好的|似的|真的|是[^，]{2,20}[來来過过出到]的)$/u.test(clause);
}

/** `…, ushering in an era of discoveries`: what comes of it, or how. */
const PARTICIPIAL = /^(?!during|nothing|something|everything|anything|being|according)\p{Ll}{3,}ing(?:\s\S+){3,}/u;

/** `…, to identify where they break down`: set off by a comma, in English, what it is for may go. */
const PURPOSE = /^to (?!(?:the|a|an|my|our|your|his|her|its|their|be|name|say)\b)\p{Ll}{3,}(?:\s\S+){2,}/u;

export function isRemovable(clause: string): boolean {
  const words = clause.trim();
  return REMOVABLE.test(words) || PARTICIPIAL.test(words) || PURPOSE.test(words);
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

/** `也因為……`: one more reason, and not yet what follows from it. */
const GOES_ON = /^(?:也|又|更|或|或者|並且|并且|再加上)?(?:是)?(?:因為|因为|由於|由于)/u;

/** Whether a stretch opens with a condition or a concession and stops before what follows from it. */
export function lacksConsequence(clauses: readonly string[], last: number): boolean {
  const [first] = clauses;
  if (first === undefined || !isCondition(first) || last === clauses.length - 1) return false;
  const end = (clauses[last] ?? '').replace(NOUNS, '〇');
  return last === 0 || isCondition(end) || GOES_ON.test(end) || !CONSEQUENCE.test(end);
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
