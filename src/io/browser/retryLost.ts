import { LecternError } from '../../errors.js';
import type { PrintBrowser } from './page.js';

/**
 * Does something that needs a browser; if that ends or hangs meanwhile, once more with another one.
 * @param browser a browser that is alive, started if need be
 * @param tell told why it is done again
 * @throws LecternError `browser-lost` if that one is lost, too
 */
export async function retryLost<T>(
  browser: () => Promise<PrintBrowser>,
  work: (browser: PrintBrowser) => Promise<T>,
  tell: (message: string) => void,
): Promise<T> {
  try {
    return await work(await browser());
  } catch (error) {
    if (!(error instanceof LecternError && error.code === 'browser-lost')) throw error;
    tell(`${error.message} It is started again, once.`);
    return work(await browser());
  }
}
