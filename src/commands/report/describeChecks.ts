import type { Check, CheckReport } from '../checks/checkResult.js';
import { tabulateCoverage } from './describeCoverage.js';
import { listOmissionLines } from './describeOmissions.js';
import type { Paint } from './paint.js';

/** A check of a deck as lines: a figure for each, then what is wrong, with its place and its fix. */
export function describeChecks(
  { subject, article, title, checks }: CheckReport,
  paint: Paint,
  columns: number,
): string[] {
  const lines = [`${paint.bold(title)}  ${paint.dim(subject)}`];
  for (const { name, ok, figure, coverage, faults } of checks) {
    lines.push(`  ${markOf(ok, paint)} ${name.padEnd(12)} ${figure}`);
    if (coverage) {
      const { sections, omissions } = coverage;
      const details = tabulateCoverage(sections, columns - 6);
      if (omissions.length > 0) details.push('Not on slides:', ...listOmissionLines(omissions, article, columns - 6));
      lines.push(...details.map((detail) => paint.dim(`      ${detail}`)));
    }
    for (const { line, column, message, fix } of faults) {
      const place = line === null ? article : [article, line, column].filter((part) => part !== null).join(':');
      lines.push(`      ${place} ${message}`, `      ${paint.cyan('→')} ${fix}`);
    }
  }
  return lines;
}

function markOf(ok: Check['ok'], paint: Paint): string {
  if (ok === null) return paint.dim('–');
  return ok ? paint.green('✓') : paint.red('✗');
}
