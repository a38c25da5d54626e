/** A date in a text: `text.slice(start, end)`. */
export interface DateMatch {
  readonly start: number;
  readonly end: number;
  /** Sorts dates: year × 10000 + month × 100 + day. */
  readonly key: number;
}

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const MONTH = '(?:January|February|March|April|May|June|July|August|September|October|November|December)';

const HAN =
  /(?<year>(?:19|20)\d\d)\s?年(?:\s?(?<month>\d{1,2})\s?月(?:\s?(?<day>\d{1,2})\s?[日號号])?|(?<part>[初中底末]|[上下]半年|第?[一二三四1-4]季度|夏|春|秋|冬))?(?:以來|以来|期間|期间)?|(?<iso>(?:19|20)\d\d-\d{2}(?:-\d{2})?)/gu;
const LATIN = new RegExp(
  `(?:(?<month>${MONTH})\\s(?:(?<day>\\d{1,2})(?:st|nd|rd|th)?,?\\s)?(?<year>(?:19|20)\\d\\d))|(?<bare>(?<=\\b(?:[Ii]n|[Bb]y|[Ss]ince)\\s)(?:19|20)\\d\\d)\\b`,
  'gu',
);

const PARTS: Record<string, number> = {
  初: 1,
  春: 3,
  上半年: 4,
  中: 6,
  夏: 7,
  秋: 9,
  下半年: 10,
  底: 12,
  末: 12,
  冬: 12,
};

/** The absolute dates of a text (those that name a year), in its order. */
export function findDates(text: string): DateMatch[] {
  const matches = [...text.matchAll(HAN), ...text.matchAll(LATIN)].sort((a, b) => a.index - b.index);
  return matches.flatMap((match): DateMatch[] => {
    const groups = match.groups ?? {};
    const iso = groups.iso?.split('-').map(Number);
    const year = iso?.[0] ?? Number(groups.year ?? groups.bare);
    const month = iso?.[1] ?? toMonth(groups.month) ?? toPart(groups.part) ?? 0;
    const day = iso?.[2] ?? Number(groups.day ?? 0);
    if (month > 12 || day > 31) return [];
    return [{ start: match.index, end: match.index + match[0].length, key: year * 10000 + month * 100 + day }];
  });
}

function toMonth(month: string | undefined): number | null {
  if (!month) return null;
  return /^\d/.test(month) ? Number(month) : MONTHS.indexOf(month.slice(0, 3).toLowerCase()) + 1;
}

function toPart(part: string | undefined): number | null {
  if (!part) return null;
  const quarter = /[一二三四1-4](?=季度)/.exec(part)?.[0];
  if (quarter) return ('一二三四'.indexOf(quarter) + 1 || Number(quarter)) * 3 - 2;
  return PARTS[part] ?? null;
}
