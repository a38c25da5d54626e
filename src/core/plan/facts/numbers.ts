/** A number with its unit, in a text: `text.slice(start, end)`. */
export interface NumberMatch {
  readonly start: number;
  readonly valueEnd: number;
  readonly end: number;
  readonly value: string;
  readonly unit: string;
  /** Worth a slide by itself: money, a share, a multiple, or a large count. */
  readonly strong: boolean;
}

const CHINESE_DIGITS = '[一二三四五六七八九十百千兩两半]{1,4}';
const CURRENCY = '(?:US\\$|HK\\$|NT\\$|[$€£¥￥])';
const DIGITS = '\\d{1,3}(?:[,，]\\d{3})+(?:\\.\\d+)?|\\d+(?:\\.\\d+)?';
const RANGE = `(?:${DIGITS})(?:\\s?[-–~～至]\\s?(?:${DIGITS}))?`;
const MAGNITUDE = '[十百千]?[萬万億亿兆]+';
const MONEY = '(?:美元|美金|歐元|欧元|港元|港币|日元|人民幣|人民币|元|円|ドル|ウォン)';
const SHARE =
  '(?:個百分點|个百分点|百分點|百分点|％|%|‰|倍|成(?![為为立功就果本長长員员都交熟人])|percent\\b|per cent\\b|times\\b|x\\b)';
const COUNT =
  '(?:個月|个月|個|个|家|人|名|位|款|項|项|件|次|篇|座|朵|艘|輛|辆|台|臺|套|條|条|間|间|種|种|層|层|場|场|處|处|所|部|本|張|张|噸|吨|公里|平方米|公斤|社|回|ヶ月|カ月|件|명|개|원|GW|MW|kWh|TB|GB|MB)';
const TIME =
  '(?:分鐘|分钟|小時|小时|年間|年|天|日間|週|周|秒|minutes?\\b|hours?\\b|days?\\b|weeks?\\b|months?\\b|years?\\b)';
const SCALE = '(?:thousand|million|billion|trillion)\\b';

const NUMBER = new RegExp(
  `(?<value>(?:${CURRENCY}\\s?)?(?:${RANGE})|${CHINESE_DIGITS}(?=\\s?(?:${SHARE}|${MAGNITUDE}|${COUNT})))` +
    `\\s?(?<unit>(?:${MAGNITUDE})?\\s?[余餘多来來]?\\s?(?:${SCALE}\\s?)?(?:${MONEY}|${SHARE}|${COUNT}|${TIME})?)`,
  'gu',
);

/**
 * The numbers of a text that count something. Not among them: years and dates, ordinals (`第3`, `前十`), names with
 * digits in them (`M6`, `GPT-4`, `ES2022`), and Chinese numerals that only mean "a" or "both" (`一個`, `兩個`).
 */
export function findNumbers(text: string): NumberMatch[] {
  const found: NumberMatch[] = [];
  for (const match of text.matchAll(NUMBER)) {
    const value = match.groups?.value ?? '';
    const unit = (match.groups?.unit ?? '').trimEnd();
    const start = match.index;
    const end = start + match[0].trimEnd().length;
    const before = text.slice(Math.max(0, start - 8), start);
    const after = text.slice(end, end + 4);
    if (isDate(value, unit, after) || isName(before, after, unit) || /[第前]$/.test(before)) continue;
    // `千億參數` describes; it counts nothing.
    if (/^[十百千]$/.test(value)) continue;
    const isChinese = /^[一二三四五六七八九十百千兩两半]/.test(value);
    if (isChinese && !/[成倍萬万億亿]/.test(unit) && /^[一二兩两半]$/.test(value)) continue;
    if (isChinese && /^一/.test(value) && /^[成種种]/.test(unit) && !/成/.test(unit)) continue;
    found.push({ start, valueEnd: start + value.length, end, value, unit, strong: isStrong(value, unit, isChinese) });
  }
  return found;
}

function isStrong(value: string, unit: string, isChinese: boolean): boolean {
  if (/[$€£¥￥%％‰倍成]|百分[點点]|percent|per cent|times/.test(value + unit)) return true;
  if (new RegExp(`${MAGNITUDE}|${MONEY}|${SCALE}`).test(unit)) return true;
  const digits = value.replace(/\D/g, '');
  return !isChinese && unit !== '' && digits.length >= 3 && !new RegExp(`^[余餘多来來]?${TIME}$`).test(unit);
}

function isDate(value: string, unit: string, after: string): boolean {
  if (/^(?:19|20)\d\d$/.test(value) && (/^年?$/.test(unit) || unit === '')) return true;
  if (/^[月日號号时時點点:：]/.test(after) && unit === '') return true;
  return /^年$/.test(unit) && /^\d{1,2}月|^[度底初中末]/.test(after);
}

/** `M6`, `GPT-4`, `v2.0`, `7連發`, and list numbers. */
function isName(before: string, after: string, unit: string): boolean {
  if (/[A-Za-z][-–]?$/.test(before) && !/\s$/.test(before)) return true;
  if (/[#.\d/_:=]$/.test(before)) return true;
  return unit === '' && /^[A-Za-z.\-_/=)]/.test(after.trimEnd()) && !/^\.?\s*$/.test(after);
}

/** The value of a number's words, for drawing: `26%` is 26, `九成` is 9; null where it cannot be told. */
export function toValue(words: string): number | null {
  const digits = /\d[\d,，]*(?:\.\d+)?/.exec(words)?.[0];
  if (digits) return Number(digits.replace(/[,，]/g, ''));
  const chinese = /[一二三四五六七八九兩两]/.exec(words)?.[0];
  const values = '零一二三四五六七八九';
  if (!chinese) return null;
  return /[兩两]/.test(chinese) ? 2 : values.indexOf(chinese);
}
