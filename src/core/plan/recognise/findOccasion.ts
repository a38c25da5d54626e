import type { TracedText } from '../../model.js';
import { slice, trim } from '../../trace.js';

/**
 * When and of what somebody speaks who looks back: `回憶兩年前接任時，“大家都有點迷茫”`. Without it the hall hears that
 * everybody is at a loss today.
 */
const OCCASIONS: readonly RegExp[] = [
  /(?:回憶|回忆|回想|憶起|忆起|回顧|回顾|談到|谈到|談及|谈及|說起|说起)起?(?:自己)?(?<when>[^，。；“「]{3,40}?(?:時|时|的時候|的时候|之初|初期|當年|当年|的日子|經歷|经历|歲月|岁月))[，,：:]?(?:(?:他|她)?[說说]道?)?[：:，]?\s?[“「]?$/u,
  /\b(?:recalling|remembering|looking back (?:on|at|to)|reflecting on|recounting)\s(?<when>[^“",.;]{6,80})[,:]?\s(?:(?:he|she|they|\p{Lu}[\p{L}.'’-]+(?: \p{Lu}[\p{L}.'’-]+){0,2}) (?:said|says|added|explained|told \p{L}+)[,:]?\s)?["“]?$/iu,
  /(?<!\p{L})(?:recordando|al recordar|rememorando)\s(?<when>[^«“",.;]{6,80})[,:]?\s(?:\p{L}+[:,]?\s){0,4}["“«]?$/iu,
  /(?<!\p{L})(?:se souvenant d[eu']|évoquant|se rappelant)\s?(?<when>[^«“",.;]{6,80})[,:]?\s(?:\p{L}+\s?[:,]?\s){0,4}["“«]?\s?$/iu,
  /(?<!\p{L})(?:rückblickend auf|im rückblick auf|mit blick zurück auf)\s(?<when>[^„“",.;]{6,80}?)[,:]?\s(?:(?:sagt|sagte|erklärt|erklärte|meint|meinte)\s(?:\p{L}+\s?){0,3})?[:,]?\s?["„“]?$/iu,
  /(?:^|[、。])(?:[^、。「]{1,12}[はが])?(?<when>[^、。「]{3,40}?)(?:を|について)(?:振り返り|振り返って|回想して|思い返して)、?[^「]{0,12}「?$/u,
  /(?:^|[,.] ?)(?:\S{1,12}[은는이가] )?(?<when>[^,."“]{3,40}?)[을를] (?:회상하며|돌아보며|떠올리며),? ?[^"“]{0,12}["“]?$/u,
];

/** The words before a quotation that say what it looks back to; null where it speaks of today, or tells its time itself. */
export function findOccasion(sentence: TracedText, start: number, quote: string): TracedText | null {
  if (
    /(?:當時|当时|那時|那时|當年|当年|年前|\d{4}年?|\bthen\b|\bback when\b|\bat the time\b|\bentonces\b|à l['’]époque|damals|当時|당시)/iu.test(
      quote,
    )
  )
    return null;
  const before = sentence.text.slice(0, start);
  for (const pattern of OCCASIONS) {
    const when = pattern.exec(before)?.groups?.when;
    if (when === undefined) continue;
    const at = before.lastIndexOf(when);
    return trim(slice(sentence, at, at + when.length));
  }
  return null;
}
