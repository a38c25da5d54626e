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
export function findQuotations(text: string): Quotation[] {
  const found: Quotation[] = [];
  for (let at = 0; at < text.length; at += 1) {
    const pair = MARKS.find(([open]) => text[at] === open);
    if (!pair) continue;
    const end = findClose(text, at, pair[0], pair[1]);
    if (end < 0) continue;
    if (end > at + 1) found.push({ start: at + 1, end });
    at = end;
  }
  return found;
}

function findClose(text: string, start: number, open: string, close: string): number {
  if (open === close) return text.indexOf(close, start + 1);
  let depth = 0;
  for (let at = start; at < text.length; at += 1) {
    if (text[at] === open) depth += 1;
    else if (text[at] === close) {
      depth -= 1;
      if (depth === 0) return at;
    }
  }
  return -1;
}
