import type { PrintBrowser, PrintPage } from './page.js';

/** A page that is opened when it is first needed. */
export interface LazyPage {
  readonly html: string;
  open(): Promise<PrintPage>;
  /** Closes it if it was opened. */
  close(): Promise<void>;
}

export function lazyPage(browser: PrintBrowser, html: string): LazyPage {
  let opened: Promise<PrintPage> | null = null;
  return {
    html,
    open() {
      opened ??= browser.openPage(html);
      return opened;
    },
    async close() {
      const last = opened;
      opened = null;
      await (await last?.catch(() => null))?.close();
    },
  };
}

/** A browser that is asked for when a page is first needed. */
export function lazyBrowser(start: () => Promise<PrintBrowser>): PrintBrowser {
  let started: Promise<PrintBrowser> | null = null;
  let running: PrintBrowser | null = null;
  const browser = async (): Promise<PrintBrowser> => {
    started ??= start();
    running = await started;
    return running;
  };
  return {
    openPage: async (html, viewport) => (await browser()).openPage(html, viewport),
    openDeck: async (html, viewport) => (await browser()).openDeck(html, viewport),
    get isLost() {
      return running?.isLost ?? false;
    },
  };
}
