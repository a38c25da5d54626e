/**
 * Statements about a way, a reason, a share or a result that do not say of what: `使用方式是……`, `具體比例經常變化`, `使い方は簡単です`. The
 * noun that owns it stands in the sentence before.
 */
const HAN =
  /^(?:但|而)?(?:(?:使用|操作|具[體体]|[運运]作|[報报]名|申[請请]|付[費费]|[啟启][動动])(?:方式|方法|流程|步[驟骤]|比例|[價价]格|做法|[數数][據据]|原因)(?:就是|是|[為为]|很|也|[則则]|[經经]常|如|因)|目[標标](?:就)?是(?!否)|(?:原因|理由|[辦办]法|例子)(?:[當当]然)?(?:有|不少)|[問问][題题]的(?:核心|根本|主要|[關关][鍵键])?(?:原因)?(?:就)?(?:是|在[於于])|一般[規规]律是|有(?:一些|些)[^，的]{2,4}$|[^，]{0,12}(?:方面|上)(?:[搭採采]\p{Script=Han}|[為为]\s?\d))/u;
/** `達成類似效果`: like what? */
const ALIKE =
  /^(?!.*；)(?!.*(?:[和與与跟同像]|如同)[^，]*(?:類似|类似|同樣|同样|相同|一樣|一样)).*(?:[達达]成|[達达]到|取得|[實实][現现]|得到|做到)了?(?:類似|类似|同樣|同样|相同|一樣|一样)的?(?:效果|功能|[結结]果|目的|作用)/u;
const KANA =
  /^(?:使い方|使用方法|操作方法|やり方|仕組み|費用|料金|価格|手順|違い|差|サイズ|重さ|重量)は(?!、?(?:何|どう|いくら))/u;
const HANGUL = /^(?:사용법|사용 방법|방법|원리|비용|가격|차이|크기|무게)(?:은|는)\s/u;

export function isOfNothing(text: string): boolean {
  if (/[\p{Script=Hiragana}\p{Script=Katakana}]/u.test(text)) return KANA.test(text);
  return HAN.test(text) || ALIKE.test(text) || HANGUL.test(text);
}
