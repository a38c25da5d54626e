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
  const before = source.slice(0, offset);
  const lines = before.split(/\r\n|\r|\n/);
  return { line: lines.length, column: (lines.at(-1) ?? '').length + 1 };
}
