import { remember } from '../../remember.js';

/** A stretch between quotation marks: `text.slice(start, end)`, marks not included. */
export interface Quotation {
  readonly start: number;
  readonly end: number;
}

const MARKS: readonly (readonly [string, string])[] = [
  ['“', '”'],
  ['「', '」'],
  ['«', '»'],
  ['"', '"'],
];

/** The outermost quotations of a text, in order. */
export const findQuotations: (text: string) => readonly Quotation[] = remember((text) => {
  const closes = matchMarks(text);
  const found: Quotation[] = [];
  for (let at = 0; at < text.length; at += 1) {
    const pair = MARKS.find(([open]) => text[at] === open);
    if (!pair) continue;
    const end = pair[0] === pair[1] ? text.indexOf(pair[1], at + 1) : closes.get(at);
    if (end === undefined || end < 0) continue;
    if (end > at + 1) found.push({ start: at + 1, end });
    at = end;
  }
  return found;
});

/** For each opening mark the place of the mark that closes it, in one pass; marks of each kind nest by themselves. */
function matchMarks(text: string): ReadonlyMap<number, number> {
  const closes = new Map<number, number>();
  for (const [open, close] of MARKS) {
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
