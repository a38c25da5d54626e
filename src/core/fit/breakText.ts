import { estimateLength, isCjk } from '../language.js';
import type { Language } from '../model.js';
import { remember } from '../remember.js';

/** A run of text. A bound one stays on one line; any other is broken as the browser would break it. */
export interface Chunk {
  readonly text: string;
  readonly bound: boolean;
  /** A Latin word right after an ideograph that it does not share a run with: a line may be broken before it. */
  readonly parted?: true;
}

/** Full-width marks that open what follows. */
export const OPENING_MARKS = /^[“‘（《「『【〈〔]+/u;

/** Longer than this, in em, nothing is bound: it might not fit on a line. */
const LONGEST_BOUND = 8;
/** A particle at the end of a run may make it longer by this. */
const PARTICLE = 1;

/** A number and a spelt unit: the space between them becomes one that does not break. */
const SPACED_UNIT =
  /(\d) (?=%|(?:percent|million|billion|trillion|thousand|[kKMGT]?B|[kmc]?m|kg|GHz|MHz|ms|years?|days?|hours?|minutes?|times|x)\b)/g;

/** What may stand between a number and its unit: `餘`, `億`. */
const MAGNITUDE = '[餘余多幾几]?[十百千萬万億亿兆]*[餘余多]?';
const UNIT =
  '美元|歐元|欧元|人民幣|人民币|[個个](?:小時|小时|星期|月|季度|百分點|百分点)?|小時|小时|分鐘|分钟|公里|公斤|[次家年月日天元倍歲岁人名位萬項项種种款台臺座度級级代期季時时分秒]|[毛塊块][錢钱]?';

/** In text without spaces between words: a number and a spaced unit. */
const SPACED_COUNTER = new RegExp(`(\\d) (?=${MAGNITUDE}(?:${UNIT}))`, 'gu');
/** A name of two or three short Latin words in such text: `New Relic`. */
const LATIN_NAME = /[A-Z][\p{Script=Latin}\d.’'-]*(?: [A-Z][\p{Script=Latin}\d.’'-]*){1,2}/gu;
const LONGEST_NAME = 14;

/** Spaces at which a line must not be broken become those that do not break. */
function holdSpaces(text: string, language: Language): string {
  const held = text.replace(SPACED_UNIT, '$1\u00a0');
  if (!isCjk(language)) return held;
  return held
    .replace(SPACED_COUNTER, '$1\u00a0')
    .replace(LATIN_NAME, (name) => (name.length <= LONGEST_NAME ? name.replaceAll(' ', '\u00a0') : name));
}

/** A word with a hyphen in it and the marks around it, short enough to stay whole. */
const HYPHENATED =
  /([（(“‘「『《【]*[\p{Script=Latin}\p{N}]+(?:-[\p{Script=Latin}\p{N}]+)+[）)”’」』》】，。、；：？！,.;:!?]*)/u;
const LONGEST_HYPHENATED = 16;

/**
 * The runs that a text is set in. In languages without spaces these are words, each with its particles and its
 * punctuation, so that a line never ends inside a word, nor a title in a line of a single character. Other languages
 * break at their spaces; only words with a hyphen are bound.
 */
export const splitIntoChunks: (text: string, language: Language) => readonly Chunk[] = remember((text, language) => {
  const source = holdSpaces(text, language);
  if (!isCjk(language)) return bindHyphenated(source);
  const pieces = joinLonelyEnd(splitAt(source, findBreaks(source, language)));
  const chunks = pieces.flatMap((piece, index) =>
    part(pieces[index - 1] ?? '', isBindable(piece) ? bind(piece) : bindHyphenated(piece)),
  );
  return restoreSpaces(chunks, text);
});

/** In a run that is bound all the same, a space is the one of the text. */
function restoreSpaces(chunks: readonly Chunk[], text: string): readonly Chunk[] {
  let from = 0;
  return chunks.map((chunk) => {
    const at = from;
    from += chunk.text.length;
    return chunk.bound ? { ...chunk, text: text.slice(at, from) } : chunk;
  });
}

