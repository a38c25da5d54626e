import type { Diagnostic } from '../../core/diagnostics.js';
import type { Deck, SlideKind } from '../../core/model.js';
import type { Timing } from '../../stopwatch.js';
import { describeDiagnostics } from './describeDiagnostics.js';
import { count, formatBytes, formatMinutes, formatSeconds, formatShare } from './format.js';
import type { Paint } from './paint.js';

/** What became of one article: the same for people and for `--json`. */
export interface Summary {
  readonly article: string;
  readonly slug: string;
  readonly title: string;
  readonly folder: string;
  readonly slides: number;
  readonly kinds: Readonly<Partial<Record<SlideKind, number>>>;
  readonly seconds: number;
  readonly coverage: { readonly characters: number; readonly onSlides: number; readonly inNotes: number };
  readonly diagnostics: readonly Diagnostic[];
  readonly files: readonly { readonly name: string; readonly bytes: number }[];
  /** Files of an earlier build that this one did not renew. */
  readonly old: readonly string[];
  readonly ms: number;
  readonly timings: readonly Timing[];
}

export function countKinds({ slides }: Deck): Partial<Record<SlideKind, number>> {
  const kinds: Partial<Record<SlideKind, number>> = {};
  for (const { kind } of slides) kinds[kind] = (kinds[kind] ?? 0) + 1;
  return kinds;
}

export function sumCoverage({ coverage }: Deck): Summary['coverage'] {
  const sum = (key: 'characters' | 'onSlides' | 'inNotes'): number =>
    coverage.reduce((total, section) => total + section[key], 0);
  return { characters: sum('characters'), onSlides: sum('onSlides'), inNotes: sum('inNotes') };
}

/** The lines that say what was built of an article, what it covers, and what to look at. */
export function describeSummary(summary: Summary, paint: Paint, withTimings: boolean): string[] {
  const { title, folder, slides, kinds, seconds, coverage, files, old, ms, timings } = summary;
  const byKind = Object.entries(kinds).map(([kind, number]) => `${kind} ${number}`);
  const shares = `${formatShare(coverage.onSlides, coverage.characters)} of the article on slides, ${formatShare(coverage.inNotes, coverage.characters)} in notes`;
  const lines = [
    `${paint.green('✓')} ${paint.bold(title)}`,
    `  ${count(slides, 'slide')}, ${formatMinutes(seconds)}: ${byKind.join(', ')}`,
    `  ${shares}`,
    ...describeDiagnostics(summary.diagnostics, summary.article, paint),
    `  ${paint.cyan(folder)}  ${files.map(({ name, bytes }) => `${name} ${paint.dim(formatBytes(bytes))}`).join(', ')}`,
  ];
  if (old.length > 0) lines.push(`  ${paint.yellow('!')} ${old.join(' and ')}: still from an earlier build`);
  const times = withTimings
    ? `: ${timings.map(({ stage, ms: one }) => `${stage} ${formatSeconds(one)}`).join(', ')}`
    : '';
  lines.push(`  ${paint.dim(`${formatSeconds(ms)}${times}`)}`);
  return lines;
}
