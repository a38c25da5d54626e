/**
 * What can be wrong with a slide as Chrome lays it out: words outside the safe area, cut off by a box, on top of other
 * words, below the smallest size, a single character on the last line of a title, a picture over the edge.
 */
export type FindingRule = 'outside' | 'clipped' | 'overlap' | 'small' | 'orphan' | 'media';

/** One fault, as `client/measure.js` reports it. */
export interface Finding {
  readonly slideId: string;
  readonly rule: FindingRule;
  /** The first words of the text that is at fault. */
  readonly words: string;
  /** How far it goes over, in px of the canvas; for `small` its size. */
  readonly by: number;
}

const RULES: ReadonlySet<string> = new Set<FindingRule>(['outside', 'clipped', 'overlap', 'small', 'orphan', 'media']);

/** Checks what came back from the page. */
export function readFindings(value: unknown): Finding[] {
  return Array.isArray(value) ? value.filter(isFinding) : [];
}

function isFinding(value: unknown): value is Finding {
  if (typeof value !== 'object' || value === null) return false;
  const { slideId, rule, words, by } = value as Record<string, unknown>;
  return (
    typeof slideId === 'string' &&
    typeof rule === 'string' &&
    RULES.has(rule) &&
    typeof words === 'string' &&
    typeof by === 'number'
  );
}
