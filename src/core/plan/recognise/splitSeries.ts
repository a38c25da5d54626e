import { findAll } from '../../findAll.js';
import type { TracedText } from '../../model.js';
import { slice, trim } from '../../trace.js';

const JOINING = '(?:and|or|y|e|o|u|et|ou|und|oder|sowie)';
/** `A, B, and C`: where the comma stands before the joining word, that word alone joins no members. */
const SERIAL_COMMA = new RegExp(`,\\s${JOINING}\\s`, 'iu');
/** The last of them may be joined, too: `A; B; and C`. */
const SEMICOLON = new RegExp(`[；;]\\s?(?:${JOINING}\\s)?`, 'giu');
const SERIAL = new RegExp(`、(?:そして|および|及び|または)?|[,，]\\s?(?:${JOINING}\\s|그리고\\s)?`, 'giu');
const JOINED = new RegExp(
  `、(?:そして|および|及び|または)?|[,，]\\s?(?:그리고\\s)?|(?:和|與|与|及|以及|\\s(?:${JOINING}|그리고|및)\\s|(?<=\\p{Script=Hangul}{2})[와과]\\s)(?=[^、,，]*$)`,
  'giu',
);

/** `A、B、C和D`, `A, B, and C`, `A; B; C` or `A, B y C` as its members. */
export function splitSeries(series: TracedText): TracedText[] {
  const { text } = series;
  const separator = /[；;]/.test(text) ? SEMICOLON : SERIAL_COMMA.test(text) ? SERIAL : JOINED;
  const members: TracedText[] = [];
  let start = 0;
  for (const match of findAll(text, separator)) {
    // `3,800` is one number.
    if (/^[,，]$/.test(match[0]) && /\d/.test(text[match.index - 1] ?? '') && /\d/.test(text[match.index + 1] ?? ''))
      continue;
    members.push(trim(slice(series, start, match.index)));
    start = match.index + match[0].length;
  }
  members.push(trim(slice(series, start)));
  return members.filter((member) => member.text !== '');
}
