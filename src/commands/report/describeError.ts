import { LecternError } from '../../errors.js';
import type { Paint } from './paint.js';

/** An error as the user reads it: what and where, then what to do. A stack trace only where it is asked for. */
export function describeError(error: unknown, paint: Paint, debug: boolean): string {
  const trace = debug && error instanceof Error ? `\n${paint.dim(describeTrace(error))}` : '';
  if (error instanceof LecternError) {
    const [first = '', ...more] = error.message.split('\n');
    const rest = more.map((line) => `\n  ${line}`).join('');
    return `${paint.red('✗')} ${first}${rest}\n  ${paint.cyan('→')} ${error.fix}${trace}`;
  }
  const message = error instanceof Error ? error.message : String(error);
  const hint = debug ? '' : `\n  ${paint.cyan('→')} Run it again with --debug and report what it prints.`;
  return `${paint.red('✗')} Something went wrong inside Lectern: ${message}${hint}${trace}`;
}

/** What went wrong and was made good. */
export function describeWarning(message: string, paint: Paint): string {
  return `${paint.yellow('!')} ${message}`;
}

/** Commander's `error: …` with its suggestion, in the shape of the other errors. */
export function describeUsageError(text: string, paint: Paint): string {
  return `${paint.red('✗')} ${text
    .replace(/^error: /, '')
    .trim()
    .replace(/\n/g, ' ')}\n`;
}

/** What to do after it. */
export function describeHelp(command: string, paint: Paint): string {
  return `  ${paint.cyan('→')} ${command} --help lists what there is.`;
}

function describeTrace(error: Error): string {
  const cause = error.cause instanceof Error ? `\ncaused by ${describeTrace(error.cause)}` : '';
  return `${error.stack ?? error.message}${cause}`;
}
