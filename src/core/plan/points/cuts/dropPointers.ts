import type { TracedText } from '../../../model.js';
import { slice, trim } from '../../../trace.js';

/** Words at the end of a statement that only say where more of it stands: `using the methods below`, `（見下圖）`. */
const POINTER_AT_END =
  /(?:[,，]?\s(?:using|with|by|in|via|from|through|as (?:shown|described|listed|seen)(?: in)?) (?:the |this |these )?(?:[\p{L}-]+ )?(?:below|above|following [\p{L}-]+)|,? as (?:already |we )?(?:mentioned|noted|discussed|said|explained|described|shown|saw) (?:earlier|above|before|previously|below)|\s?[(（](?:see|cf\.|as|siehe|s\.|vgl\.|voir|ver|véase|見|见|如|詳見|详见|參見|参见|參考|参考)[^()（）]{0,40}[)）]|，(?:如|見|见)(?:下|上)[圖图表]所?示?|,\s(?:however|though|of course|too))$/iu;

/** A statement without such words is as true, and complete. */
export function dropPointers(text: TracedText): TracedText {
  const found = POINTER_AT_END.exec(text.text.replace(/[.。]+$/u, ''));
  return found && found.index > text.text.length / 3 ? trim(slice(text, 0, found.index)) : text;
}

/** Words that lead in by what stands elsewhere, and say nothing of their own: `as you can see in the example above, …`. */
const POINTER_AT_START: readonly RegExp[] = [
  // `（我每月都這樣），重點是……`: a remark in brackets belongs to the sentence before.
  /^[（(][^（）()]{2,60}[)）]\s?[,，]\s?(?=\S)/u,
  /^(?:as (?:you (?:can|may|might) (?:have )?(?:see|seen|noticed)|we(?:['’]ve| have)? (?:seen|saw|discussed|mentioned)|(?:shown|seen|mentioned|described|discussed|noted|explained|stated|said|illustrated))\b[^,;:]{0,50}|(?:from|in) the (?:example|code|figure|snippet|table|image|chart|screenshot)s? (?:above|below)[^,;:]{0,30}),\s/iu,
  /^como (?:has podido ver|ha podido ver|puedes ver|puede ver(?:se)?|se puede (?:ver|apreciar)|hemos visto|vimos|ya (?:he|hemos|se ha) (?:dicho|visto|mencionado|comentado)|se ha (?:visto|dicho|mencionado)|mencion[aáé]\p{L}*|decía\p{L}*)(?!\p{L})[^,;:]{0,50},\s/iu,
  /^comme (?:vous (?:pouvez|avez pu) le voir|on (?:peut le voir|l['’]a (?:vu|dit))|nous l['’]avons (?:vu|dit)|(?:mentionné|indiqué|expliqué|dit|vu))(?!\p{L})[^,;:]{0,50},\s/iu,
  /^(?:正?如(?:上|下|前)(?:[圖图表文面])?\d{0,2}(?:所[示述说說见見提])?(?:到|過|过)?(?:的)?|前面(?:提到|說過|说过|講過|讲过)(?:的|過|过)?|(?:從|从)(?:上|下)(?:[圖图表面])[^，。]{0,12}?(?:可以|可|能)?(?:看出|看到|得知|看见|看見))[，：,]\s?/u,
  /^(?:(?:上|前|先)(?:記|述|ほど)?の(?:ように|とおり|通り)|(?:前述|上述|先述|前記)(?:した)?の?(?:ように|とおり|通り)|ご覧の(?:とおり|通り|ように))(?:、|(?=[\p{Script=Katakana}\p{Script=Han}A-Za-z「『]))/u,
  /^(?:앞서 (?:말|언급|설명|살펴)\S* (?:것처럼|바와 같이|대로)|위에서 (?:본|언급한|설명한) (?:것처럼|바와 같이)),?\s/u,
];

/** A statement without words at its start that only say where it can be seen. */
export function dropPointingLead(text: TracedText): TracedText {
  const length = POINTER_AT_START.map((pattern) => pattern.exec(text.text)?.[0].length ?? 0).find((found) => found > 0);
  return length === undefined ? text : trim(slice(text, length));
}

/** Who says it, in the words themselves: `according to an article, …`. */
const NAMES_SOURCE = /^[“「](?:according to|per\s|據|据|根據|根据|según|selon|laut|nach angaben)/iu;

/**
 * Without a quotation mark at the start that nothing closes, where the words say whose they are: others are somebody's
 * whom the sentence does not name.
 */
export function dropLoneQuote(text: TracedText): TracedText {
  const closes = /[”」]/u.test(text.text) || text.text.indexOf('“', 1) >= 0;
  return NAMES_SOURCE.test(text.text) && !closes ? slice(text, 1) : text;
}
