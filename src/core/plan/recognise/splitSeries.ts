import type { TracedText } from '../../model.js';
import { slice, trim } from '../../trace.js';

/** `A、B、C和D` or `A, B, and C` as its members. */
export function splitSeries(series: TracedText): TracedText[] {
  const { text } = series;
  const members: TracedText[] = [];
  let start = 0;
  const separator =
    /、|,\s(?:and\s|or\s|y\s|et\s|und\s)?|(?:和|與|与|及|以及|\sand\s|\sor\s|\sy\s|\set\s|\sund\s)(?=[^、,]*$)/gu;
  for (const match of text.matchAll(separator)) {
    members.push(trim(slice(series, start, match.index)));
    start = match.index + match[0].length;
  }
  members.push(trim(slice(series, start)));
  return members.filter((member) => member.text !== '');
}
