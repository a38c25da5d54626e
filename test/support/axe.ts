import type { Page } from 'puppeteer';
import { type AxeResult, isExplained } from '../../src/core/check/access.js';
import { loadAxe as loadSource, readAxe, runAxe } from '../../src/io/proof/axe.js';

/** A violation, or something undecided that is not explained. */
export interface Judged {
  readonly kind: AxeResult['kind'];
  readonly rule: string;
  readonly at: string;
}

/** Puts axe into a page, whose policy has to be set aside before it is opened (`setBypassCSP`). */
export async function loadAxe(page: Page): Promise<void> {
  await page.evaluate(await loadSource());
}

/** What is wrong with a page that has axe; frames are not looked into. */
export async function judge(page: Page, options = '{}'): Promise<Judged[]> {
  const results = readAxe(await page.evaluate(runAxe('document', options)));
  return results
    .filter((result) => !isExplained(result))
    .map(({ kind, rule, reason, at }) => ({ kind, rule: `${rule} ${reason}`, at }));
}
