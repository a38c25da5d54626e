import { isCondition, isLeadIn } from './leadIns.js';
import { opensWithPredicate } from './predicateOpeners.js';

/**
 * Chinese clauses whose subject is in the sentence before, though they open with no verb: by a state of mind (`愿意提升生活品质`), an
 * adverb that takes up a subject (`普遍相信`, `只能選擇`), a cause that is not named (`让人认为……`), a measure in a field
 * (`在餐饮类的消费占比高于其他人群`).
 */

/** Adverbs behind which no subject can stand, and auxiliaries of somebody who has no choice. */
const OF_SOMEBODY =
  /^(?:普遍|[紛纷]{2}|大多(?![數数])|只能|只好|不得不(?![說说承提])|不得已|大概率|[極极]有可能|恐怕(?![是，])|很?明[显顯]是|估[計计]就?是|很快就?[會会](?!有)|主要去|基本上?是(?!否)|尚能|不[愿願][意]?|不敢|不肯|[寧宁][願愿可]|[願愿]意|乐意|樂意|有信心|[對对][^，]{2,10}(?:很?有信心|很?有把握|感[兴興]趣|感到|充[滿满]信心))(?![是有][人些])/u;
/** `收入低，保障少`, `前有积蓄，后有退休金`, `一边研究保险`: what somebody has, or half of what he does. */
const OF_A_LIFE =
  /^\p{Script=Han}{4}(?:、\p{Script=Han}{4})+，(?:不|也|又|[還还]|[卻却])|^\p{Script=Han}{2}[低高少多差好大小弱強强]，\p{Script=Han}{2}[低高少多差好大小弱強强](?:[。，]|$)|^[前上]有[^，]+，[後后下]有|^一[邊边]，?(?!.*[，。]一[邊边])|^去(?:跟|和|與|与|找)/u;
/** `无论住在哪里，都对未来有信心`: who? */
const WHEREVER = /^(?:[無无][論论]|不[管論论])/u;
/** `让人认为……`, `代表你缺的是語言`, `意味着……`: what does, or what it is that means so? */
const OF_SOMETHING =
  /^(?:[讓让使令]人(?!工|[類类])(?:[認认][為为]|[覺觉]得|感到|以[為为]|想到|相信|不得不|[無无]法)|代表(?:[你我他她它牠們们]|[這这]|之前|了|[著着]|什[麼么])|[說说]明(?:[這这你我他她它牠]|了)|也?就?意味)/u;
/** `在餐飲類的消費占比高於……`: whose? */
const MEASURE_IN_FIELD =
  /^在[^，]{2,26}的[^，]{0,6}(?:占比|佔比|增速|[金額额]{2}|支出|比例|比重|份[額额])[^，]*(?:高[於于]|低[於于]|超[過过]|[達达]|[為为])/u;
/** `我覺得已經比……都強大了`: what is? */
const THOUGHT_OF_NOTHING =
  /^我(?:們|们)?(?:[覺觉]得|[認认][為为]|感[覺觉])(?:已[經经]|[現现]在|目前)?(?:都|就|也)?(?:比(?![較较賽赛])|夠|够|足[夠够])/u;
/** `不僅提供優惠的定價，更強調安全`: what does? */
const NOT_ONLY = /^不(?:[僅仅]{1,2}|但|只|光)/u;
/** `對於旅客來說，也能更容易看懂`: what can they? */
const FOR_SOMEBODY = /^[對对][於于]?[^，]{1,12}(?:[來来][說说]|而言)$/u;
/** `长大后，也更敢想……`: an adverb that takes up a subject, behind words that only lead in. */
const GOES_ON = /^(?:也|又|更|[還还])(?![是有能可要需應应必得無无算許许好不已])\p{Script=Han}/u;
/** `雖然暫時還賺得不多，但……`: who? An adverb stands where the subject would. */
const CONCEDES_BARE =
  /^(?:[雖虽]然|[儘尽]管)(?:[暫暂][時时]|目前|[現现]在)?(?:[還还也]|已[經经]|不(?!同|少|[論论管])|[沒没]有?|只(?!要|有)|很(?!多)|有[點点])(?!有|是)/u;
/** `小时候，看的是……`: who did? */
const SEEN_BY_NOBODY =
  /^[^，]{1,8}(?:[时時]候|[时時后後前])，(?:走|做|用|看|[說说]|[聽听]|[讀读]|[吃喝穿住][^，]{0,2})的是/u;
/** A time, and no more: `作為上層應用的靈碼，也……` names its subject. */
const SHORT_TIME = /^(?!作[為为])[^，]{1,10}$/u;

/** Whether such a clause is what a stretch says. */
export function dropsSubject(clauses: readonly string[]): boolean {
  const at = clauses.findIndex((clause) => !isLeadIn(clause) && !isCondition(clause));
  const main = clauses[at];
  if (main === undefined) return false;
  const first = clauses[0] ?? '';
  if ([OF_A_LIFE, CONCEDES_BARE, SEEN_BY_NOBODY].some((pattern) => pattern.test(clauses.join('，')))) return true;
  const added = first.replace(NOT_ONLY, '');
  if (added !== first && (opensWithPredicate(added) || /^(?:是(?!否)|有(?!人))/u.test(added))) return true;
  if (FOR_SOMEBODY.test(first) && /^(?:也|更)(?:能|可以|[會会])/u.test(main)) return true;
  if (WHEREVER.test(first) && /^(?:都|也)(?![是有能可要需應应必會会])/u.test(main)) return true;
  if (OF_SOMETHING.test(first) || MEASURE_IN_FIELD.test(first) || THOUGHT_OF_NOTHING.test(first)) return true;
  if (OF_SOMEBODY.test(main) && !/^(?:如果|若|只要|假如|要是|[當当])/u.test(first)) return true;
  return (
    at > 0 && clauses.slice(0, at).every((clause) => isLeadIn(clause) && SHORT_TIME.test(clause)) && GOES_ON.test(main)
  );
}
