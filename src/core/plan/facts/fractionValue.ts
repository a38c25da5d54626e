import { fromChinese } from '../../outline/numerals.js';

/** Of a part: how many the whole has of it. */
const PARTS: readonly (readonly [RegExp, number])[] = [
  [/^(?:一半|半[數数分]|절반|half|mitad|moitié|hälfte)/iu, 2],
  [/^(?:third|tercio|tiers|drittel)/iu, 3],
  [/^(?:quarter|cuarta|quart|viertel)/iu, 4],
  [/^(?:fifth|quinta|cinquième|fünftel)/iu, 5],
  [/^(?:tenth|décima|dixième|zehntel)/iu, 10],
];
const COUNTS: readonly (readonly [RegExp, number])[] = [
  [/^(?:an?|one|un[ea]?|eine?)$/iu, 1],
  [/^(?:two|dos|deux|zwei)$/iu, 2],
  [/^(?:three|tres|trois|drei)$/iu, 3],
  [/^(?:four|cuatro|quatre|vier)$/iu, 4],
  [/^(?:five|cinco|cinq|fünf)$/iu, 5],
  [/^(?:nine|nueve|neuf|neun)$/iu, 9],
  [/^(?:ten|diez|dix|zehn)$/iu, 10],
];
/** `三分之一`, `3分の1`, `3분의 1`: the whole first. */
const WHOLE_FIRST = /^([\d一二三四五六七八九十]+)\s?(?:分之|分の|분의)\s?([\d一二三四五六七八九十]+)/u;
/** `九成`, `四成三`, `三成半`. */
const TENTHS = /^([一二三四五六七八九])成([一二三四五六七八九半])?$/u;
/** `one in three`, `nine out of every ten`, `una de cada tres`. */
const PART_FIRST = /^(\p{L}+)\s(?:in|out\sof|de)\s(?:every\s|cada\s)?(\p{L}+)$/iu;

/** The value of a share in words, 0 to 1; null for what is none, or is none exactly, such as `過半數`. */
export function readFraction(words: string): number | null {
  const text = words.trim();
  const whole = WHOLE_FIRST.exec(text);
  if (whole) return divide(readNumeral(whole[2] ?? ''), readNumeral(whole[1] ?? ''));
  const tenths = TENTHS.exec(text);
  if (tenths) return ((fromChinese(tenths[1] ?? '') ?? 0) + readTenth(tenths[2])) / 10;
  const part = PART_FIRST.exec(text);
  if (part) return divide(find(COUNTS, part[1] ?? ''), find(COUNTS, part[2] ?? ''));
  const [last = '', count = ''] = nameParts(text);
  return divide(count === '' ? 1 : find(COUNTS, count), find(PARTS, last));
}

/** The name of the part, and how many of it: `two thirds`, `las tres cuartas partes`, `die Hälfte`. */
function nameParts(text: string): readonly string[] {
  const named = text.split(/[\s-]/u).filter((word) => !/^(?:the|las?|les|die|der|parte?s?)$/iu.test(word));
  return named.length <= 2 ? named.reverse() : [];
}

function readTenth(digit: string | undefined): number {
  if (digit === undefined) return 0;
  return digit === '半' ? 0.5 : (fromChinese(digit) ?? 0) / 10;
}

function readNumeral(numeral: string): number | null {
  return /^\d+$/.test(numeral) ? Number(numeral) : fromChinese(numeral);
}

function find(table: readonly (readonly [RegExp, number])[], word: string): number | null {
  return table.find(([pattern]) => pattern.test(word))?.[1] ?? null;
}

function divide(part: number | null, whole: number | null): number | null {
  return part && whole && part <= whole ? part / whole : null;
}
