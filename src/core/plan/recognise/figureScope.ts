import { CJK, estimateLength } from '../../language.js';
import type { Figure, TracedText } from '../../model.js';
import { concat, traceGlue } from '../../trace.js';
import type { Sentence } from '../passages.js';
import { pointsOutside } from '../points/alone/leaning.js';
import { isLeadIn, setsScope } from '../points/clauses/leadIns.js';
import { opensWithPredicate } from '../points/clauses/predicateOpeners.js';

/** In em: more words before a number than that are no label of it. */
export const LONGEST_BEFORE = 30;
export const LONGEST_BEFORE_LATIN = 36;
/** The same with the time that they are true for. */
const LONGEST_TIMED = 40;

/** The first clause before a figure under which alone it is true: `據報名表，` `如果鎮上再開一家，`. */
export function findScope({ clauses }: Sentence, start: number): number | null {
  const at = clauses.findIndex((other) => other.end <= start && setsScope(other.text) && !/[；;]/.test(other.mark));
  return at < 0 ? null : at;
}

/** Whether a figure may begin with the words that it is true under: they stand near, and somebody does what is told. */
export function reachesScope({ clauses, text }: Sentence, scope: number, clause: number, numberAt: number): boolean {
  // `一般來說，對小店會給兩成`: who gives?
  const isLed = clauses.slice(scope, clause).every(({ text: words }) => setsScope(words) || isLeadIn(words));
  if (isLed && opensWithPredicate(clauses[clause]?.text ?? '')) return false;
  const between = text.text.slice(clauses[scope]?.start ?? 0, numberAt);
  if (!CJK.test(between) || /[；;：:—]/.test(between)) return false;
  return estimateLength(between) <= LONGEST_BEFORE && !pointsOutside(between);
}

/** A clause that is a time and nothing else: `8月下旬`, `到1960年底`, `2019年4月起`, `去年上半年`. */
const WHEN =
  /^(?:早?在|[自從从於于]|[到至](?:了)?|截[至止]到?|直到)?\s?(?:(?:今年|去年|前年)(?:[初底]|[上下]半年)?|[上下]半年|(?:1[5-9]|20)\d\d\s?年(?:代)?(?:[初中底末]期?|[上下]半年|[春夏秋冬][天季]?|春[節节]|第?[一二三四]季度)?|\d0\s?年代(?:[初中末]期?)?|(?:\d{1,2}\s?[～~—–-]\s?)?\d{1,2}\s?月份?)(?:\s?(?:\d{1,2}\s?[～~—–-]\s?)?\d{1,2}\s?月份?)?(?:\s?\d{1,2}\s?[日號号])?(?:[初中底末]|[上中下]旬)?\s?(?:起|[開开]始|以[來来])?$/u;

/** Whether a clause is a time and nothing else. */
export function isWhen(clause: string): boolean {
  return CJK.test(clause) && WHEN.test(clause.trim());
}

/** The clause that says when, before the words of a figure and apart from them; null where none does. */
export function findWhen({ clauses, text }: Sentence, start: number): number | null {
  if (!CJK.test(text.text)) return null;
  const before = clauses.filter(({ end }) => end <= start);
  const at = before.findLastIndex((clause) => isWhen(clause.text));
  if (at < 0 || before.slice(at).some(({ mark }) => /[；;：:。]/u.test(mark))) return null;
  return at;
}

/** The figure with when it was so before its words, or null where they grow too long. */
export function tellWhen(figure: Figure, time: TracedText): { figure: Figure; time: TracedText } | null {
  const opening = concat(time, traceGlue('，'));
  const before = figure.before ? concat(opening, figure.before) : opening;
  return estimateLength(before.text) <= LONGEST_TIMED ? { figure: { ...figure, before }, time } : null;
}
