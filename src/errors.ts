/** What went wrong, by kind: the command line maps each to its exit code. */
export type ErrorCode =
  | 'usage'
  | 'no-articles'
  | 'not-found'
  | 'unreadable'
  | 'empty'
  | 'binary'
  | 'bad-format'
  | 'too-large'
  | 'fetch-failed'
  | 'private-address'
  | 'bad-config'
  | 'unwritable'
  | 'no-git'
  | 'no-browser'
  | 'browser-failed'
  | 'browser-lost'
  | 'no-font'
  | 'no-slides'
  | 'port-taken'
  | 'print-check';

/** An error that stops the work. Its message says what and where; `fix` says what to do next. */
export class LecternError extends Error {
  override readonly name = 'LecternError';
  readonly code: ErrorCode;
  readonly fix: string;

  constructor(code: ErrorCode, message: string, fix: string, cause?: unknown) {
    super(message, cause === undefined ? undefined : { cause });
    this.code = code;
    this.fix = fix;
  }
}