/**
 * Words of more than one character, Latin ones too: where a run that is not bound ends close to the edge, Chrome
 * goes back to the run's beginning, not to the last space in it.
 */
function isBindable(chunk: string): boolean {
  const word = chunk.replace(/[，。、；：？！”’」』）》]+$/u, '');
  return chunk.length > 1 && !/[^\S\u00a0]\S/.test(chunk) && estimateLength(word) <= LONGEST_BOUND + PARTICLE;
}

function part(before: string, [first, ...others]: readonly Chunk[]): Chunk[] {
  if (first === undefined) return [];
  return [startsLatin(before, first.text) ? { ...first, parted: true } : first, ...others];
}

/**
 * The space after a word stays outside, where it can break; so do opening marks before it, which Chrome sets flush at
 * the beginning of a line only there. They never part from the word.
 */
function bind(chunk: string): Chunk[] {
  const marks = OPENING_MARKS.exec(chunk)?.[0] ?? '';
  const word = chunk.slice(marks.length).trimEnd();
  const space = chunk.slice(marks.length + word.length);
  return [
    { text: marks, bound: false },
    { text: word, bound: true },
    { text: space, bound: false },
  ].filter(({ text }) => text !== '');
}

function bindHyphenated(text: string): Chunk[] {
  return text
    .split(HYPHENATED)
    .filter((part) => part !== '')
    .flatMap((part) =>
      HYPHENATED.test(part) && part.length <= LONGEST_HYPHENATED ? bind(part) : [{ text: part, bound: false }],
    );
}

function splitAt(text: string, breaks: readonly number[]): string[] {
  return [0, ...breaks].map((from, index) => text.slice(from, breaks[index] ?? text.length));
}

