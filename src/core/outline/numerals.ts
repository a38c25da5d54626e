/** The values of the numerals that headings are counted with. */

const DIGITS: Record<string, number> = {};
for (const row of ['〇零', '一壹', '二貳贰', '三參叁', '四肆', '五伍', '六陸陆', '七柒', '八捌', '九玖'].entries())
  for (const char of row[1]) DIGITS[char] = row[0];

const WORDS = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'];
/** From two on, in Spanish, French and German: titles say in words how many things they tell. */
const WORDS_ELSEWHERE = [
  ['dos', 'deux', 'zwei'],
  ['tres', 'trois', 'drei'],
  ['cuatro', 'quatre', 'vier'],
  ['cinco', 'cinq', 'fünf'],
  ['seis', 'six', 'sechs'],
  ['siete', 'sept', 'sieben'],
  ['ocho', 'huit', 'acht'],
  ['nueve', 'neuf', 'neun'],
  ['diez', 'dix', 'zehn'],
] as const;
const KOREAN = ['첫', '두|둘', '세|셋', '네|넷', '다섯', '여섯', '일곱', '여덟', '아홉', '열'].map(
  (words) => new RegExp(`^(?:${words})$`),
);
/** Runs of characters that count from their first one. */
const CIRCLED = ['①', '❶', '➀', '➊', '⓵', '⑴', '⒈', '㈠', '㊀', 'Ⅰ'];

export const CHINESE = '[〇零一二三四五六七八九十壹貳贰參叁肆伍陸陆柒捌玖拾]{1,3}';
export const ROMAN = '(?:X{0,2}(?:IX|IV|V?I{1,3}|V)|X{1,3})';
export const COUNTING_WORD = WORDS.join('|');
/** The same in the other languages of the table above, without what stands for one as often as for an article. */
export const NUMBER_WORD = [...WORDS.slice(1), ...WORDS_ELSEWHERE.flat()].join('|');
export const KOREAN_ORDINAL = '첫|두|둘|세|셋|네|넷|다섯|여섯|일곱|여덟|아홉|열';

/** The value of a numeral in any of the ways above; null for what only looks like one, such as 三三. */
export function toValue(numeral: string): number | null {
  if (/^\d+$/.test(numeral)) return Number(numeral);
  const word = WORDS.indexOf(numeral.toLowerCase());
  if (word >= 0) return word + 1;
  const elsewhere = WORDS_ELSEWHERE.findIndex((names) => names.some((name) => name === numeral.toLowerCase()));
  if (elsewhere >= 0) return elsewhere + 2;
  const korean = KOREAN.findIndex((pattern) => pattern.test(numeral));
  if (korean >= 0) return korean + 1;
  if (/^[IVX]+$/i.test(numeral)) return fromRoman(numeral.toUpperCase());
  return fromCircled(numeral) ?? fromChinese(numeral);
}

function fromCircled(char: string): number | null {
  const code = char.codePointAt(0) ?? 0;
  for (const first of CIRCLED) {
    const value = code - (first.codePointAt(0) ?? 0) + 1;
    if (value >= 1 && value <= 10) return value;
  }
  // ⑪ to ⑳ follow ⑩.
  return code >= 0x246a && code <= 0x2473 ? code - 0x245f : null;
}

function fromRoman(numeral: string): number {
  const values: Record<string, number> = { I: 1, V: 5, X: 10 };
  let total = 0;
  for (let i = 0; i < numeral.length; i += 1) {
    const value = values[numeral[i] ?? ''] ?? 0;
    total += value < (values[numeral[i + 1] ?? ''] ?? 0) ? -value : value;
  }
  return total;
}

/** 一 to 九十九, and the formal 壹 to 玖拾玖. Null for what is no number, such as 三三. */
export function fromChinese(numeral: string): number | null {
  const digits = numeral.replace(/拾/g, '十');
  const ten = digits.indexOf('十');
  if (ten < 0) return digits.length === 1 ? (DIGITS[digits] ?? null) : null;
  const tens = ten === 0 ? 1 : (DIGITS[digits.slice(0, ten)] ?? null);
  const ones = ten === digits.length - 1 ? 0 : (DIGITS[digits.slice(ten + 1)] ?? null);
  return tens === null || ones === null ? null : tens * 10 + ones;
}
