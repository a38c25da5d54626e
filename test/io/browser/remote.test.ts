import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import puppeteer from 'puppeteer';
import { expect, it } from 'vitest';
import { unpackBundledBrowser } from '../../../src/io/browser/bundled.js';
import { withBrowser } from '../../../src/io/browser/page.js';

it.runIf(process.platform === 'linux' && process.arch === 'x64')(
  'prints on a browser that already runs, and leaves it running',
  async () => {
    const folder = await mkdtemp(path.join(tmpdir(), 'lectern-remote-'));
    const bundled = await unpackBundledBrowser([folder]);
    const remote = await puppeteer.launch({
      executablePath: bundled?.executable ?? '',
      headless: 'shell',
      env: { ...process.env, ...bundled?.env },
      args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
    });
    try {
      const title = await withBrowser({ url: remote.wsEndpoint() }, async (browser) =>
        (await browser.openPage('<title>far</title>')).evaluate('document.title'),
      );
      expect(title).toBe('far');
      expect(remote.connected).toBe(true);
      expect(await remote.version()).toMatch(/Chrome/);
    } finally {
      await remote.close();
      await rm(folder, { recursive: true, force: true });
    }
  },
);
