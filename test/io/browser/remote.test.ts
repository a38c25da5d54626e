import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import puppeteer, { type Browser } from 'puppeteer';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { shareBrowser } from '../../../src/commands/shareBrowser.js';
import { unpackBundledBrowser } from '../../../src/io/browser/bundled.js';
import { withBrowser } from '../../../src/io/browser/page.js';
import { retryLost } from '../../../src/io/browser/retryLost.js';
import { serveLocally } from '../../support/serveLocally.js';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'lectern-remote-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

/** A second Chrome, as one that runs on another machine. */
async function startRemote(): Promise<Browser> {
  const bundled = await unpackBundledBrowser([folder]);
  return puppeteer.launch({
    executablePath: bundled?.executable ?? '',
    headless: 'shell',
    env: { ...process.env, ...bundled?.env },
    args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
  });
}

const readTitle = (url: string): Promise<unknown> =>
  withBrowser({ url }, async (browser) => (await browser.openPage('<title>far</title>')).evaluate('document.title'));

const httpAddress = (remote: Browser): string => `http://${new URL(remote.wsEndpoint()).host}`;

describe.runIf(process.platform === 'linux' && process.arch === 'x64')('a browser that already runs', () => {
  it('is found by its WebSocket address or by its http address, and goes on running', async () => {
    const remote = await startRemote();
    try {
      for (const url of [remote.wsEndpoint(), httpAddress(remote), `${httpAddress(remote)}/`])
        expect(await readTitle(url)).toBe('far');
      expect(remote.connected).toBe(true);
      expect(await remote.version()).toMatch(/Chrome/);
    } finally {
      await remote.close();
    }
  });

  it('has nothing left open, and shows nothing of its own', async () => {
    const remote = await startRemote();
    try {
      const own = await (await remote.createBrowserContext()).newPage();
      await own.goto('data:text/html,<title>own</title>');
      const titles = await withBrowser({ url: remote.wsEndpoint() }, async (browser) => {
        const page = await browser.openPage('<title>far</title>');
        const printed = await page.pdf();
        await page.close();
        return [printed.length > 500, await own.title()];
      });
      expect(titles).toEqual([true, 'own']);
      const open = await Promise.all((await remote.pages()).map((page) => page.title()));
      expect(open).not.toContain('far');
    } finally {
      await remote.close();
    }
  });

  it('is told to be gone when it goes away and does not come back', async () => {
    const remote = await startRemote();
    const url = remote.wsEndpoint();
    const told: string[] = [];
    const work = shareBrowser({ url }, (browser) =>
      retryLost(
        browser,
        async (running) => {
          const page = await running.openPage('<title>far</title>');
          await Promise.all([page.pdf(), remote.close()]);
        },
        (message) => told.push(message),
      ),
    );
    await expect(work).rejects.toMatchObject({ code: 'no-browser', message: `No browser answers at ${url}.` });
    expect(told).toHaveLength(1);
  });
});

describe('the address of a browser', () => {
  it('is told to be wrong where something else answers', async () => {
    const server = await serveLocally((_, response) => response.writeHead(404).end('no'));
    try {
      for (const url of [server.address, server.address.replace('http', 'ws')])
        await expect(readTitle(url)).rejects.toMatchObject({
          code: 'no-browser',
          message: `No browser answers at ${url}.`,
          fix: expect.stringContaining('--browser-url'),
        });
    } finally {
      await server.close();
    }
  });

  it('is told to be wrong where nothing ever answers', async () => {
    const server = await serveLocally(() => undefined);
    try {
      const silent = withBrowser({ url: server.address, patience: 300 }, async () => 0);
      await expect(silent).rejects.toMatchObject({
        code: 'no-browser',
        message: expect.stringContaining(server.address),
      });
    } finally {
      await server.close();
    }
  });

  it.each(['127.0.0.1:9222', 'ftp://127.0.0.1', 'chrome'])('is told to be none: %s', async (url) => {
    await expect(readTitle(url)).rejects.toMatchObject({
      code: 'no-browser',
      message: expect.stringContaining(`${url} is no address of a browser`),
      fix: expect.stringContaining('ws://'),
    });
  });
});
