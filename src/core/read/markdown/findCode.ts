import type { Range } from '../../trace.js';
/** Fenced blocks and code spans: what stands in them is said of a machine and is never taken for marks. */
export function findCode(text: string): readonly Range[] {
  const fences = findFences(text);
  const spans = [...text.matchAll(/(?<![`\\])(`{1,3})(?!`)[^`\n]{1,300}(?<!`)\1(?!`)/g)]
    .map((span) => ({ start: span.index, end: span.index + span[0].length }))
    .filter((span) => !isWithin(fences, span.start));
  return [...fences, ...spans].sort((a, b) => a.start - b.start);
}

function findFences(text: string): Range[] {
  const fences: Range[] = [];
  let open: { start: number; mark: string } | null = null;
  for (const line of text.matchAll(/^[ \t>]{0,12}(?:[-*+]|\d+[.)])?[ \t]{0,8}(`{3,}|~{3,})([^\n]*)$/gm)) {
    const [, mark = '', rest = ''] = line;
    if (!open) {
      if (!(mark.startsWith('`') && rest.includes('`'))) open = { start: line.index, mark };
    } else if (mark.startsWith(open.mark) && rest.trim() === '') {
      fences.push({ start: open.start, end: line.index + line[0].length });
      open = null;
    }
  }
  if (open) fences.push({ start: open.start, end: text.length });
  return fences;
}

/** Whether a place lies in one of the ranges, which are in order and apart. */
export function isWithin(ranges: readonly Range[], at: number): boolean {
  let low = 0;
  let high = ranges.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ranges[middle]?.end ?? 0) <= at) low = middle + 1;
    else high = middle;
  }
  const range = ranges[low];
  return range !== undefined && range.start <= at;
}
