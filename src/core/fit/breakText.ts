import { estimateLength, isCjk } from '../language.js';
import type { Language } from '../model.js';

const NO_BREAK_BEFORE = /^[\s”’）》」』】〉〕，。、；：？！…—·)\],.;:!?%"'々ーぁぃぅぇぉっゃゅょゎ]/u;
const NO_BREAK_AFTER = /[\s“‘（《「『【〈〔(["'—·]$/u;

/** Particles that lean on the word before them. */
const LEANING = /^(?:[的了著着過过們们地得之嗎吗呢吧啊]|[\p{Script=Hiragana}]{1,3})$/u;

/** A number with its magnitude and its unit: never broken. */
const MEASURE =
  /第?\d[\d.,:\-–]*\d*\s?(?:[%％‰℃°]|[餘余多幾几]?[十百千萬万億亿兆]*[餘余多]?(?:美元|歐元|欧元|人民幣|人民币|[個个次家年月日天元倍歲岁人名位項项種种款台臺座度級级代期季時时分秒])?)(?:\d+[月日])?(?:\d+日)?/gu;

/** A counted or pointed-out measure word: `首個`, `三種`, `這家`. */
const COUNTED =
  /[首每這这那哪某各兩两幾几半數数一二三四五六七八九十百千萬万第]+[個个次年種种家項项位名條条張张件款台臺座代場场層层步級级]/gu;

/** A number and a spelt unit: the space between them becomes one that does not break. */
const SPACED_UNIT =
  /(\d) (?=%|(?:percent|million|billion|trillion|thousand|[kKMGT]?B|[kmc]?m|kg|GHz|MHz|ms|years?|days?|hours?|minutes?|times|x)\b)/g;

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
  let before = '';
  for (const { index, segment } of new Intl.Segmenter(language, { granularity: 'word' }).segment(text)) {
    const isNamed = isInsideName(text, index, before, segment);
    before = segment;
    if (index === 0 || isNamed || NO_BREAK_BEFORE.test(segment) || LEANING.test(segment)) continue;
    if (NO_BREAK_AFTER.test(text.slice(0, index))) continue;
    // Between two Latin characters only a space or a hyphen breaks, and those need no help.
    if (isNarrow(text[index - 1]) && isNarrow(text[index])) continue;
    if (bound.some(({ from, to }) => index > from && index < to)) continue;
    breaks.push(index);
  }
  return breaks;
}

/** Characters that are words of their own: they never lean on a name beside them. */
const WORDS_OF_ONE =
  /[是在和與与及將将就也都不有為为被把對对從从到向以而或但又再還还很更最這这那一二三四五六七八九十個个上下中大小新]/u;

/** A name that the dictionary does not know comes out as single characters: they stay together. */
function isInsideName(text: string, index: number, before: string, after: string): boolean {
  if (!/^\p{Script=Han}$/u.test(before) || !/^\p{Script=Han}$/u.test(after)) return false;
  return !WORDS_OF_ONE.test(text[index - 1] ?? '') && !WORDS_OF_ONE.test(text[index] ?? '');
}

function findMeasures(text: string): { from: number; to: number }[] {
  return [...text.matchAll(MEASURE), ...text.matchAll(COUNTED)].map((match) => ({
    from: match.index,
    to: match.index + match[0].length,
  }));
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

/** Marks that end a clause; a comma does so only where there are no spaces to break at. */
const CLAUSE = { cjk: /(?<=[，。：；！？…]|——)(?![，。：；！？…—”’」』）])/u, spaced: /(?<=[:;!?.—]) / } as const;

/** Clauses longer or more than this would leave the lines of a title too ragged. */
const MOST_CLAUSES = 4;
const LONGEST_CLAUSED = 52;
const SHORTEST_CLAUSE = 2;

/**
 * The clauses of a text that is set large: a line is broken between them if it has to be broken at all, and inside one
 * only if the clause alone is too long for the line. The whole text as one clause where that would look torn.
 */
export function splitIntoClauses(text: string, language: Language): string[] {
  const clauses = text.split(isCjk(language) ? CLAUSE.cjk : CLAUSE.spaced).filter((clause) => clause !== '');
  const isEven = clauses.every((clause) => estimateLength(clause) > SHORTEST_CLAUSE);
  const isShort = clauses.length <= MOST_CLAUSES && estimateLength(text) <= LONGEST_CLAUSED;
  return clauses.length > 1 && isEven && isShort ? clauses : [text];
}
