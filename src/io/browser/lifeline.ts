import type { Browser, Page } from 'puppeteer';
import { LecternError } from '../../errors.js';

/** A page may be large and the machine busy: give up only when something is truly stuck. In ms. */
export const PATIENCE = 120_000;

const FIX =
  'Run it again. If it happens again, name another browser with --browser, or give a slow one longer with --browser-timeout.';

/** What puppeteer throws when a browser or a page of it is no more. */
const ENDED = /target closed|session closed|connection closed|page crashed|detached|websocket is not open/i;

/** Watches over a browser, so that nothing waits for one that has ended or hangs. */
export class Lifeline {
  readonly #browser: Browser;
  readonly #patience: number;
  #loss: LecternError | null = null;
  readonly #waiting = new Set<(error: LecternError) => void>();

  /** @param patience how long one thing may take, in ms */
  constructor(browser: Browser, patience = PATIENCE) {
    this.#browser = browser;
    this.#patience = patience;
    browser.once('disconnected', () => this.#lose('The browser ended in the middle of its work'));
  }

  get isLost(): boolean {
    return this.#loss !== null;
  }

  /** A page whose process dies takes its browser with it: the next one starts afresh. */
  watchPage(page: Page): void {
    page.once('error', (error) => this.#lose('A page of the browser crashed', error));
  }

  /**
   * Does something with the browser.
   * @throws LecternError `browser-lost` if it ends meanwhile, or takes longer than it may
   */
  async run<T>(work: () => Promise<T>): Promise<T> {
    if (this.#loss) throw this.#loss;
    let timer: NodeJS.Timeout | undefined;
    let stop = (_: LecternError): void => undefined;
    const lost = new Promise<never>((_, reject) => {
      stop = reject;
      this.#waiting.add(reject);
      timer = setTimeout(() => {
        this.#lose(`The browser has not answered for ${this.#patience / 1000} s`);
      }, this.#patience);
    });
    try {
      return await Promise.race([work(), lost]);
    } catch (error) {
      // Its connection is closed a moment before it is said to be.
      if (error instanceof Error && !(error instanceof LecternError) && ENDED.test(error.message))
        this.#lose('The browser ended in the middle of its work', error);
      throw this.#loss ?? error;
    } finally {
      clearTimeout(timer);
      this.#waiting.delete(stop);
    }
  }

  #lose(what: string, cause?: unknown): void {
    if (this.#loss) return;
    this.#loss = new LecternError('browser-lost', `${what}.`, FIX, cause);
    for (const stop of [...this.#waiting]) stop(this.#loss);
    killBrowser(this.#browser);
  }
}

/** Ends a browser that need not be asked, with all its processes; one that runs elsewhere is only left. */
export function killBrowser(browser: Browser): void {
  const { pid } = browser.process() ?? {};
  if (pid === undefined) {
    browser.disconnect().catch(() => undefined);
    return;
  }
  try {
    // It leads a group of its own, but on Windows.
    process.kill(process.platform === 'win32' ? pid : -pid, 'SIGKILL');
  } catch {
    browser.process()?.kill('SIGKILL');
  }
}
