/** What a command may do to the world around it: `main.ts` has the real one, tests have their own. */
export interface Terminal {
  readonly cwd: string;
  /** Whether standard output shows colours. */
  readonly color: boolean;
  /** Whether errors and notices may be coloured: they go another way, which need not be a terminal. */
  readonly colorErrors: boolean;
  /** How wide standard output is; a pipe is as wide as it takes. */
  readonly columns: number;
  /** A line of the result, on standard output. */
  print(line: string): void;
  /** A line for the person at the terminal, on standard error. */
  notify(line: string): void;
  /** Shows what is going on in one line that the next one replaces; nothing where nobody watches. '' clears it. */
  progress(line: string): void;
  /** Ends when the user asks for it (Ctrl-C). */
  interrupted(): Promise<void>;
}

/** 0: done. 1: an article could not be built, or a check failed. 2: wrong usage. */
export type ExitCode = 0 | 1 | 2;
