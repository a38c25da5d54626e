import type { TracedText } from '../../model.js';
import { slice, trim } from '../../trace.js';

/** Words at the end of a statement that only say where more of it stands: `using the methods below`, `（見下圖）`. */
const POINTER_AT_END =
  /(?:[,，]?\s(?:using|with|by|in|via|from|through|as (?:shown|described|listed|seen)(?: in)?) (?:the |this |these )?(?:[\p{L}-]+ )?(?:below|above|following [\p{L}-]+)|\s?[(（](?:see|cf\.|as|siehe|voir|ver|véase|見|见|如|詳見|详见|參見|参见|參考|参考)[^()（）]{0,40}[)）]|，(?:如|見|见)(?:下|上)[圖图表]所?示?|,\s(?:however|though|of course|too))$/iu;

/** A statement without such words is as true, and complete. */
export function dropPointers(text: TracedText): TracedText {
  const found = POINTER_AT_END.exec(text.text.replace(/[.。]+$/u, ''));
  return found && found.index > text.text.length / 3 ? trim(slice(text, 0, found.index)) : text;
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
