/**
 * Statements that say by their first words where they stand among others: `第一種可能就是……`, `再往上是……`, `もう一つは……`. The
 * series is in the sentences around them. An item of a list has its neighbours beside it.
 */
const HAN =
  /^(?:第(?:[一二三四五六七八九十]|\d{1,2})(?:[種种點点個个條条項项類类]|張|张)(?:路|情[況况]|方式|方法|原因|理由|做法|[問问][題题]|表格|[圖图]片?)?(?:的[話话]|就是|可能|可以|[會会]|是|，也是|：|，就)|打[開开]第[一二三四]|先?[從从往](?:最)?[上下左右裡里外](?:[上下]角|面|[邊边])?(?:是|的話|的话|[開开]始|看|[數数])|再(?:再)?(?:往[上下左右前後后裡里外]|[上下]去))/u;
const KANA =
  /^(?:(?:[1-9１-９]|[①-⑨])(?:は|が|も|の(?:場合|方)|に(?:は|つい))|[1-9１-９一二三四ひふ](?:つ目|つめ|点目|番目)(?:は|の|に|が|、)|もう(?:1つ|一つ|ひとつ|1点)(?:は|の|が)|(?:残|のこ)りの?(?:[1-9一二三]つ|1つ)?は|(?:中|なか)には(?!い))/u;
const HANGUL =
  /^(?:하나는|다른 하나는|또 하나는?|나머지(?: 하나)?[는은]|그중(?:에)?|마지막 (?:하나|방법|이유)[는은])\s/u;

export function standsInSeries(text: string): boolean {
  if (KANA.test(text)) return true;
  return (
    HANGUL.test(text) || (HAN.test(text) && !/第[二2](?:[种種點点個个條条項项]|張|张)|另[一外]/u.test(text.slice(2)))
  );
}
