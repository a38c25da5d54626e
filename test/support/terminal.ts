import type { Terminal } from '../../src/commands/terminal.js';

export interface TestTerminal extends Terminal {
  readonly printed: string[];
  readonly notified: string[];
  /** As Ctrl-C does. */
  interrupt(): void;
  /** Waits until a printed line fits, and gives it. */
  waitForLine(pattern: RegExp): Promise<string>;
}

/** A terminal that keeps what commands say. */
export function makeTerminal(cwd: string): TestTerminal {
  const printed: string[] = [];
  const notified: string[] = [];
  const waiting = new Set<() => void>();
  let interrupt = (): void => undefined;
  const interrupted = new Promise<void>((resolve) => {
    interrupt = resolve;
  });
  return {
    cwd,
    columns: 100,
    color: false,
    colorErrors: false,
    printed,
    notified,
    print(line) {
      printed.push(line);
      for (const look of waiting) look();
    },
    notify: (line) => notified.push(line),
    progress: () => undefined,
    interrupted: () => interrupted,
    interrupt,
    waitForLine: (pattern) =>
      new Promise((resolve) => {
        const look = (): void => {
          const found = printed.find((line) => pattern.test(line));
          if (found === undefined) return;
          waiting.delete(look);
          resolve(found);
        };
        waiting.add(look);
        look();
      }),
  };
}
