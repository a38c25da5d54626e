import type { TracedText } from '../../../model.js';
import { slice, trim } from '../../../trace.js';

/** A face that the sentence before ended with, or this one: `:D The bike came back`, `😀`. */
const AT_START =
  /^(?:(?:[:;=][-'’o]?[)(DPpO*/|]+|xD+|XD{2,}|<3|\^\^|(?:\p{Extended_Pictographic}|\u200D|\uFE0F)+)\s+)+(?=\S)/u;
const AT_END =
  /\s+(?:[:;=][-'’o]?[)(DPpO*/|]+|[xX]D+|<3|\^\^|(?:j[aei]){2,}j?|(?:\p{Extended_Pictographic}|\u200D|\uFE0F)+)[.!]?$/u;

/** A statement without a face before or behind it. */
export function dropFace(text: TracedText): TracedText {
  const start = AT_START.exec(text.text)?.[0].length ?? 0;
  const end = AT_END.exec(text.text)?.index ?? text.text.length;
  return start > 0 || end < text.text.length ? trim(slice(text, start, Math.max(start, end))) : text;
}
