import { CJK, estimateLength } from '../../language.js';
import { hasVerb } from '../points/alone/hasVerb.js';
import { hasPredicate, isAttribution, isPredicateOfPrevious } from '../points/clauses/gates.js';
import { opensWithPredicate } from '../points/clauses/predicateOpeners.js';

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
  /^(?:按照?|以|僅?就|仅?就).*(?:計算|计算|測算|测算|計|计|估算|來看|来看|看)$|^(?:相比|比起|[與与]).*(?:的|相比)$|^在.*(?:[後后時时]|之前|以前|中|裡|里|內|内|間|间|期間|期间|以來|以来)$|(?:平[攤摊]|折算|[換换]算)下[來来]$|\d\s?[年月天週周][以]?[來来]$|每\p{Script=Han}{0,6}1(?:美元|元|萬元|万元|分|小[時时]|天)/u;

/** `加上之前裁員80%的大力教育`: opened by a word that what is said comes after, in another clause. */
const ADJUNCT_HAN =
  /^(?:[事時时]隔|相比(?:於|于)?|比起|加上|除了|除去|扣除|對比|对比|面對|面对|對於|对于|關於|关于|至於|至于|為了|为了|隨著|随着|基於|基于)/u;

/**
 * `曾經占據市場50%以上份額的日本`, `引以為豪的2億美金ARR`: a number in what describes a noun, of which nothing is said. The clause
 * behind may say it, and then shows it.
 */
export function isInNoun(before: string, unit: string, after: string, next: string): boolean {
  if (!CJK.test(before + after) || KANA_OR_HANGUL.test(before + after)) return false;
  const describes = /^[^，]*的(?:[“「《][^”」》]+[”」》]|[^的，]{1,14})$/u.exec(after)?.[0] ?? null;
  const isOpened = opensWithPredicate(before) || /^在|^把|^[將将]/u.test(before);
  if (describes && isOpened && !/了/u.test(before)) return true;
  if (
    describes &&
    (isPredicateOfPrevious(next) || opensWithPredicate(next) || /^(?:用[來来]|令|足以|[難难]以)/u.test(next))
  )
    return true;
  const own = before.slice(before.lastIndexOf('的') + 1);
  const isDescribed = before.includes('的') && !/[是有占佔達达]|[為为約约]$/u.test(own);
  // `年收入的2%` is a share of what stands before it.
  if (own === '')
    return (
      !/[%％倍成]/u.test(unit) && !/了|是|有(?!的)/u.test(before) && estimateLength(after) <= LONGEST_BARE_ATTRIBUTION
    );
  return isDescribed && describes !== null && !(CJK.test(own) && hasPredicate(own)) && !/[了到過过]/u.test(own);
}

