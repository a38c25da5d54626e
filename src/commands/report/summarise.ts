import type { CoverageSum } from '../../core/check/checkCoverage.js';
import type { Diagnostic } from '../../core/diagnostics.js';
import type { Deck, Omission, SectionCoverage, SlideKind } from '../../core/model.js';
import type { Timing } from '../../stopwatch.js';
import { describeChanges, type ToldChange } from './describeChanges.js';
import { describeShares, tabulateCoverage } from './describeCoverage.js';
import { describeDiagnostics } from './describeDiagnostics.js';
import { countOmissions, listOmissionLines } from './describeOmissions.js';
import { count, formatBytes, formatMinutes, formatSeconds } from './format.js';
import type { Paint } from './paint.js';

/** What became of one article: the same for people and for `--json`. */
export interface Summary {
  readonly article: string;
  readonly slug: string;
  readonly title: string;
  readonly folder: string;
  /** How the article's bytes were decoded; null for documents. */
  readonly encoding: string | null;
  readonly slides: number;
  readonly kinds: Readonly<Partial<Record<SlideKind, number>>>;
  readonly seconds: number;
  readonly coverage: CoverageSum & { readonly sections: readonly SectionCoverage[] };
  readonly omissions: readonly Omission[];
  readonly diagnostics: readonly Diagnostic[];
  readonly files: readonly { readonly name: string; readonly bytes: number }[];
  /** Files of an earlier build that this one did not renew. */
  readonly old: readonly string[];
  /** Nothing was done: its files are what they would be. */
  readonly unchanged?: true;
  /** What is different from the deck that was there before; null or left out where there was none. */
  readonly changes?: readonly ToldChange[] | null | undefined;
  readonly ms: number;
  readonly timings: readonly Timing[];
}

export function countKinds({ slides }: Deck): Partial<Record<SlideKind, number>> {
  const kinds: Partial<Record<SlideKind, number>> = {};
  for (const { kind } of slides) kinds[kind] = (kinds[kind] ?? 0) + 1;
  return kinds;
}

/** How much of it a person wants to see. */
export interface Shown {
  readonly timings: boolean;
  /** The table of coverage, and each omission with its place. */
  readonly verbose: boolean;
  readonly columns: number;
}

/** The lines that say what was built of an article, what it covers, and what to look at. */
export function describeSummary(summary: Summary, paint: Paint, shown: Shown): string[] {
  const { article, title, folder, encoding, slides, kinds, seconds, coverage, omissions, files, old, ms, timings } =
    summary;
  const byKind = Object.entries(kinds).map(([kind, number]) => `${kind} ${number}`);
  const countLine = (): string[] => {
    const counted = countOmissions(omissions);
    return counted === null ? [] : [paint.dim(`  ${counted}`)];
  };
  const listCoverage = (): string[] =>
    [
      ...tabulateCoverage(coverage.sections, shown.columns - 4),
      ...listOmissionLines(omissions, article, shown.columns - 4),
    ].map((line) => paint.dim(`    ${line}`));
  const changed = describeChanges(summary.changes ?? [], shown.columns - 4);
  const lines = [
    `${paint.green('✓')} ${paint.bold(title)}`,
    `  ${count(slides, 'slide')}, ${formatMinutes(seconds)}: ${byKind.join(', ')}`,
    `  ${describeShares(coverage)}`,
    ...(changed === null ? [] : [`  ${paint.yellow('~')} ${changed}`]),
    ...(shown.verbose ? listCoverage() : countLine()),
    ...(encoding === null || encoding === 'utf-8'
      ? []
      : [paint.dim(`  Read as ${encoding.toUpperCase()} (--encoding NAME says otherwise)`)]),
    ...describeDiagnostics(summary.diagnostics, article, paint),
    `  ${paint.cyan(folder)}  ${files.map(({ name, bytes }) => `${name} ${paint.dim(formatBytes(bytes))}`).join(', ')}`,
  ];
  if (old.length > 0) lines.push(`  ${paint.yellow('!')} ${listNames(old)}: still from an earlier build`);
  const stages = shown.timings ? timings.map(({ stage, ms: one }) => `${stage} ${formatSeconds(one)}`) : [];
  const how = summary.unchanged ? 'nothing has changed' : stages.join(', ');
  lines.push(`  ${paint.dim([formatSeconds(ms), how].filter((part) => part !== '').join(': '))}`);
  return lines;
}

/** `a`, `a and b`, `a, b and c`. */
function listNames(names: readonly string[]): string {
  return names.length < 3 ? names.join(' and ') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
}
