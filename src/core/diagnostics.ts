/** A problem with the content: data with a place, a rule and a fix, collected on the way and never thrown. */
export interface Diagnostic {
  /** A stable name, e.g. `damaged-text`. */
  readonly rule: string;
  readonly severity: 'info' | 'warning' | 'error';
  readonly message: string;
  /** 1-based; null where the problem has no single place in the article. */
  readonly line: number | null;
  /** 1-based, in UTF-16 code units. */
  readonly column: number | null;
  readonly fix: string;
}

/** Line and column (both 1-based) of an offset into the source. */
export function locate(source: string, offset: number): { line: number; column: number } {
  const starts = listLineStarts(source);
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((starts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return { line: low + 1, column: offset - (starts[low] ?? 0) + 1 };
}

/** The source that was asked about last: its places are asked for one after the other. */
let last: { readonly source: string; readonly starts: readonly number[] } | null = null;

function listLineStarts(source: string): readonly number[] {
  if (last?.source !== source) {
    const starts = [0];
    for (const end of source.matchAll(/\r\n|\r|\n/g)) starts.push(end.index + end[0].length);
    last = { source, starts };
  }
  return last.starts;
}
