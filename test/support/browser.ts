import type { Browser, Page } from 'puppeteer';
import { withPuppeteer } from '../../src/io/browser/launch.js';

/** A browser that stays open until it is closed: for tests that look at pages as a user does. */
export async function openBrowser(): Promise<{ browser: Browser; close: () => Promise<void> }> {
  let release = (): void => undefined;
  let closed: Promise<void> = Promise.resolve();
  const browser = await new Promise<Browser>((resolve, reject) => {
    closed = withPuppeteer({}, (opened) => {
      resolve(opened);
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

/** Everything that a page complains about: errors of scripts, of the console, of the security policy. */
export function listComplaints(page: Page): string[] {
  const complaints: string[] = [];
  page.on('pageerror', (error) => complaints.push(String(error)));
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  return complaints;
}

/** Waits for a JavaScript expression to hold, also in a window that is not in front. */
export async function waitFor(page: Page, expression: string): Promise<void> {
  await page.waitForFunction(expression, { polling: 50, timeout: 20_000 });
}
