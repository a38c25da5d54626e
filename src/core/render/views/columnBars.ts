import { findDates } from '../../plan/facts/dates.js';
import { toValue } from '../../plan/facts/toValue.js';

/** Fewer values than this are compared by reading them. */
const FEWEST = 3;
/** One number, with what stands before and after it: `$`, `人`, ` kg`. */
const QUANTITY = /^(?<sign>[^\d.,+−-]*)(?<number>\d[\d.,\u00a0\u202f’ ]*\d|\d)(?<unit>[^\d]*)$/u;

/**
 * For each value of a table's column, its length as a part of the column's largest, from zero; null where the values are
 * not of one kind: each one number with the same unit, or bare numbers in rows that are dates.
 * @param cells what stands in the column, without its header
 * @param labels what stands in the first column
 */
export function measureColumn(cells: readonly string[], labels: readonly string[]): readonly number[] | null {
  if (cells.length < FEWEST) return null;
  const quantities = cells.map((cell) => QUANTITY.exec(cell.trim())?.groups);
  const [first] = quantities;
  if (!first) return null;
  const unit = nameUnit(first);
  if (quantities.some((groups) => groups === undefined || nameUnit(groups) !== unit)) return null;
  if (unit === '' && !labels.every(isDate)) return null;
  // A column of years is no column of amounts.
  if (cells.every(isDate)) return null;
  const values = cells.map((cell) => toValue(cell, cells.join(' ')));
  const most = Math.max(...values.map((value) => value ?? Number.NaN));
  if (!(most > 0)) return null;
  return values.map((value) => Math.round(((value ?? 0) / most) * 1000) / 1000);
}

function nameUnit({ sign = '', unit = '' }: Readonly<Record<string, string | undefined>>): string {
  return `${sign.trim()} ${unit.trim()}`.trim();
}

function isDate(text: string): boolean {
  return /^(?:1[5-9]|20)\d\d$/.test(text.trim()) || findDates(text).length > 0;
}
