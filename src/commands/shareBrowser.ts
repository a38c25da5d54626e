import type { BrowserOptions } from '../io/browser/launch.js';
import { type PrintBrowser, withBrowser } from '../io/browser/page.js';

/**
 * Runs `work` with a browser that starts when it is first asked for and serves all that asks after that. It is closed
 * however `work` ends.
 */
export async function shareBrowser<T>(
  options: BrowserOptions,
  work: (browser: () => Promise<PrintBrowser>) => Promise<T>,
): Promise<T> {
  let opened: Promise<PrintBrowser> | undefined;
  let closed: Promise<void> | undefined;
  let release = (): void => undefined;
  const open = (): Promise<PrintBrowser> =>
    new Promise((resolve, reject) => {
      closed = withBrowser(options, (browser) => {
        resolve(browser);
        return new Promise<void>((done) => {
          release = done;
        });
      }).catch(reject);
    });
  try {
    return await work(() => {
      opened ??= open();
      return opened;
    });
  } finally {
    release();
    await closed;
  }
}
