import { LecternError } from '../../errors.js';
import type { Failure } from '../loadBatch.js';

/** A failure as `--json` gives it. */
export function describeFailure({ shown, error }: Failure) {
  return error instanceof LecternError
    ? { article: shown, code: error.code, message: error.message, fix: error.fix }
    : { article: shown, code: 'internal', message: error instanceof Error ? error.message : String(error), fix: null };
}
