import type { CoverageSum } from '../../core/check/checkCoverage.js';
import type { FindingRule, FindingView } from '../../core/fit/findings.js';
import type { Omission } from '../../core/model.js';
import type { DescribedCoverage } from '../../core/render/describeDeck.js';

/** Something that is wrong, where, and what to do. */
export interface CheckFault {
  readonly line: number | null;
  readonly column: number | null;
  readonly message: string;
  readonly fix: string;
  /** Of what was measured: the slide, what is wrong with it, its words, and where it shows. */
  readonly slide?: string;
  readonly rule?: FindingRule;
  readonly words?: string;
  readonly view?: FindingView;
}

export interface MeasuredCoverage {
  readonly total: CoverageSum;
  readonly sections: readonly DescribedCoverage[];
  readonly omissions: readonly Omission[];
}

export interface Check {
  readonly name: 'fidelity' | 'coverage' | 'fit' | 'access' | 'pdf' | 'diagnostics';
  /** Null where it could not be looked at: then `figure` says why. */
  readonly ok: boolean | null;
  /** What was measured, in one line. */
  readonly figure: string;
  /** Of the coverage check: where each section went, and what is on no slide. */
  readonly coverage?: MeasuredCoverage;
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
