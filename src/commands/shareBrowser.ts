import type { Options } from '../config/options.js';
import type { BrowserOptions } from '../io/browser/launch.js';
import { type PrintBrowser, withBrowser } from '../io/browser/page.js';

/** Which browser was chosen, and how long it may take. */
export function chooseBrowser({ browser: { path: executable, url, timeout } }: Options): BrowserOptions {
  return { executable, url, ...(timeout === null ? {} : { patience: timeout * 1000 }) };
}

/** A browser that was started, and how to be done with it. */
interface Session {
  readonly browser: Promise<PrintBrowser>;
  close(): Promise<void>;
}

/**
 * Runs `work` with a browser that starts when it is first asked for and serves all that asks after that; one that is
 * lost is followed by another. All are closed however `work` ends.
 */
export async function shareBrowser<T>(
  options: BrowserOptions,
  work: (browser: () => Promise<PrintBrowser>) => Promise<T>,
): Promise<T> {
  let session: Session | undefined;
  const browser = async (): Promise<PrintBrowser> => {
    session ??= startSession(options);
    const asked = session;
    const running = await asked.browser;
    if (!running.isLost) return running;
    // Of all who wait for the lost one the first starts the next.
    if (session === asked) {
      session = startSession(options);
      await asked.close();
    }
    return session.browser;
  };
  try {
    return await work(browser);
  } finally {
    await session?.close();
  }
}

function startSession(options: BrowserOptions): Session {
  let release = (): void => undefined;
  let closed: Promise<void> = Promise.resolve();
  const browser = new Promise<PrintBrowser>((resolve, reject) => {
    closed = withBrowser(options, (started) => {
      resolve(started);
      return new Promise<void>((done) => {
        release = done;
      });
    }).catch(reject);
  });
  return {
    browser,
    close: () => {
      release();
      return closed;
    },
  };
}
