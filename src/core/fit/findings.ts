/**
 * What can be wrong with a slide as Chrome lays it out: words outside the safe area, cut off by a box, on top of other
 * words, below the smallest size, a single character or short word on the last line of a title, a picture over the
 * edge, words that hardly stand out from what is behind them, a character that is set in a font of the machine.
 */
export type FindingRule = 'outside' | 'clipped' | 'overlap' | 'small' | 'orphan' | 'media' | 'contrast' | 'font';

/** Where it shows: on the printed page, in the deck on a large screen, or in a small window. */
export type FindingView = 'print' | 'screen' | 'window';

/** One fault, as `client/measure*.js` report it. */
export interface Finding {
  readonly slideId: string;
  readonly rule: FindingRule;
  /** The first words of the text that is at fault. */
  readonly words: string;
  /** How far it goes over, in px of the canvas; for `small` its size, for `orphan` the width of the line, for `contrast` the ratio. */
  readonly by: number;
  /** For `contrast` the theme, for `font` the font that stood in. */
  readonly detail?: string;
  /** Left out while a deck is built: that measures the printed page. */
  readonly view?: FindingView;
}

const RULES: ReadonlySet<string> = new Set<FindingRule>([
  'outside',
  'clipped',
  'overlap',
  'small',
  'orphan',
  'media',
  'contrast',
  'font',
]);

/** Checks what came back from the page. */
export function readFindings(value: unknown): Finding[] {
  return Array.isArray(value) ? value.filter(isFinding) : [];
}

function isFinding(value: unknown): value is Finding {
  if (typeof value !== 'object' || value === null) return false;
  const { slideId, rule, words, by, detail } = value as Record<string, unknown>;
  return (
    typeof slideId === 'string' &&
    typeof rule === 'string' &&
    RULES.has(rule) &&
    typeof words === 'string' &&
    typeof by === 'number' &&
    (detail === undefined || typeof detail === 'string')
  );
}

/** Each fault once, by the first view in which it shows: what is wrong on paper is wrong on the screen, too. */
export function joinFindings(views: readonly (readonly Finding[])[]): Finding[] {
  const seen = new Set<string>();
  return views.flat().filter(({ slideId, rule, words, detail }) => {
    const key = JSON.stringify([slideId, rule, words, detail]);
    return !seen.has(key) && seen.add(key);
  });
}