const NO_BREAK_BEFORE = /^[\s”’）》」』】〉〕，。、；：？！…—·)\],.;:!?%"'々ーぁぃぅぇぉっゃゅょゎ]/u;
const NO_BREAK_AFTER = /[“‘（《「『【〈〔(["'—·]$/u;

/** Particles that lean on the word before them. */
const LEANING = /^(?:[的了著着過过們们地得之嗎吗呢吧啊]|(?![おご]$)\p{Script=Hiragana}{1,3})$/u;

/** Words of one character that open what follows: a line does not end with them. */
const LEADING =
  /^[是在和與与及將将就也都不會会能可並并為为被把對对從从向以而但或且若如因由讓让令使叫請请給给再又還还更最很極极太已曾正剛刚僅仅只仍越便則则卻却才即需須须應应非無无超副大小新舊旧老皆均每各某該该此這这那其他她它我你您何一二三兩两幾几おご]$|^(?:剛剛|刚刚|已經|已经|正在|即將|即将|不再|更加|非常|十分|最為|最为|如何|為何|为何)$/u;

/** It leads to the noun behind it. */
const ACRONYM = /^[A-Z][A-Z\d]{1,3}$/;

/** A number with its magnitude and its unit: never broken. */
const MEASURE = new RegExp(
  `第?\\d[\\d.,:\\-–]*\\d*\\s?(?:[%％‰℃°]|${MAGNITUDE}(?:${UNIT}|\\p{Script=Katakana}[\\p{Script=Katakana}ー]{0,5})?)(?:\\d+[月日])?(?:\\d+日)?`,
  'gu',
);

/** A quoted word or two. */
const QUOTED = /[“「『《‘][^“”「」『』《》‘’，。；：？！]{1,12}[”」』》’]/gu;

/** A counted or pointed-out measure word: `首個`, `三種`, `這家`. */
const COUNTED =
  /[首每這这那哪某各兩两幾几半數数一二三四五六七八九十百千萬万第]+[個个次年種种家項项位名條条張张件款台臺座代場场層层步級级]/gu;

/** Where a line may be broken: between words, by the dictionary of the platform and the habits of typesetters. */
function findBreaks(text: string, language: Language): number[] {
  const quoted = [...text.matchAll(QUOTED)].filter(([words]) => estimateLength(words) <= LONGEST_BOUND);
  const measures = [...text.matchAll(MEASURE), ...text.matchAll(COUNTED), ...quoted].map((match) => ({
    from: match.index,
    to: match.index + match[0].length,
  }));
  const breaks: number[] = [];
  let before = '';
  let from = 0;
  for (const { index, segment } of segmenterOf(language).segment(text)) {
    const previous = before;
    before = segment;
    if (index === 0 || isHeld(text, index, segment) || measures.some((at) => index > at.from && index < at.to))
      continue;
    // What is narrow or a measure is not broken, so all of it comes along with its first word.
    const end = measures.find((at) => at.from === index)?.to ?? index + segment.length;
    const whole = text.slice(index, end) + (readNarrow(text, end) ?? '');
    const most = LONGEST_BOUND + (LEANING.test(segment) ? PARTICLE : 0);
    if (leans(previous, segment) && estimateLength(text.slice(from, index) + whole) <= most) continue;
    breaks.push(index);
    from = index;
  }
  return breaks;
}

const NARROW_RUN = /[\u0021-\u02ff]+[のをはがにへともで的]?/y;

/** The narrow characters that stand here without a space, and their particle, if the one before them is narrow, too. */
function readNarrow(text: string, at: number): string | null {
  if (!isNarrow(text[at - 1] ?? '')) return null;
  NARROW_RUN.lastIndex = at;
  return NARROW_RUN.exec(text)?.[0] ?? null;
}

/** No line may be broken here at all. */
function isHeld(text: string, index: number, segment: string): boolean {
  if (NO_BREAK_BEFORE.test(segment) || NO_BREAK_AFTER.test(text.slice(0, index))) return true;
  const [left, right] = [text[index - 1] ?? '', text[index] ?? ''];
  // Between two Latin characters only a space or a hyphen breaks, and those need no help.
  return !/[^\S\u00a0]/.test(left) && isNarrow(left) && isNarrow(right);
}

/** A line is better not broken here: a particle, an opening word, or a character that the dictionary cut off a name. */
function leans(before: string, segment: string): boolean {
  if (LEANING.test(segment) || LEADING.test(before) || startsLatin(before, segment)) return true;
  // `AI模型`
  if (ACRONYM.test(before) && /^\p{Script=Han}/u.test(segment)) return true;
  const isSingle = /^\p{Script=Han}$/u.test(segment) && !LEADING.test(segment);
  return isSingle && /[\p{Script=Han}\p{Script=Latin}]$/u.test(before) && !/[的了之]$/u.test(before);
}

/**
 * A Latin word or a number right after an ideograph. They share a run, because Chrome sets the space between scripts at
 * the wrong side of a run's edge, where it would indent a line that begins there.
 */
function startsLatin(before: string, segment: string): boolean {
  return (
    /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]$/u.test(before) && /^[\p{Script=Latin}\p{N}]/u.test(segment)
  );
}

function isNarrow(character: string): boolean {
  return /[\u0020-\u02ff]/.test(character);
}

/** A last piece of one character (with or without punctuation) stays with the piece before it. */
function joinLonelyEnd(chunks: readonly string[]): readonly string[] {
  const last = chunks.at(-1);
  const before = chunks.at(-2);
  if (last === undefined || before === undefined) return chunks;
  if ([...last.replace(/\p{P}/gu, '')].length > 1) return chunks;
  return [...chunks.slice(0, -2), before + last];
}

const segmenterOf: (language: Language) => Intl.Segmenter = remember(
  (language) => new Intl.Segmenter(language, { granularity: 'word' }),
);
