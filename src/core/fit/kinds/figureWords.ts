import { CJK, estimateLength } from '../../language.js';
import type { Figure } from '../../model.js';
import { RATIO } from '../geometry.js';
import type { Ruler } from '../step.js';

/** In em of running text: a word so short (`超`, `over`) stands before its value, as it is read. */
const SHORT_LEAD = 3;

/** Whether the words before a value are one short word. */
export function hasShortLead({ before }: Figure): boolean {
  if (!before) return false;
  const most = CJK.test(before.text) ? SHORT_LEAD - 1 : SHORT_LEAD;
  return /^[\p{L}\p{M}]+$/u.test(before.text) && estimateLength(before.text) <= most;
}

/** Display type may be wider than its letters' widths say by so much. */
export const CARE = 1.03;

/** The width of a value with its lead and its unit, in px. */
export function measureAmount(figure: Figure, size: number, ruler: Ruler): number {
  const { before, value, unit } = figure;
  const lead = hasShortLead(figure) ? ruler.width(before, 'serif', size * RATIO.unit) + size * RATIO.unitGap : 0;
  const small = unit ? ruler.width(unit, 'serif', size * RATIO.unit) + size * RATIO.unitGap : 0;
  return (lead + ruler.width(value, 'serif', size) + small) * CARE;
}
