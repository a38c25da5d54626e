/** Sentences that open with one of the reasons, answers or ways that the sentence before asks for: `原因之一，……`, `理由の一つは……`. */
const ONE_OF =
  /^(?:其中)?(?:[^。：]{0,12}?[給给]出的(?:答案|解法|方案)|(?:(?:主要|重要|其中)?(?:的)?(?:原因|理由|答案|做法|[辦办]法|目的|好[處处]|[結结]果))(?:之一|其一|有[二兩两三四]))|^(?:理由|原因|答え|目的|メリット|デメリット)の(?:一つ|ひとつ|1つ|１つ)(?:は|として|が)|^(?:이유|원인|목적|장점|단점|해답)(?:의)? ?(?:중 ?)?하나(?:는|가)/u;
/** Times that are told by another one: see `opensInRelativeTime`, which holds the commoner ones. */
const THEN = /^(?:彼[時时]|那(?:一)?年(?![輕轻齡龄紀纪代級级])|[當当]年(?!我)|[該该](?:年|月|日|季度))/u;
export function opensThen(text: string): boolean {
  return THEN.test(text);
}

/** Whether a sentence answers what the one before it asks, or tells its time by that one's. */
export function answersBefore(text: string): boolean {
  return ONE_OF.test(text) || opensThen(text);
}

/** What is granted in the form of its last words: `……かもしれません`, `……을지도 모른다`. */
export function grantsByEnd(text: string): boolean {
  return /(?:かも(?:しれ(?:ない|ません)|知れ(?:ない|ません))|でしょう|だろう|ように(?:見え|思え|感じ)ます?)(?:。|$)|(?:지도 모른다|지도 모릅니다|수도 있다|수도 있습니다|것 같다|것 같습니다)\.?$/u.test(
    text,
  );
}
