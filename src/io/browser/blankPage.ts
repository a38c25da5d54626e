import type { Browser, Page } from 'puppeteer';
import type { Lifeline } from './lifeline.js';

/** An empty page that nobody else has. */
export interface BlankPage {
  readonly page: Page;
  close(): Promise<void>;
}

/**
 * Opens empty pages. A browser that was started for this work has one from the start, which takes no other process: the
 * first that is printed is that one.
 */
export class BlankPages {
  readonly #browser: Browser;
  readonly #lifeline: Lifeline;
  #isFirstTaken: boolean;

  constructor(browser: Browser, lifeline: Lifeline) {
    this.#browser = browser;
    this.#lifeline = lifeline;
    // A browser that runs elsewhere may have pages of other people.
    this.#isFirstTaken = browser.process() === null;
  }

  async take(): Promise<BlankPage> {
    if (this.#isFirstTaken) return this.takeApart();
    this.#isFirstTaken = true;
    const target = await this.#browser.waitForTarget((one) => one.type() === 'page', { timeout: 0 });
    const page = await target.page();
    if (!page) return this.takeApart();
    return this.#watch(page, () => page.close());
  }

  /** One in a context of its own: on a shared browser nothing is seen, and nothing stays. */
  async takeApart(): Promise<BlankPage> {
    const context = await this.#browser.createBrowserContext();
    return this.#watch(await context.newPage(), () => context.close());
  }

  #watch(page: Page, close: () => Promise<unknown>): BlankPage {
    this.#lifeline.watchPage(page);
    // The lifeline knows how long anything may take.
    page.setDefaultTimeout(0);
    return {
      page,
      close: async () => {
        // With the browser its pages have gone, too: why they did is told by the work that they were for.
        if (!this.#lifeline.isLost) await this.#lifeline.run(close).catch(() => undefined);
      },
    };
  }
}
