/** Dates as Chinese, Japanese and Korean write them, with the eras of their calendars. */

/** The year before the first one of an era. */
const ERAS: Readonly<Record<string, number>> = {
  令和: 2018,
  平成: 1988,
  昭和: 1925,
  大正: 1911,
  明治: 1867,
  民國: 1911,
  民国: 1911,
};
const BEFORE_CHRIST = '(?:公元前|西元前|紀元前|기원전\\s?)';
const DIGIT_WORDS = '〇零一二三四五六七八九';

const YEAR =
  `(?:(?<bc>${BEFORE_CHRIST})(?<bcYear>\\d{1,4})|(?<era>${Object.keys(ERAS).join('|')})(?<eraYear>\\d{1,3}|元)|` +
  `(?:公元|西元|西暦)?(?<year>1\\d{3}|20\\d\\d)|(?<words>[一二][${DIGIT_WORDS}]{3}))\\s?[年년]`;
const MONTH = '(?:\\s?(?<month>\\d{1,2})\\s?[月월](?:\\s?(?<day>\\d{1,2})\\s?[日號号일])?)';
const PART =
  '(?<part>[初中底末]|[上下]半年|第?[一二三四1-4]季度|夏|春(?![節节運运晚聯联耕])|秋|冬(?![至奧奥])|\\s?(?:초|중반|말|봄|여름|가을|겨울|상반기|하반기))';

const DECADE_PART = '初|中期|末|後半|前半';

export const EAST_ASIAN = new RegExp(
  [
    `(?<![\\d.])${YEAR}(?:${MONTH}|代(?:${DECADE_PART})?|대|${PART})?(?:以來|以来|期間|期间|度)?`,
    `(?<![\\d.${DIGIT_WORDS}百千])(?<decade>[1-9]0|[一二三四五六七八九]十)(?:年代|년대)(?:${DECADE_PART})?`,
    `(?<century>(?<![\\d.])\\d{1,2}|十[一二三四五六七八九]|二十一?)\\s?(?:世紀|世纪|세기)(?:\\s?(?<ofCentury>[1-9]0|[一二三四五六七八九]十)(?:年代|년대)(?:${DECADE_PART})?|(?<centuryPart>[初中末]|後半|前半|末期|\\s?(?:초|중반|말)))?`,
    '(?<iso>(?<![\\d-])(?:1[89]|20)\\d\\d-\\d{2}(?:-\\d{2})?(?![\\d-]))',
  ].join('|'),
  'gu',
);

const PARTS: Readonly<Record<string, number>> = {
  初: 1,
  초: 1,
  春: 3,
  봄: 3,
  上半年: 4,
  상반기: 4,
  中: 6,
  중반: 6,
  夏: 7,
  여름: 7,
  秋: 9,
  가을: 9,
  下半年: 10,
  하반기: 10,
  底: 12,
  末: 12,
  말: 12,
  冬: 12,
  겨울: 12,
};

/** The sorting key of a match of {@link EAST_ASIAN}; null where it is no date after all. */
export function keyOfEastAsian(groups: Record<string, string | undefined>): number | null {
  if (groups.iso) {
    const [year = 0, month = 0, day = 0] = groups.iso.split('-').map(Number);
    return toKey(year, month, day);
  }
  if (groups.century && groups.ofCentury)
    return toKey(readCentury(groups.century) * 100 - 100 + readDecade(groups.ofCentury), 0);
  if (groups.century) return toKey(readCentury(groups.century) * 100 - 99, partOf(groups.centuryPart));
  if (groups.decade) {
    const decade = readDecade(groups.decade);
    return toKey((decade <= 20 ? 2000 : 1900) + decade, 0);
  }
  const year = readYear(groups);
  return year === null ? null : toKey(year, Number(groups.month ?? 0) || partOf(groups.part), Number(groups.day ?? 0));
}

function readYear({ bcYear, era, eraYear, year, words }: Record<string, string | undefined>): number | null {
  if (bcYear) return -Number(bcYear);
  if (era) return (ERAS[era] ?? 0) + (eraYear === '元' ? 1 : Number(eraYear));
  if (year) return Number(year);
  if (!words) return null;
  const digits = [...words].map((digit) => Math.max(0, DIGIT_WORDS.indexOf(digit) - 1));
  return Number(digits.join(''));
}

/** `90`, `九十`. */
function readDecade(words: string): number {
  return /\d/.test(words) ? Number(words) : (DIGIT_WORDS.indexOf(words.charAt(0)) - 1) * 10;
}

function readCentury(words: string): number {
  if (/\d/.test(words)) return Number(words);
  return (
    (words.startsWith('二十') ? 20 : 10) +
    (DIGIT_WORDS.indexOf(words.at(-1) ?? '') - 1 || 0) * (words.endsWith('十') ? 0 : 1)
  );
}

function partOf(part: string | undefined): number {
  if (!part) return 0;
  const quarter = /[一二三四1-4](?=季度)/.exec(part)?.[0];
  if (quarter) return ('一二三四'.indexOf(quarter) + 1 || Number(quarter)) * 3 - 2;
  return PARTS[part.trim()] ?? 0;
}

/** `year × 10000 + month × 100 + day`; null for a month or a day that no calendar has. */
export function toKey(year: number, month: number, day = 0): number | null {
  return month > 12 || day > 31 ? null : year * 10000 + month * 100 + day;
}
