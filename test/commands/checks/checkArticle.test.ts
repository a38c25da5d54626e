import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { checkArticle } from '../../../src/commands/checks/checkArticle.js';
import { loadBatch } from '../../../src/commands/loadBatch.js';
import { shareBrowser } from '../../../src/commands/shareBrowser.js';
import type { PrintBrowser } from '../../../src/io/browser/page.js';
import { openCache } from '../../../src/io/cache/openCache.js';
import { ARTICLE } from '../../support/articles.js';

let dir: string;
beforeEach(async () => {
  dir = await mkdtemp(path.join(tmpdir(), 'lectern-check-'));
});
afterEach(() => rm(dir, { recursive: true, force: true }));

/** Checks the article as it lies there; tells how often a browser was asked for. */
async function check(browser: () => Promise<PrintBrowser>, browserMark: string | null) {
  const { jobs } = await loadBatch(['harbour.md'], { cache: false }, dir);
  const [job] = jobs;
  if (!job) throw new Error('an article was expected');
  let asked = 0;
  const count = (): Promise<PrintBrowser> => {
    asked += 1;
    return browser();
  };
  const remember = openCache({ folder: path.join(dir, 'stages'), edition: 'test' });
  const quiet = (): void => undefined;
  return { report: await checkArticle(job, count, true, quiet, quiet, { remember, browserMark }), asked };
}

it('starts no browser for a deck that was measured as it is', async () => {
  await writeFile(path.join(dir, 'harbour.md'), ARTICLE);
  await shareBrowser({}, async (browser) => {
    const first = await check(browser, 'one');
    expect(first).toMatchObject({ asked: 1, report: { ok: true } });
    expect(await check(browser, 'one')).toEqual({ ...first, asked: 0 });
    // Another browser may draw it otherwise, and of one at an address nothing is known.
    expect(await check(browser, 'two')).toEqual(first);
    expect(await check(browser, null)).toEqual(first);
    await writeFile(path.join(dir, 'harbour.md'), `${ARTICLE}\nThe last boat leaves at nine.\n`);
    expect(await check(browser, 'one')).toMatchObject({ asked: 1 });
  });
}, 240_000);
