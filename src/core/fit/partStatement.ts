import { estimateLength, isCjk } from '../language.js';
import type { Language } from '../model.js';
import { remember } from '../remember.js';
import { countLeads, listSentences, listUnits, type StatementUnit, staysWith, textOf } from './statementUnits.js';

/**
 * A long statement in its parts, which together are its words: what leads up to what it claims, the claim, and what goes
 * on from there. Set alike, they are a wall of large type in which nobody sees the point.
 */
export interface StatementParts {
  readonly before: string;
  readonly claim: string;
  readonly after: string;
}

/** In em: shorter statements are read at a glance. Of a claim, and of a sentence that is one as a whole. */
interface Limits {
  readonly least: number;
  readonly longest: number;
  readonly whole: number;
}
const WIDE: Limits = { least: 38, longest: 40, whole: 30 };
const KOREAN: Limits = { least: 46, longest: 56, whole: 40 };
const SPACED: Limits = { least: 58, longest: 60, whole: 48 };

const SHORTEST_CLAIM = 9;
/** What is left of a statement beside its claim. */
const LEAST_REST = 10;

/** What a sentence opens with that is about the one before it, or only adds to it. */
const POINTS_BACK =
  /^(?:he|she|it|they|this|that|these|those|él|ella|esto|eso|il|elle|cela|er|sie|es|das|[這这那此該该其][^，]{0,3}|[他她它牠])(?!\p{Ll})/iu;

/** The parts of a long statement; null for one that is short, or in which no claim can be told from the rest. */
export const partStatement: (text: string, language: Language) => StatementParts | null = remember((text, language) => {
  const { least, longest, whole } = isCjk(language) ? WIDE : language.startsWith('ko') ? KOREAN : SPACED;
  const length = estimateLength(text);
  if (length <= least) return null;
  const units = listUnits(text);
  const lengthOf = (from: number, to: number): number => estimateLength(textOf(units, from, to).trim());
  for (const { from, to } of listSentences(units)) {
    const sentence = units.slice(from, to);
    // `A — in brackets — B` is one; what takes up the sentence before is none without it.
    if (countDashes(sentence) > 1 || (from > 0 && POINTS_BACK.test(units[from]?.clause ?? ''))) continue;
    const start = from + countLeads(sentence, language);
    let end = lengthOf(start, to) <= whole ? to : start + 1;
    while (
      end < to &&
      (lengthOf(start, end) < SHORTEST_CLAIM || staysWith(units.slice(start, to), end - start, language))
    )
      end += 1;
    const claimed = lengthOf(start, end);
    if (claimed < SHORTEST_CLAIM || claimed > longest || length - claimed < LEAST_REST) continue;
    return moveDash({
      before: textOf(units, 0, start),
      claim: textOf(units, start, end),
      after: textOf(units, end, units.length),
    });
  }
  return null;
});

const countDashes = (sentence: readonly StatementUnit[]): number =>
  sentence.filter(({ mark }) => /[—–]/u.test(mark)).length;

/** A dash opens what it leads to. */
function moveDash({ before, claim, after }: StatementParts): StatementParts {
  const dash = /\s?(?:—+|–|-{2,})\s?$/u.exec(claim)?.[0] ?? '';
  return after === ''
    ? { before, claim, after }
    : { before, claim: claim.slice(0, claim.length - dash.length), after: dash + after };
}
