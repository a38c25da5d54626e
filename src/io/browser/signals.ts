import type { ChildProcess } from 'node:child_process';
import { rmSync } from 'node:fs';

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/**
 * Sees to it that an interrupted build leaves no browser and no profile behind. Returns what takes that back.
 * If nobody else listens to the signal, it then ends this process, as it would have without us.
 */
export function closeOnSignal(browser: ChildProcess | null, profile: string): () => void {
  const handlers = SIGNALS.map((signal) => {
    const handle = (): void => {
      release();
      browser?.kill('SIGKILL');
      try {
        rmSync(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 50 });
      } catch {
        // The system empties its temporary folder some day.
      }
      if (process.listenerCount(signal) === 0) process.kill(process.pid, signal);
    };
    return [signal, handle] as const;
  });
  const release = (): void => {
    for (const [signal, handle] of handlers) process.removeListener(signal, handle);
  };
  for (const [signal, handle] of handlers) process.on(signal, handle);
  return release;
}
