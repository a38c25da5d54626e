/**
 * Words that stop before what they lead to, though their writer set a full stop: `當列車進站時`, `老師說：`; and the tail of an
 * enumeration.
 */

/** 時 behind a verb, which makes a time of its clause: neither 小時 nor 同時 nor 準時. */
const HAN_TIME =
  /(?:(?<![誤误耗費费省守同及小準准臨临平暫暂當当即隨随定按工歷历長长舊旧古限屆届幾几一兩两半多少有不此彼那這这何頓顿實实課课計计延逾學学\d\s])[時时]|(?<!什[麼么]|一|[這这那])的[時时]候)$/u;
const HAN_TAIL = /^等等|(?:等等){2,}/u;

/** `如果患者可以帶頭`, with which a text ends whose commas part whole sentences. */
const HAN_CONDITION = /^(?:如果|假如|倘若|要是|若是)(?!.*(?:就|便|才|[會会]|的[話话]))/u;

/** `こう教わりました`, `如此說道`: somebody's words come next. */
const WORDS_NEXT =
  /(?:こう|こんな(?:ことを|ふうに)|次のように|このように)[^。、]{0,8}(?:ました|た|ます|る|いわく)。?$|(?:如下|[這这][樣样]|如此)(?:[說说寫写問问答]|表示|回[應应答]|[評评][價价]|[總总][結结])道?[：:]?$|(?:이렇게|다음과 같이) (?:말|답|적|썼|설명|물)\S{0,6}$/u;

/** Whether words lead to somebody's, and stop before them. */
export function leadsToWords(text: string): boolean {
  return WORDS_NEXT.test(text.replace(/[。.]$/u, ''));
}

/** Whether words of Chinese end so, or lead to somebody's in any of the three languages. */
export function staysUnfinished(text: string): boolean {
  if (leadsToWords(text)) return true;
  if (!/\p{Script=Han}/u.test(text) || /[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u.test(text))
    return false;
  const last = text.split(/[，。；]/u).at(-1) ?? text;
  if (HAN_TAIL.test(text) || (last !== text && HAN_CONDITION.test(last))) return true;
  // `最好的安排是在列車進站時`, `那就是下雨的時候`: when it is, is what is said.
  return HAN_TIME.test(last) && !/是(?!否)|[^，]*(?:發生|发生|出現|出现|等)(?:在|到)/u.test(last);
}
