import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { LecternError } from '../../../src/errors.js';
import { unpackBundledBrowser } from '../../../src/io/browser/bundled.js';
import { withBrowser } from '../../../src/io/browser/page.js';

const PAGE = '<!doctype html><html lang="en"><title>t</title><body style="margin:0"><p>Hello</p></body></html>';
const bundledRuns = process.platform === 'linux' && process.arch === 'x64';

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'lectern-test-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));
afterEach(() => {
  vi.unstubAllEnvs();
});

/** Browser profiles lie in the temporary folder: ours is replaced, so that only this test's can be in it. */
async function withOwnTemporaryFolder<T>(work: (folder: string) => Promise<T>): Promise<T> {
  const own = await mkdtemp(path.join(folder, 'tmp-'));
  vi.stubEnv('TMPDIR', own);
  return work(own);
}

describe('withBrowser', () => {
  it('opens a page, runs an expression in it and leaves no profile behind', async () => {
    await withOwnTemporaryFolder(async (own) => {
      const seen = await withBrowser({}, async (browser) => {
        expect(await readdir(own)).toContainEqual(expect.stringMatching(/^lectern-browser-/));
        const page = await browser.openPage(PAGE);
        return page.evaluate('[document.title, innerWidth, innerHeight]');
      });
      expect(seen).toEqual(['t', 1920, 1080]);
      expect((await readdir(own)).filter((name) => name.startsWith('lectern-browser-'))).toEqual([]);
    });
  });

  it('closes the browser when the work fails, and passes the failure on', async () => {
    await withOwnTemporaryFolder(async (own) => {
      const failure = new Error('no');
      await expect(withBrowser({}, () => Promise.reject(failure))).rejects.toBe(failure);
      expect((await readdir(own)).filter((name) => name.startsWith('lectern-browser-'))).toEqual([]);
    });
  });

  it('runs no script of the page, and lets it reach no network', async () => {
    const html = `${PAGE}<script>document.title = 'scripted'</script><img src="http://127.0.0.1:9/x.png">`;
    const title = await withBrowser({}, async (browser) => (await browser.openPage(html)).evaluate('document.title'));
    expect(title).toBe('t');
  });

  it('opens pages beside each other, and more when the first are closed', async () => {
    const titles = await withBrowser({}, async (browser) => {
      const open = (title: string) => browser.openPage(PAGE.replace('<title>t', `<title>${title}`));
      const [first, second] = await Promise.all([open('first'), open('second')]);
      const beside = [await first.evaluate('document.title'), await second.evaluate('document.title')];
      await Promise.all([first.close(), second.close()]);
      const third = await open('third');
      return [...beside, await third.evaluate('document.title'), (await third.pdf()).length > 1000];
    });
    expect(titles).toEqual(['first', 'second', 'third', true]);
  });

  it('waits for the fonts of the page', async () => {
    const html = `<style>@font-face{font-family:F;src:url(data:font/woff2;base64,AAAA)}p{font-family:F}</style><p>x`;
    const status = await withBrowser({}, async (browser) =>
      (await browser.openPage(html)).evaluate('[...document.fonts].map((font) => font.status)'),
    );
    expect(status).toEqual(['error']);
  });

  it('names the fonts of the machine that stand in', async () => {
    const fonts = await withBrowser({}, async (browser) => (await browser.openPage(PAGE)).listForeignFonts());
    expect(fonts).toHaveLength(1);
  });

  it('says that a named browser is not there, and the ways out', async () => {
    const error = await withBrowser({ executable: '/nowhere/chrome' }, async () => 0).catch(
      (thrown: unknown) => thrown,
    );
    expect(error).toBeInstanceOf(LecternError);
    expect(error).toMatchObject({ code: 'no-browser', message: expect.stringContaining('/nowhere/chrome') });
    for (const way of ['--browser', 'PUPPETEER_EXECUTABLE_PATH', '@sparticuz/chromium', '--no-pdf']) {
      expect((error as LecternError).fix).toContain(way);
    }
  });

  it('says so if PUPPETEER_EXECUTABLE_PATH names nothing, instead of using another browser', async () => {
    vi.stubEnv('PUPPETEER_EXECUTABLE_PATH', '/nowhere/else');
    await expect(withBrowser({}, async () => 0)).rejects.toMatchObject({ code: 'no-browser' });
  });

  it('says that a browser does not start', async () => {
    const broken = path.join(folder, 'chrome');
    await writeFile(broken, '#!/bin/sh\nexit 3\n', { mode: 0o755 });
    await expect(withBrowser({ executable: broken }, async () => 0)).rejects.toMatchObject({
      code: 'browser-failed',
      message: expect.stringContaining(broken),
    });
  });

  it('says that no browser answers at an address', async () => {
    await expect(withBrowser({ url: 'ws://127.0.0.1:9/devtools' }, async () => 0)).rejects.toMatchObject({
      code: 'no-browser',
      message: expect.stringContaining('ws://127.0.0.1:9/devtools'),
    });
  });
});

describe.runIf(bundledRuns)('the browser of the install', () => {
  it('prints without any font on the machine', async () => {
    const pages = await withBrowser({ bundled: true }, async (browser) => {
      const page = await browser.openPage(PAGE);
      return (await page.pdf()).length;
    });
    expect(pages).toBeGreaterThan(1000);
  });

  it('is unpacked once, whole, however many ask for it at a time', async () => {
    const cache = path.join(folder, 'browser');
    const all = await Promise.all([1, 2, 3].map(() => unpackBundledBrowser([cache])));
    expect(new Set(all.map((found) => found?.executable)).size).toBe(1);
    expect(await readdir(cache)).toHaveLength(1);
    expect(await readdir(path.join(cache, (await readdir(cache))[0] ?? ''))).toEqual(
      expect.arrayContaining(['chrome-headless-shell', 'fonts', 'fonts.conf', 'lib']),
    );
  });

  it('goes to the next folder if one cannot be written', async () => {
    const file = path.join(folder, 'plain-file');
    await writeFile(file, '');
    const found = await unpackBundledBrowser([null, path.join(file, 'below'), path.join(folder, 'browser')]);
    expect(found?.executable).toContain(path.join(folder, 'browser'));
    await expect(unpackBundledBrowser([path.join(file, 'below')])).rejects.toMatchObject({ code: 'browser-failed' });
  });
});
