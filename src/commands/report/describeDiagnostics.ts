import type { Diagnostic } from '../../core/diagnostics.js';
import type { Paint } from './paint.js';

const MARKS = { info: '·', warning: '!', error: '✗' } as const;

/** Each problem with its place as `file:line:column`, which terminals and editors make a link of, and its fix. */
export function describeDiagnostics(diagnostics: readonly Diagnostic[], file: string, paint: Paint): string[] {
  return diagnostics.flatMap(({ severity, line, column, message, rule, fix }) => {
    const place = line === null ? `${file}:` : `${file}:${line}${column === null ? '' : `:${column}`}`;
    const mark = severity === 'error' ? paint.red : severity === 'warning' ? paint.yellow : paint.dim;
    return [
      `  ${mark(MARKS[severity])} ${place} ${message} ${paint.dim(`(${rule})`)}`,
      `    ${paint.cyan('→')} ${fix}`,
    ];
  });
}
