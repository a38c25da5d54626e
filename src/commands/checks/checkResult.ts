/** Something that is wrong, where, and what to do. */
export interface CheckFault {
  readonly line: number | null;
  readonly column: number | null;
  readonly message: string;
  readonly fix: string;
}

export interface Check {
  readonly name: 'fidelity' | 'coverage' | 'fit' | 'diagnostics';
  /** Null where it could not be looked at: then `figure` says why. */
  readonly ok: boolean | null;
  /** What was measured, in one line. */
  readonly figure: string;
  /** Further lines of the figure. */
  readonly details: readonly string[];
  readonly faults: readonly CheckFault[];
}

/** All checks of one deck. */
export interface CheckReport {
  /** What was checked, as the user named it. */
  readonly subject: string;
  /** The article's path for `file:line`. */
  readonly article: string;
  readonly title: string;
  readonly ok: boolean;
  readonly checks: readonly Check[];
}
