import { toKey } from './eastAsianDates.js';

/** Dates as English, Spanish, French and German write them. */

/** The names of each month in the four languages, and their usual short forms. */
const MONTHS: readonly (readonly string[])[] = [
  ['january', 'jan', 'enero', 'janvier', 'januar', 'jänner'],
  ['february', 'feb', 'febrero', 'février', 'februar'],
  ['march', 'mar', 'marzo', 'mars', 'märz'],
  ['april', 'apr', 'abril', 'avril'],
  ['may', 'mayo', 'mai'],
  ['june', 'jun', 'junio', 'juin', 'juni'],
  ['july', 'jul', 'julio', 'juillet', 'juli'],
  ['august', 'aug', 'agosto', 'août'],
  ['september', 'sept', 'sep', 'septiembre', 'setiembre', 'septembre'],
  ['october', 'oct', 'octubre', 'octobre', 'oktober', 'okt'],
  ['november', 'nov', 'noviembre', 'novembre'],
  ['december', 'dec', 'diciembre', 'décembre', 'dezember', 'dez'],
];
const NAMES = MONTHS.flat().sort((a, b) => b.length - a.length);
const MONTH = NAMES.map((name) => `[${name.slice(0, 1).toUpperCase()}${name.slice(0, 1)}]${name.slice(1)}`).join('|');

const YEAR = '(?:1[0-9]|20)\\d\\d';
const PREPOSITION =
  '(?:[Ii]n|[Bb]y|[Ss]ince|[Uu]ntil|[Aa]round|[Ee]n|[Dd]esde|[Hh]acia|[Hh]asta|[Dd]epuis|[Dd]ès|[Vv]ers|[Jj]usqu’en|[Ii]m Jahre?|[Ss]eit|[Aa]b|[Uu]m|[Bb]is|[Ss]eit dem Jahr|[Aa]b dem Jahr|[Aa] partir de|[ÀA] partir de|[Ee]n el año|[Ee]n l’an)\\s';
const EARLY =
  'early|mid|late|spring|summer|autumn|fall|winter|the spring of|the summer of|the autumn of|the winter of|Anfang|Mitte|Ende|Frühjahr|Sommer|Herbst|Winter|principios de|mediados de|finales de|début|mi|fin';

export const WESTERN = new RegExp(
  [
    `(?<![\\p{L}\\d])(?<month>${MONTH})\\.?\\s(?:(?<day>\\d{1,2})(?:st|nd|rd|th)?,?\\s|of\\s|del?\\s|,\\s)?(?<year>${YEAR})(?!\\d)`,
    `(?<![\\p{L}\\d.,])(?<day2>\\d{1,2})(?:st|nd|rd|th|er|\\.|º)?\\s(?:of\\s|de\\s)?(?<month2>${MONTH})\\.?,?\\s(?:del?\\s)?(?<year2>${YEAR})(?!\\d)`,
    `(?<![\\p{L}\\d])(?:(?<quarter>[QT][1-4])\\s(?<quarterYear>${YEAR})(?!\\d)|(?<=${PREPOSITION})(?<early>${EARLY})[\\s-](?<earlyYear>${YEAR})(?![\\d’'s]))`,
    `(?<![\\p{L}\\d])(?:(?:the|los años|les années|die|den|der)\\s(?<early2>early\\s|mid-|late\\s|frühen\\s|späten\\s)?)(?<decade>(?:1[6-9]|20)\\d0|[3-9]0)(?:s|er[\\s-]Jahren?|er)?(?![\\d\\p{L}])(?=\\D)`,
    '(?<![\\p{L}\\d])(?:the\\s(?<century>\\d{1,2})(?:st|nd|rd|th)\\scentury|(?:siglo|siècle)\\s(?<romanAfter>[XVI]{1,5})(?!\\p{L})|(?:le\\s|au\\s|du\\s)?(?<romanBefore>[XVI]{1,5})e\\ssiècle|(?<century2>\\d{1,2})\\.\\sJahrhunderts?)',
    `(?<![\\p{L}\\d])(?<bcYear>\\d{1,4})\\s(?:BCE?|B\\.C\\.|v\\.\\s?Chr\\.|a\\.\\s?C\\.|av\\.\\sJ\\.-C\\.)`,
    `(?<=(?<![\\p{L}])${PREPOSITION})(?<bare>${YEAR})(?![\\d%‰,.]\\d|\\d|[-–—/]\\d|\\s?%|’|'|\\s(?:million|people|euros|dollars|customers))`,
    `(?<=^|[.;:]\\s)(?<verbFirst>${YEAR})(?=\\s(?:wurden?|war(?:en)?|kam(?:en)?|ging(?:en)?|begann(?:en)?|erhielt|entstand|eröffnete|folgten?|\\p{Ll}{3,}(?:te|ten))\\s)`,
  ].join('|'),
  'gu',
);

/** The sorting key of a match of {@link WESTERN}; null where it is no date after all. */
export function keyOfWestern(groups: Record<string, string | undefined>): number | null {
  const { bcYear, decade, quarter } = groups;
  if (bcYear) return toKey(-Number(bcYear), 0);
  const century = groups.century ?? groups.century2 ?? fromRoman(groups.romanAfter ?? groups.romanBefore);
  if (century) return toKey(Number(century) * 100 - 99, 0);
  if (decade) return toKey(decade.length === 2 ? 1900 + Number(decade) : Number(decade), partOf(groups.early2));
  if (quarter) return toKey(Number(groups.quarterYear), Number(quarter.slice(1)) * 3 - 2);
  if (groups.earlyYear) return toKey(Number(groups.earlyYear), partOf(groups.early));
  const year = Number(groups.year ?? groups.year2 ?? groups.bare ?? groups.verbFirst);
  const name = (groups.month ?? groups.month2 ?? '').toLowerCase();
  const month = name === '' ? 0 : MONTHS.findIndex((names) => names.includes(name)) + 1;
  return toKey(year, month, Number(groups.day ?? groups.day2 ?? 0));
}

function fromRoman(digits: string | undefined): string | null {
  if (!digits) return null;
  const values: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10 };
  let total = 0;
  for (let i = 0; i < digits.length; i += 1) {
    const value = values[digits[i] ?? ''] ?? 0;
    total += value < (values[digits[i + 1] ?? ''] ?? 0) ? -value : value;
  }
  return total >= 1 && total <= 21 ? String(total) : null;
}

function partOf(part: string | undefined): number {
  if (!part) return 0;
  if (/early|Anfang|principios|début|frühen/.test(part)) return 1;
  if (/spring|Frühjahr/.test(part)) return 3;
  if (/summer|Sommer/.test(part)) return 7;
  if (/autumn|fall|Herbst/.test(part)) return 9;
  return /mid|Mitte|mediados|mi/.test(part) ? 6 : 12;
}
