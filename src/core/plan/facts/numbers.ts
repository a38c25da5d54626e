import { findAll } from '../../findAll.js';
import { isFunctionWord } from '../../language.js';
import { remember } from '../../remember.js';
import { findFractions } from './fractions.js';
import { COUNT, CURRENCY, MAGNITUDE, MONEY, SCALE, SHARE, TIME } from './units.js';

export { toValue } from './toValue.js';

/** A number with its unit, in a text: `text.slice(start, end)`. */
export interface NumberMatch {
  readonly start: number;
  readonly valueEnd: number;
  readonly end: number;
  readonly value: string;
  readonly unit: string;
  /** Worth a slide by itself: money, a share, a multiple, or a large count. */
  readonly strong: boolean;
  /** A share in words, such as `三分之二` or `half`: it has no unit. */
  readonly fraction: boolean;
}

/** Before `배` only: elsewhere they count what is counted in passing. */
const KOREAN_NUMERALS =
  '(?<!\\p{Script=Hangul})(?:두|세|네|다섯|여섯|일곱|여덟|아홉|열)(?=\\s?배(?![\\p{Script=Hangul}]{2}))';
/** `五到六` of `五到六成` is one amount. */
const CHINESE_DIGITS = '(?:[一二三四五六七八九兩两][到至])?[一二三四五六七八九十百千兩两半]{1,4}';
/** `1,234.5`, `1.234,5`, `1 234,5`, `1’234`, `12.5`, `12,5`. */
const DIGITS =
  '\\d{1,3}(?:[,，]\\d{3})+(?!\\d)(?:\\.\\d+)?|\\d{1,3}(?:\\.\\d{3})+(?![\\d.])(?:,\\d+)?|\\d{1,3}(?:[ \\u00a0\\u202f’]\\d{3})+(?!\\d)(?:[.,]\\d+)?|\\d+(?:[.,]\\d+)?';
/** `2億5000`, of `2億5000万円`: one number. */
const COMPOUND = '(?:\\d+[兆億亿조억]\\s?)+\\d+(?=[万萬만])|\\d+[万萬만]\\s?\\d{1,4}(?![\\d万萬만])';
const RANGE = `(?:${COMPOUND}|${DIGITS})(?:\\s?[-–~～〜∼至到]\\s?(?:${DIGITS}))?`;

const NUMBER = new RegExp(
  `(?<value>(?:${CURRENCY}\\s?)?(?:${RANGE})|${CHINESE_DIGITS}(?=\\s?(?:${SHARE}|${MAGNITUDE}|${COUNT}))|${KOREAN_NUMERALS})` +
    `(?<unit>[\\s-]?(?:[个個]?[多余餘]?\\s?(?=[万萬亿億]))?(?:${MAGNITUDE})?\\s?[余餘多来來여]?\\s?(?:${SCALE}\\s?)?(?:${MONEY}|${SHARE}|${COUNT}|${TIME})?)`,
  'gu',
);

/** Telephone numbers, versions, dates and addresses made of digits and dots: they count nothing. */
const CODES =
  /\+\d[\d\s().-]{6,24}\d|(?<!\d)0\d{1,4}[\s/-]\d[\d\s/-]{4,20}\d|(?<!\d)\d{3}-\d{3,4}-\d{4}(?!\d)|(?<![\d.])\d{1,4}(?:\.\d{1,5}){2,}(?![\d.])|(?<!\d)\d{1,2}\/\d{1,2}\/\d{2,4}(?!\d)/gu;
const GROUPED = /^\d{1,3}(?:\.\d{3})+$/;

/**
 * The numbers of a text that count something. Not among them: years and dates, ordinals (`第3`, `前十`), names with
 * digits in them (`M6`, `GPT-4`, `ES2022`), telephone numbers, versions, and Chinese numerals that only mean "a" or
 * "both" (`一個`, `兩個`).
 */
export const findNumbers: (text: string) => readonly NumberMatch[] = remember((text) => {
  const fractions = findFractions(text).map(({ start, end }): NumberMatch => {
    const value = text.slice(start, end);
    return { start, valueEnd: end, end, value, unit: '', strong: true, fraction: true };
  });
  if (!/[\d一二三四五六七八九十百千兩两半배]/u.test(text)) return fractions;
  const taken = [...fractions, ...findCodes(text)];
  const found: NumberMatch[] = [];
  let nextTaken = 0;
  taken.sort((a, b) => a.start - b.start);
  for (const match of findAll(text, NUMBER)) {
    while ((taken[nextTaken]?.end ?? Number.POSITIVE_INFINITY) <= match.index) nextTaken += 1;
    if ((taken[nextTaken]?.start ?? Number.POSITIVE_INFINITY) < match.index + (match.groups?.value ?? '').length)
      continue;
    const number = readNumber(text, match);
    if (number) found.push(number);
  }
  return [...found, ...fractions].sort((a, b) => a.start - b.start);
});

function findCodes(text: string): { start: number; end: number }[] {
  return findAll(text, CODES)
    .filter(([words]) => !GROUPED.test(words))
    .map((match) => ({ start: match.index, end: match.index + match[0].length }));
}

