import type { Browser, Page } from 'puppeteer';
import { keepOpen } from '../../src/io/browser/keepOpen.js';
import { type BrowserOptions, withPuppeteer } from '../../src/io/browser/launch.js';

/** A browser that stays open until it is closed: for tests that look at pages as a user does. */
export async function openBrowser(
  options: BrowserOptions = {},
): Promise<{ browser: Browser; close: () => Promise<void> }> {
  const { opened, close } = keepOpen<Browser>((hold) => withPuppeteer(options, hold));
  return { browser: await opened, close };
}

/** Everything that a page complains about: errors of scripts, of the console, of the security policy. */
export function listComplaints(page: Page): string[] {
  const complaints: string[] = [];
  page.on('pageerror', (error) => complaints.push(String(error)));
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  return complaints;
}

const PATIENCE_MS = 20_000;
const PAUSE_MS = 50;

/**
 * Waits for a JavaScript expression to hold, also in a window that is not in front. It is asked anew each time: a wait that
 * lives in the page can be lost when a window that was just opened goes from its empty page to its address.
 */
export async function waitFor(page: Page, expression: string): Promise<void> {
  const end = Date.now() + PATIENCE_MS;
  let reason = 'it does not';
  for (;;) {
    try {
      if (await page.evaluate(`Boolean(${expression})`)) return;
    } catch (error) {
      reason = String(error);
    }
    if (Date.now() > end) throw new Error(`${expression} has to hold within ${PATIENCE_MS / 1000} s: ${reason}`);
    await new Promise((resolve) => setTimeout(resolve, PAUSE_MS));
  }
}
