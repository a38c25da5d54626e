import { remember } from '../../remember.js';

/** A stretch between quotation marks: `text.slice(start, end)`, marks not included. */
export interface Quotation {
  readonly start: number;
  readonly end: number;
}

type Pair = readonly [string, string];

const MARKS: readonly Pair[] = [
  ['“', '”'],
  ['「', '」'],
  ['«', '»'],
  ['"', '"'],
];

/** German closes with the mark that opens elsewhere: `„Ja“`. */
const GERMAN: readonly Pair[] = [
  ['„', '“'],
  ['«', '»'],
  ['"', '"'],
];

/** The outermost quotations of a text, in order. */
export const findQuotations: (text: string) => readonly Quotation[] = remember((text) => {
  const marks = text.includes('„') ? GERMAN : MARKS;
  const closes = matchMarks(text, marks);
  const found: Quotation[] = [];
  for (let at = 0; at < text.length; at += 1) {
    const pair = marks.find(([open]) => text[at] === open);
    if (!pair) continue;
    const end = pair[0] === pair[1] ? text.indexOf(pair[1], at + 1) : closes.get(at);
    if (end === undefined || end < 0) continue;
    if (end > at + 1) found.push({ start: at + 1, end });
    at = end;
  }
  return found;
});

/** For each opening mark the place of the mark that closes it, in one pass; marks of each kind nest by themselves. */
function matchMarks(text: string, marks: readonly Pair[]): ReadonlyMap<number, number> {
  const closes = new Map<number, number>();
  for (const [open, close] of marks) {
    if (open === close) continue;
    const stack: number[] = [];
    for (let at = text.indexOf(open); at >= 0 && at < text.length; at += 1) {
      if (text[at] === open) stack.push(at);
      else if (text[at] === close) {
        const start = stack.pop();
        if (start !== undefined) closes.set(start, at);
      }
    }
  }
  return closes;
}
