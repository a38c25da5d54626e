import type { Check, CheckReport } from '../checks/checkResult.js';
import type { Paint } from './paint.js';

/** A check of a deck as lines: a figure for each, then what is wrong, with its place and its fix. */
export function describeChecks({ subject, article, title, checks }: CheckReport, paint: Paint): string[] {
  const lines = [`${paint.bold(title)}  ${paint.dim(subject)}`];
  for (const { name, ok, figure, details, faults } of checks) {
    lines.push(`  ${markOf(ok, paint)} ${name.padEnd(12)} ${figure}`);
    for (const detail of details) lines.push(paint.dim(`      ${detail}`));
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
