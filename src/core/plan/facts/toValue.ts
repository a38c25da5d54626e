import { readsCommaAsDecimal } from '../../language.js';

const CHINESE = '零一二三四五六七八九';
/**
 * The value of a number's words, for drawing: `26%` is 26, `九成` is 9; null where it cannot be told.
 *
 * @param context the text around it: it tells whether `1.500` is fifteen hundred or one and a half
 */
export function toValue(words: string, context = ''): number | null {
  const parts = /([\d一二三四五六七八九十]+)\s?(?:分之|分の|분의)\s?([\d一二三四五六七八九十]+)/u.exec(words);
  if (parts) {
    const [whole, part] = [readDigits(parts[1] ?? ''), readDigits(parts[2] ?? '')];
    return whole && part ? part / whole : null;
  }
  const digits = /\d(?:[\d,，.\u00a0\u202f’ ]*\d)?/.exec(words)?.[0];
  if (digits) return readNumber(digits, context);
  const chinese = /[一二三四五六七八九兩两]/.exec(words)?.[0];
  if (!chinese) return null;
  return readDigits(chinese);
}

function readDigits(digits: string): number | null {
  if (/^\d+$/.test(digits)) return Number(digits);
  if (/^[兩两]$/.test(digits)) return 2;
  if (digits === '十') return 10;
  const value = CHINESE.indexOf(digits);
  return value < 0 || digits.length !== 1 ? null : value;
}

/** Where both marks stand, the last one is the decimal mark; a lone one before three digits is told by the language. */
function readNumber(digits: string, context: string): number {
  const plain = digits.replace(/[\s’]/g, '').replace(/，/g, ',');
  const [comma, point] = [plain.lastIndexOf(','), plain.lastIndexOf('.')];
  let decimal = '';
  if (comma >= 0 && point >= 0) decimal = comma > point ? ',' : '.';
  else if (/^\d{1,3}(?:[,.]\d{3}){2,}$/.test(plain)) decimal = '';
  else if (comma >= 0) decimal = !/,\d{3}$/.test(plain) || readsCommaAsDecimal(context) ? ',' : '';
  else if (point >= 0) decimal = /^\d{1,3}\.\d{3}$/.test(plain) && readsCommaAsDecimal(context) ? '' : '.';
  const other = decimal === ',' ? '.' : ',';
  const clean = plain.split(other).join('');
  if (decimal === '') return Number(clean.replace(/[.,]/g, ''));
  return Number(clean.replace(decimal, '.'));
}
