import { isCjk } from '../language.js';
import type { Language } from '../model.js';

const NO_BREAK_BEFORE = /^[\s”’）》」』】〉〕，。、；：？！…—·)\],.;:!?%"'々ーぁぃぅぇぉっゃゅょゎ]/u;
const NO_BREAK_AFTER = /[\s“‘（《「『【〈〔(["'—·]$/u;

/** Particles that lean on the word before them. */
const LEANING = /^(?:[的了著着過过們们地得之嗎吗呢吧啊]|[\p{Script=Hiragana}]{1,3})$/u;

/** A number with its magnitude and its unit: never broken. */
const MEASURE =
  /第?\d[\d.,:\-–]*\d*\s?(?:[%％‰℃°]|[餘余多幾几]?[十百千萬万億亿兆]*[餘余多]?(?:美元|歐元|欧元|人民幣|人民币|[個个次家年月日天元倍歲岁人名位項项種种款台臺座度級级代期季時时分秒])?)(?:\d+[月日])?(?:\d+日)?/gu;

/** A number and a spelt unit: the space between them becomes one that does not break. */
const SPACED_UNIT =
  /(\d) (?=(?:%|percent|million|billion|trillion|thousand|[kKMGT]?B|[kmc]?m|kg|GHz|MHz|ms|years?|days?|hours?|minutes?|times|x)\b)/g;

/**
 * The pieces that a line may be broken between. In languages without spaces these are words, each with its particles and
 * its punctuation, so that a title never breaks inside a word and never ends in a line of a single character.
 * Other languages break at their spaces: the text is one piece.
 */
export function splitIntoChunks(text: string, language: Language): string[] {
  const bound = text.replace(SPACED_UNIT, '$1\u00a0');
  if (!isCjk(language) || bound === '') return [bound];
  const chunks: string[] = [];
  let start = 0;
  for (const at of findBreaks(bound, language)) {
    chunks.push(bound.slice(start, at));
    start = at;
  }
  chunks.push(bound.slice(start));
  return joinLonelyEnd(chunks);
}

function findBreaks(text: string, language: Language): number[] {
  const bound = findMeasures(text);
  const breaks: number[] = [];
  for (const { index, segment } of new Intl.Segmenter(language, { granularity: 'word' }).segment(text)) {
    if (index === 0 || NO_BREAK_BEFORE.test(segment) || LEANING.test(segment)) continue;
    if (NO_BREAK_AFTER.test(text.slice(0, index))) continue;
    // Between two Latin characters only a space or a hyphen breaks, and those need no help.
    if (isNarrow(text[index - 1]) && isNarrow(text[index])) continue;
    if (bound.some(({ from, to }) => index > from && index < to)) continue;
    breaks.push(index);
  }
  return breaks;
}

function findMeasures(text: string): { from: number; to: number }[] {
  return [...text.matchAll(MEASURE)].map((match) => ({ from: match.index, to: match.index + match[0].length }));
}

function isNarrow(character: string | undefined): boolean {
  return character !== undefined && /[\u0020-\u02ff]/.test(character);
}

/** A last piece of one character (with or without punctuation) stays with the piece before it. */
function joinLonelyEnd(chunks: string[]): string[] {
  const last = chunks.at(-1);
  const before = chunks.at(-2);
  if (last === undefined || before === undefined) return chunks;
  if ([...last.replace(/\p{P}/gu, '')].length > 1) return chunks;
  return [...chunks.slice(0, -2), before + last];
}
