import { type DateMatch, findDates } from '../../plan/facts/dates.js';

/** A stretch of time on a scale from 0 (the earliest) to 1 (the latest). */
export interface Mark {
  readonly from: number;
  readonly to: number;
}

/** A decade, a century, a time before our era, an open span: none of them has a place on a scale of days. */
const VAGUE =
  /代|世|\bBC|B\.C|Chr\.|[aJ]\.[\s-]?C|century|siglo|siècle|Jahrhundert|\d0s|\d0er|前|以前|から|부터|까지|since|until|before|after|desde|hasta|depuis|seit|bis|ab\b|년대/iu;
/** A part of a year that is no month: the whole year is marked. */
const PART =
  /年[初中底末]|半年|季|[夏春秋冬]|초|중반|말|봄|여름|가을|겨울|상반기|하반기|early|mid|late|spring|summer|autumn|fall|winter|[QT][1-4]|Anfang|Mitte|Ende|Frühjahr|Sommer|Herbst|principios|mediados|finales|début|fin/iu;

/**
 * The dates on a scale of time, each as the day, the month or the year that it names; null where one of them cannot be
 * placed, or where they are not in the order of time. Days of the proleptic Gregorian calendar.
 */
export function scaleDates(dates: readonly string[]): readonly Mark[] | null {
  const spans = dates.map(readSpan);
  const known = spans.filter((span) => span !== null);
  if (known.length < spans.length || known.length < 2) return null;
  if (known.some((span, index) => span.from < (known[index - 1]?.from ?? Number.NEGATIVE_INFINITY))) return null;
  const first = known[0]?.from ?? 0;
  const length = Math.max(...known.map(({ to }) => to)) - first;
  if (length <= 0) return null;
  return known.map(({ from, to }) => ({ from: (from - first) / length, to: (to - first) / length }));
}

function readSpan(text: string): Mark | null {
  // A year by itself is a date only behind a preposition.
  const [own] = findDates(text);
  const found = own ?? findDates(`in ${text}`)[0];
  return found === undefined || VAGUE.test(text) ? null : spanOf(found, PART.test(text));
}

function spanOf({ key }: DateMatch, isPart: boolean): Mark | null {
  const year = Math.floor(key / 10000);
  const month = Math.floor(key / 100) % 100;
  const day = key % 100;
  if (year < 1) return null;
  if (month === 0 || isPart) return { from: dayOf(year, 1, 1), to: dayOf(year + 1, 1, 1) };
  if (day === 0) return { from: dayOf(year, month, 1), to: dayOf(year, month + 1, 1) };
  return { from: dayOf(year, month, day), to: dayOf(year, month, day) };
}

function dayOf(year: number, month: number, day: number): number {
  return Date.UTC(year, month - 1, day) / 86_400_000;
}