const KANA_OR_HANGUL = /[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;

/**
 * `以近2億的採購額`, `帶著不到2萬塊的積蓄`, `用5000元做生意`, `…視為禁臠的2000元以上價位`: what something else is done with or to,
 * and the number is not what is said.
 */
export function isMeans(before: string, unit: string, after: string): boolean {
  if (!CJK.test(before) || KANA_OR_HANGUL.test(before + after) || /[%％倍成]/u.test(unit)) return false;
  if (
    /(?:^|[^所加難难予可得足給给]|[^\p{Script=Han}])(?:以|用|[憑凭])(?:[近約约超][過过]?|不到|[僅仅])*$|[帶带拿][著着](?:[近約约超][過过]?|不到|[僅仅])*$/u.test(
      before,
    ) &&
    `${unit}${after}`.length > 1
  )
    return true;
  return /(?:附近|之一|的(?:[調调][查研]|研究))$/u.test(after);
}

/** `比方說，` `假設`, `如果我也…，年入10億`: made up to explain something, and nothing that comes of it. */
export function isSupposed(sentence: string, clause: string): boolean {
  if (/^(?:打[個个])?比方[說说]?|^(?:假[設设定]|[設设]想|想像一下|想象一下)/u.test(sentence)) return true;
  return /^(?:如果|假如|若是|要是|倘若)/u.test(sentence) && !/[就則则會会將将可能才便]|需要/u.test(clause);
}

/** `並沒有賺到200億`, `did not reach 5 million`: what is denied is not to be set large. */
export function isDenied(before: string, after: string): boolean {
  const [clause = ''] = before.split(/[，,、]\s?/u).slice(-1);
  return DENIED_BEFORE.test(clause) || DENIED_AFTER.test(after);
}

const DENIED_BEFORE =
  /(?:(?:[並并][沒没不未非]|[沒没]有|[從从]未|未能|[沒没](?![過过]))(?:能|有|再|真的?|達|达|赚|賺|\p{Script=Han}[到過过有]|超過|超过|突破){0,2}|不是|[並并絕绝]非)$|(?:\b(?:did|does|do|has|have|had|was|were|is|are|could|would|will|can) not|n[’']t|\bnever)\s(?!(?:only|just|more|less|fewer|even)\b)(?:\p{Ll}+\s?){0,2}$|\b(?:nicht|keine?[nrms]?|nie|niemals)\s?(?!(?:nur|mehr|weniger)\b)(?:\p{Ll}+\s?){0,2}$|\b(?:no|nunca|jamás)\s(?!(?:solo|sólo|más|menos|obstante)\b)\p{Ll}+\s?(?:\p{Ll}+\s?)?$|\bn(?:e\s|['’])[^,]{1,24}\s(?:pas|jamais)\s?(?!(?:moins|plus|seulement)\b)(?:\p{Ll}+\s?){0,2}$/iu;
const DENIED_AFTER =
  /(?:では|じゃ)(?:ない|ありません|なかった)|(?:して|に達して|超えて)い(?:ない|ません)|(?:し|達し|超え)なかった|[이가]\s아니|지\s(?:않|못)/u;

/** `微軟每獲得1美元，` `for every dollar`: half of a ratio, the other half of which comes next. */
export function isHalfRatio(clause: string): boolean {
  return /每\p{Script=Han}{0,8}\s?[1一](?![\d.,])|につき$|ごとに$|마다$|^(?:for|per) (?:every|each)\b|^por cada\b|^pour chaque\b|^(?:für|pro) (?:jede[nrs]?|je)\b/iu.test(
    clause,
  );
}

/** `怎叫人相信九十萬人聯署`, `他將50萬元，` and the verb is elsewhere: nobody says that it is so. */
export function isUnsaid(before: string, after: string): boolean {
  if (!CJK.test(before) || KANA_OR_HANGUL.test(before)) return false;
  const rest = after.replace(/[（(][^）)]*[）)]/gu, '');
  return (
    /(?:^|，)(?:怎|[豈岂]|[難难]道|何以|[為为]何)/u.test(before) ||
    (/[將将把]$/u.test(before) && (rest === '' || !hasPredicate(rest)))
  );
}

/** `1、`, `②`: one of several, whose lead is another paragraph. */
export function isListed(sentence: string): boolean {
  return /^(?:\d{1,2}[、.．)）](?!\d)|[（(](?:\d{1,2}|[一二三四五六七八九十])[)）]|[①-⑳]|[一二三四五六七八九十]、)/u.test(
    sentence,
  );
}

/** `有人猜測`, `rumour has it`: set large, it would be taken for true. */
export function isRumour(words: string): boolean {
  return /猜[測测]|推[測测]|[傳传][言聞闻]|[據据][傳传]|[謠谣][傳传]|\b(?:rumou?r(?:s|ed)?|speculat(?:ed|ion)|rumore\p{L}*|rumeurs?|gerüchte?\p{L}*)\b|噂|소문/iu.test(
    words,
  );
}

