import type { Options } from '../config/options.js';
import { keepOpen, type Opened } from '../io/browser/keepOpen.js';
import type { BrowserOptions } from '../io/browser/launch.js';
import { type PrintBrowser, withBrowser } from '../io/browser/page.js';

/** Which browser was chosen, and how long it may take. */
export function chooseBrowser({ browser: { path: executable, url, timeout } }: Options): BrowserOptions {
  return { executable, url, ...(timeout === null ? {} : { patience: timeout * 1000 }) };
}

/**
 * Runs `work` with a browser that starts when it is first asked for and serves all that asks after that; one that is
 * lost is followed by another. All are closed however `work` ends.
 */
export async function shareBrowser<T>(
  options: BrowserOptions,
  work: (browser: () => Promise<PrintBrowser>) => Promise<T>,
): Promise<T> {
  let session: Opened<PrintBrowser> | undefined;
  const start = (): Opened<PrintBrowser> => keepOpen((hold) => withBrowser(options, hold));
  const browser = async (): Promise<PrintBrowser> => {
    session ??= start();
    const asked = session;
    const running = await asked.opened;
    if (!running.isLost) return running;
    // Of all who wait for the lost one the first starts the next.
    if (session === asked) {
      session = start();
      await asked.close();
    }
    return session.opened;
  };
  try {
    return await work(browser);
  } finally {
    await session?.close();
  }
}
