import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { Page } from 'puppeteer';

/**
 * What axe cannot decide by itself, and why it is no fault:
 * - a value, a numeral or an arrow of one character could be an icon: it is text, of the tested token pairs;
 * - words with a pseudo-element or a drawing (arcs, panels, charts) below them: what is painted there are tokens whose
 *   contrast `themes.test.ts` computes, and `check` measures it as it is painted (`measureContrast.js`);
 * - a field that is empty: it is judged with words in it, too.
 */
const EXPLAINED =
  /^color-contrast (?:shortTextContent|pseudoContent|bgOverlap|bgGradient|bgImage|imgNode|nonBmp|elmPartiallyObscured|elmPartiallyObscuring|emptyValue)$/;

/** A violation, or something undecided that is not explained. */
export interface AxeResult {
  readonly kind: 'violation' | 'undecided';
  readonly rule: string;
  readonly at: string;
}

const axe = readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** Puts axe into a page, whose policy has to be set aside before it is opened (`setBypassCSP`). */
export async function loadAxe(page: Page): Promise<void> {
  await page.evaluate(await axe);
}

/** An expression: every violation, and everything undecided, as `rule reason`, with the element. */
const runAxe = (
  options: string,
): string => `axe.run(document, { iframes: false, ...${options} }).then(({ violations, incomplete }) => {
  const list = (results, kind) => results.flatMap(({ id, nodes }) => nodes.map(({ any, target }) =>
    ({ kind, rule: id + ' ' + (any[0]?.data?.messageKey ?? ''), at: target.join(' ') })));
  return [...list(violations, 'violation'), ...list(incomplete, 'undecided')];
})`;

/** What is wrong with a page that has axe; frames are not looked into. */
export async function judge(page: Page, options = '{}'): Promise<AxeResult[]> {
  const results = (await page.evaluate(runAxe(options))) as AxeResult[];
  return results.filter(({ kind, rule }) => kind === 'violation' || !EXPLAINED.test(rule));
}
