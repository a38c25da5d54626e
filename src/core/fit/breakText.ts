import { estimateLength, isCjk } from '../language.js';
import type { Language } from '../model.js';
import { remember } from '../remember.js';
import { findBreaks, LONGEST_WHOLE, MAGNITUDE, startsLatin, UNIT } from './findBreaks.js';

/** A run of text. A bound one stays on one line; any other is broken as the browser would break it. */
export interface Chunk {
  readonly text: string;
  readonly bound: boolean;
  /** A line may be broken before it, where a browser would not know of that. */
  readonly parted?: true;
  /** A Latin word right after an ideograph that it does not share a run with: the space between scripts goes before it. */
  readonly spaced?: true;
}

/** Full-width marks that open what follows. */
export const OPENING_MARKS = /^[“‘（《「『【〈〔]+/u;

/** A number and a spelt unit: the space between them becomes one that does not break. */
const SPACED_UNIT =
  /(\d) (?=%|(?:percent|million|billion|trillion|thousand|[kKMGT]?B|[kmc]?m|kg|GHz|MHz|ms|years?|days?|hours?|minutes?|times|x)\b)/g;

/** In Korean: a number and what it counts, which is written apart: `180여 개`, `3 명`, `아홉 척`. */
const KOREAN_COUNTER =
  /(\d[여천만억조]{0,2}|(?<!\p{L})(?:[한두세네몇]|다섯|여섯|일곱|여덟|아홉|열(?:[한두세네]|다섯|여섯|일곱|여덟|아홉)?|스무|[이삼사오육칠팔구수]?[십백천]|수?[십백천]만)) (?=(?:개(?:국|월|사)?|명|건|곳|원|달러|년|월|일|번|가지|종|대|배|시간|분|초|회|층|권|마리|사람|척|살|해|달|장|편|차례)(?!\p{L}{2}))/gu;

/** In text without spaces between words: a number and a spaced unit. */
const SPACED_COUNTER = new RegExp(`(\\d) (?=${MAGNITUDE}(?:${UNIT}))`, 'gu');
/** A name of two or three short Latin words in such text: `New Relic`. */
const LATIN_NAME = /[A-Z][\p{Script=Latin}\d.’'-]*(?: [A-Z][\p{Script=Latin}\d.’'-]*){1,2}/gu;
/** A number with the Latin word that it belongs to: `40 TOPS`, `Windows 10`, `Ultra 7`. */
const NUMBERED =
  /(?<![\p{Script=Latin}\d])(?:\p{Script=Latin}+ \d[\d.]*\p{Script=Latin}{0,2}|\d[\d.,]* \p{Script=Latin}+)(?![\p{Script=Latin}\d])/gu;
const LONGEST_NAME = 14;

/** What is called with what, in code: `sample(param, rng)`. */
const CALL = /[\w.]*\w\((?:[\w.=]+, ?)+[\w.=]+\)/g;
const LONGEST_CALL = 32;

/** French sets a space inside its quotation marks and before its double marks. */
const INSIDE_GUILLEMETS = /(?<=«) | (?=»)/gu;
const BEFORE_DOUBLE_MARK = / (?=[;:!?](?:\s|$))/gu;

/** Spaces at which a line must not be broken become those that do not break. */
function holdSpaces(text: string, language: Language): string {
  const held = text
    .replace(SPACED_UNIT, '$1\u00a0')
    .replace(INSIDE_GUILLEMETS, '\u00a0')
    .replace(CALL, (call) => (call.length <= LONGEST_CALL ? call.replaceAll(' ', '\u00a0') : call));
  if (language.startsWith('fr')) return held.replace(BEFORE_DOUBLE_MARK, '\u00a0');
  if (language.startsWith('ko')) return held.replace(KOREAN_COUNTER, '$1\u00a0');
  if (!isCjk(language)) return held;
  const bindName = (name: string): string => (name.length <= LONGEST_NAME ? name.replaceAll(' ', '\u00a0') : name);
  return held.replace(SPACED_COUNTER, '$1\u00a0').replace(NUMBERED, bindName).replace(LATIN_NAME, bindName);
}

/**
 * A word with a hyphen or a middle dot in it and the marks around it, or one in quotes with its particle (`수첩’에`, between
 * which Chrome breaks a line even with `keep-all`), short enough to stay whole.
 */
const HYPHENATED =
  /([（(“‘「『《【]*(?:[\p{Script=Latin}\p{N}]+(?:-[\p{Script=Latin}\p{N}]+)+|[\p{Script=Hangul}\p{N}]+(?:·[\p{Script=Hangul}\p{N}]+)+|[\p{L}\p{N}]+[’”'"」』》）)]+\p{Script=Hangul}+)[）)”’」』》】，。、；：？！,.;:!?]*)/u;
const LONGEST_HYPHENATED = 16;

/**
 * The runs that a text is set in. In languages without spaces these are words, each with its particles and its
 * punctuation, so that a line never ends inside a word, nor a title in a line of a single character. Other languages
 * break at their spaces; only words with a hyphen are bound.
 */
export const splitIntoChunks: (text: string, language: Language) => readonly Chunk[] = remember((text, language) => {
  const source = holdSpaces(text, language);
  if (!isCjk(language)) return bindHyphenated(source);
  const pieces = joinLonelyEnd(splitAt(source, findBreaks(curlQuotes(source), language)));
  const chunks = pieces.flatMap((piece, index) =>
    part(pieces[index - 1] ?? '', isBindable(piece) ? bind(piece) : bindHyphenated(piece)),
  );
  return restoreSpaces(chunks, text);
});

/** Straight quotation marks as the pairs that they stand for, to tell which open and which close; as long as the text. */
function curlQuotes(text: string): string {
  const marks = text.split('"').length - 1;
  if (marks === 0 || marks % 2 === 1) return text;
  let opens = false;
  return text.replaceAll('"', () => {
    opens = !opens;
    return opens ? '“' : '”';
  });
}

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
  return chunk.length > 1 && !/[^\S\u00a0]\S/.test(chunk) && estimateLength(word) <= LONGEST_WHOLE;
}

function part(before: string, [first, ...others]: readonly Chunk[]): Chunk[] {
  if (first === undefined) return [];
  if (startsLatin(before, first.text)) return [{ ...first, parted: true, spaced: true }, ...others];
  return [
    before !== '' && BESIDE_QUOTE.test(`${before}|${first.text}`) ? { ...first, parted: true } : first,
    ...others,
  ];
}

/** Western marks of quotation hold what they touch, unless ideographs stand on both sides: `確立|“AI`, `AI”|為`. */
const BESIDE_QUOTE = /[“”‘’"]\||\|[“”‘’"]/u;

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

/** A last piece of one character (with or without punctuation) stays with the piece before it. */
function joinLonelyEnd(chunks: readonly string[]): readonly string[] {
  const last = chunks.at(-1);
  const before = chunks.at(-2);
  if (last === undefined || before === undefined) return chunks;
  if ([...last.replace(/\p{P}/gu, '')].length > 1) return chunks;
  return [...chunks.slice(0, -2), before + last];
}
