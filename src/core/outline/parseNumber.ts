/** How a heading is numbered. Two headings belong to one series only if their style is the same. */
export type NumberStyle =
  | 'arabic'
  | 'arabic-bare'
  | 'arabic-bracket'
  | 'chinese'
  | 'chinese-bracket'
  | 'chapter'
  | 'roman'
  | 'part'
  | 'word';

export interface HeadingNumber {
  readonly style: NumberStyle;
  readonly value: number;
  /** Characters of the line that the number and its mark take. */
  readonly length: number;
}

const DIGITS: Record<string, number> = { 〇: 0, 零: 0, 一: 1, 二: 2, 三: 3, 四: 4, 五: 5, 六: 6, 七: 7, 八: 8, 九: 9 };
const WORDS = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];
const CHINESE = '[〇零一二三四五六七八九十]{1,3}';
const ROMAN = '(?:X{0,2}(?:IX|IV|V?I{0,3}))';

/** Each style with the pattern that finds its number in group 1. */
const STYLES: readonly (readonly [NumberStyle, RegExp])[] = [
  ['arabic', /^0?(\d{1,2})\s*(?:[.．、:：]|[)）])(?!\d)\s*/],
  ['arabic-bracket', /^[（(【[]\s*0?(\d{1,2})\s*[)）】\]]\s*/],
  ['arabic-bare', /^0?(\d{1,2})(?:\s+|(?=\p{Script=Han}))(?=[\p{L}“"「《])/u],
  ['chinese', new RegExp(`^(${CHINESE})\\s*[、.．:：]\\s*`)],
  ['chinese-bracket', new RegExp(`^[（(]\\s*(${CHINESE})\\s*[)）]\\s*`)],
  ['chapter', new RegExp(`^第\\s*(${CHINESE}|\\d{1,2})\\s*[章節节部講讲課课篇回幕步点點]\\s*[:：、.]?\\s*`)],
  ['roman', new RegExp(`^(${ROMAN})[.)、]\\s+`)],
  ['part', new RegExp(`^(?:part|chapter|section)\\.?\\s*(\\d{1,2}|${ROMAN}|${WORDS.join('|')})\\s*[:.—–-]?\\s*`, 'i')],
  ['word', /^(?:step|tip|lesson|rule|phase|way|reason|question|#)\s*#?\s*(\d{1,2})\s*[:.)—–-]\s*/i],
];

/** The number at the start of a line, or null. `1.1` is a subsection's and is not read here. */
export function parseNumber(line: string): HeadingNumber | null {
  for (const [style, pattern] of STYLES) {
    const match = pattern.exec(line);
    const digits = match?.[1];
    if (!match || !digits) continue;
    const value = toValue(digits);
    if (value !== null) return { style, value, length: match[0].length };
  }
  return null;
}

function toValue(digits: string): number | null {
  if (/^\d+$/.test(digits)) return Number(digits);
  const word = WORDS.indexOf(digits.toLowerCase());
  if (word >= 0) return word + 1;
  return /^[IVX]+$/i.test(digits) ? fromRoman(digits.toUpperCase()) : fromChinese(digits);
}

function fromRoman(digits: string): number {
  const values: Record<string, number> = { I: 1, V: 5, X: 10 };
  let total = 0;
  for (let i = 0; i < digits.length; i += 1) {
    const value = values[digits[i] ?? ''] ?? 0;
    total += value < (values[digits[i + 1] ?? ''] ?? 0) ? -value : value;
  }
  return total;
}

/** 一 to 九十九. Null for what is no number, such as 三三. */
export function fromChinese(digits: string): number | null {
  const ten = digits.indexOf('十');
  if (ten < 0) return digits.length === 1 ? (DIGITS[digits] ?? null) : null;
  const tens = ten === 0 ? 1 : (DIGITS[digits.slice(0, ten)] ?? null);
  const ones = ten === digits.length - 1 ? 0 : (DIGITS[digits.slice(ten + 1)] ?? null);
  return tens === null || ones === null ? null : tens * 10 + ones;
}