/** `the company's $12 billion investments`, `7,40 Euro` of `Sneaker für 7,40 Euro`: named in passing, or priced and no more. */
export function isInPassing(before: string, after: string): boolean {
  if (CJK.test(before + after)) return /^的?\p{Script=Han}{1,8}也(?:都|是)/u.test(after);
  if (/(?:\p{L}['’]s|\b(?:its|their|his|her))$/u.test(before) && /^\p{L}/u.test(after)) return true;
  return after === '' && /\s(?:für|for|pour|por)$/u.test(before) && !hasVerb(before);
}

/** `報酬率也均下滑了`: as something that stands elsewhere did. */
export function isOneMore(before: string): boolean {
  return CJK.test(before) && !KANA_OR_HANGUL.test(before) && /也(?:[均都皆]|同[樣样])/u.test(before);
}

/** `年齡：26-41 收入：30100`: a form, and no sentence. */
export function isForm(words: string): boolean {
  return /[：:][^：:，,]+\s[^：:，,]+[：:]/u.test(words);
}

/** `今年兩校`, `比對手高出`, `約合人民幣`: of those named elsewhere, compared to somebody by nobody, or the same in other coin. */
const OF_OTHERS_HAN =
  /^(?:今年|去年|如今|目前)?(?:(?:[這这])?[兩两三](?:校|館|馆|站|地|市|省|院)(?!\p{Script=Han}?之)|[較较](?:上一?|去|前)[期年月季屆届次][^，]{0,2}$|比(?!例|重|[賽赛])[^，]{2,16}(?:高|低|多|少|快|慢|[貴贵]|便宜)|[約约折]合|相[當当][於于])/u;

/** `Displayは逆に`, `이어 …`, `man habe`: against or after something that stands elsewhere, or of nobody. */
export function isOfAnother(before: string): boolean {
  if (OF_OTHERS_HAN.test(before)) return true;
  return /^(?:いずれも|どちらも|両者|両校|両社)|^(?:이들|양사|양국|두 (?:회사|학교|사람))[은는이가의도]?(?:\s|$)|^both\s(?!of\s(?:the|our)\s)|^[^、]{1,12}は(?:逆に|一方|同様に|さらに|また)|^(?:이어|이어서|또|또한|그러면서|한편|반면)\s|(?:^|,\s)(?:man|on|es)\s(?:habe|hat|hatte|a|avait|sei)\b|\b(?:waren|war|wären|sind)\ses$|\b(?:it|them|this|that)(?:\s(?:to|by|at|for))?$|^(?:the|those) (?:ones?|others?|rest|latter|former)\b/iu.test(
    before,
  );
}

/** `con 17,5 grados`, `a más de 500 kilómetros de la costa`: a Latin clause that opens with a preposition and has no verb. */
export function isBareAdjunct(clause: string, at: number): boolean {
  if (CJK.test(clause)) return BARE_HAN.test(clause) || ADJUNCT_HAN.test(clause);
  // `Of the 194 states reviewed by the board`: what of them?
  if (
    /^(?:out )?(?:of|among|de (?:los|las|entre)|entre (?:los|las)|parmi les|sur les|von den|unter den) (?:the |these |all )?\d/iu.test(
      clause,
    )
  )
    return true;
  // `même sur un axe de 100 km qui emmène …`: the verb is of what describes it.
  if (hasVerb(clause.replace(/\s(?:qui|which|où|donde)\s.*$/u, ''))) return false;
  return (
    at > 0 ||
    /^(?:(?:même|even|incluso|selbst|sogar|jusque|surtout) )?(?:sur|sobre|sous|entre|vers|chez|with|at|in|on|from|by|for|of|to|about|after|before|con|a|en|de|desde|por|para|tras|hasta|unos|à|avec|dans|pour|depuis|mit|bei|in|auf|von|zu|seit|nach|aus|für|um)\s/iu.test(
      clause,
    )
  );
}

/** `So how did 63 million people …?`: what is asked is not said. */
export function asks(sentence: string): boolean {
  if (!CJK.test(sentence)) return /[?][”"’»)]*$/u.test(sentence);
  return asksAtEnd(sentence) && SUPPOSES.test(sentence);
}

/** `假設票價漲到13元，……會變成多少呢？`: nothing of it is so. */
const SUPPOSES = /^(?:假[設设如]|如果|倘若|要是|若(?!干)|もし|仮に|만약|만일)/u;

/** Of a Chinese, Japanese or Korean sentence that asks at its end, the clauses before may say something: the last does not. */
export function asksAtEnd(sentence: string): boolean {
  return /[？?][”」』）)]*$/u.test(sentence);
}

/** `la crema Monte Claro 100 %`: what the name of a thing has at its end measures nothing that is said. */
export function isInName(before: string, value: string, unit: string, after: string): boolean {
  if (value !== '100' || !/^\s?%/u.test(unit) || /^(?:of|de|des|du|del|der|von|d['’])(?!\p{L})/iu.test(after))
    return false;
  return /\s\p{Lu}[\p{L}.-]+(?: \p{Ll}{3,})?$/u.test(before) && !hasVerb(before.split(/\s+/u).at(-1) ?? '');
}