function readNumber(text: string, match: RegExpExecArray): NumberMatch | null {
  const value = match.groups?.value ?? '';
  const found = (match.groups?.unit ?? '').trimEnd().replace(/^[\s-]$/, '');
  // `$10.50 an hour`: no French years.
  const named = HAS_CURRENCY.test(value) && DURATION.test(found.trimStart()) ? '' : found;
  const start = match.index;
  const before = text.slice(Math.max(0, start - 24), start);
  const valueEnd = start + value.length;
  const counted = named === '' ? countedWord(value, before, text.slice(valueEnd, valueEnd + 40)) : '';
  const unit = named === '' ? counted : named;
  // A Korean particle hangs on its word: `3만 권을`.
  const particle = /^\p{Script=Hangul}{1,3}(?=[\s,.]|$)/u.exec(
    text.slice(valueEnd + unit.length, valueEnd + unit.length + 5),
  );
  const end = valueEnd + unit.length + (unit !== '' && particle ? particle[0].length : 0);
  const after = text.slice(end, end + 4);
  if (isDate(value, named.trimStart(), after) || isName(before, after, unit) || /(?:[第前]|제\s?)$/.test(before))
    return null;
  // `015122`, and the `000` of a number that was torn apart: digits that name.
  if (/^0\d/.test(value)) return null;
  // `千億參數` describes; it counts nothing.
  if (/^[十百千]$/.test(value)) return null;
  const isChinese = /^[一二三四五六七八九十百千兩两半]/.test(value);
  if (isChinese && !/[成倍萬万億亿]/.test(unit) && /^[一二兩两半]$/.test(value)) return null;
  if (isChinese && /^一/.test(value) && /^[成種种]/.test(unit) && !/成/.test(unit)) return null;
  const strong =
    isStrong(value, unit.trimStart(), isChinese) || isMarked(value, unit.trimStart(), before, text.slice(end, end + 3));
  return { start, valueEnd, end, value, unit: unit.trimStart(), strong, fraction: false };
}

const HAS_CURRENCY = new RegExp(`^${CURRENCY}`, 'u');

/** Whether a number says what it is a number of: by its unit, as a share, or as money. */
export function isMeasured({ value, unit, fraction }: NumberMatch): boolean {
  return unit !== '' || fraction || HAS_CURRENCY.test(value);
}

/** `12.000 Mitarbeiter`, `3,400 customers`: the word after a large number, with its space. Not after a name (`Boeing 747`). */
function countedWord(value: string, before: string, after: string): string {
  if (value.replace(/\D/g, '').length < 3 || /^(?:1[5-9]|20)\d\d$/.test(value) || HAS_CURRENCY.test(value)) return '';
  // `§ 315 BGB`: a place in a law.
  if (/§\s?$/u.test(before)) return '';
  if (/\p{Lu}[\p{L}.]*\s$/u.test(before) && !/(?:^|[.!?:]\s)\p{Lu}\p{Ll}*\s$/u.test(before)) return '';
  const word = /^[\s\u00a0](?<word>\p{Script=Latin}{3,})(?![\p{L}'’-])/u.exec(after);
  const noun = word?.groups?.word ?? '';
  return word && !isFunctionWord(noun) && !NO_NOUN.test(noun) ? word[0] : '';
}

/** What stands behind a number and is not counted by it: the time of day, and what joins the next words. */
const NO_NOUN = /^(?:Uhr|bis|hasta|until|because|since|while|porque|mientras|parce|weil|während)$/u;

const LARGE = new RegExp(`${MAGNITUDE}|${MONEY}|${SCALE}`, 'u');
const SHARES = new RegExp(`^-?(?:${SHARE})`, 'u');
const DURATION = new RegExp(`^[余餘多来來여]?${TIME}$`, 'u');

function isStrong(value: string, unit: string, isChinese: boolean): boolean {
  if (/[$€£¥￥₩₹%％‰倍成]|百分[點点]/.test(value + unit) || SHARES.test(unit)) return true;
  if (LARGE.test(unit)) return true;
  // Of a span, the ends count each for itself: `8至10`.
  const digits = Math.max(...value.split(/[-–~～〜∼至到]/u).map((end) => end.replace(/\D/g, '').length));
  return !isChinese && unit !== '' && digits >= 3 && !DURATION.test(unit);
}

/** `超過40個國家`, `30多個試驗區`, `25克以內`: a count of two digits that its writer holds for much or little. */
function isMarked(value: string, unit: string, before: string, after: string): boolean {
  if (
    !/^\d{2}(?:\.\d+)?$/.test(value) ||
    /^\s?[歲岁歳]/u.test(after) ||
    !/\p{Script=Han}/u.test(unit) ||
    DURATION.test(unit) ||
    unit === ''
  )
    return false;
  return (
    /(?:[超多高][過过達达]|逾|[將将]近|至少|最少|最多|(?<![附最])近)$/u.test(before) ||
    /^[余餘多]/u.test(unit) ||
    /^以[上下內内]/u.test(after)
  );
}

function isDate(value: string, unit: string, after: string): boolean {
  if (/^(?:19|20)\d\d(?:\s?[-–~～〜∼至到]\s?(?:19|20)?\d\d)?$/.test(value) && /^[年년]?$/.test(unit)) return true;
  if (/^[月日號号时時點点:：월]/.test(after) && unit === '') return true;
  return /^[年년]$/.test(unit) && /^\s?\d{1,2}[月월]|^[度底初中末代]/.test(after);
}

/** `M6`, `GPT-4`, `v2.0`, `7連發`, and list numbers. */
function isName(before: string, after: string, unit: string): boolean {
  if (/[A-Za-z][-–]?$/.test(before) && !/\s$/.test(before)) return true;
  if (/[#.\d/_:=+]$/.test(before)) return true;
  return unit === '' && /^[A-Za-z.\-_/=)º°ªª]/.test(after.trimEnd()) && !/^\.?\s*$/.test(after);
}
