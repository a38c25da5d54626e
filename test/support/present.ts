import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Browser, Page } from 'puppeteer';
import { expect } from 'vitest';
import type { Flags } from '../../src/commands/flags.js';
import { runPresent } from '../../src/commands/present.js';
import { waitFor } from './browser.js';
import { makeTerminal, type TestTerminal } from './terminal.js';

/** A folder whose articles are presented, until it is closed. */
export interface TestTalk {
  readonly dir: string;
  readonly terminal: TestTerminal;
  /** Of the first deck, with a slash at its end. */
  readonly address: string;
  readonly write: (name: string, text: string) => Promise<void>;
  readonly openDeck: (browser: Browser) => Promise<Page>;
  readonly openSpeaker: (browser: Browser) => Promise<Page>;
  readonly close: () => Promise<void>;
}

/** Presents a folder of these files. */
export async function present(files: Readonly<Record<string, string>>, flags: Flags = {}): Promise<TestTalk> {
  const dir = await mkdtemp(path.join(tmpdir(), 'lectern-talk-'));
  const write = (name: string, text: string): Promise<void> => writeFile(path.join(dir, name), text);
  for (const [name, text] of Object.entries(files)) await write(name, text);
  const terminal = makeTerminal(dir);
  const ended = runPresent(['.'], flags, terminal);
  await Promise.race([terminal.waitForLine(/Ctrl-C/), ended]);
  const address = /http\S+/.exec(await terminal.waitForLine(/ deck /))?.[0] ?? '';
  const open = async (browser: Browser, url: string, ready: string): Promise<Page> => {
    const page = await browser.newPage();
    await page.goto(url);
    await waitFor(page, ready);
    return page;
  };
  return {
    dir,
    terminal,
    address,
    write,
    openDeck: (browser) => open(browser, address, 'window.Reveal?.isReady()'),
    openSpeaker: (browser) => open(browser, `${address}speaker`, 'document.body.dataset.shown'),
    async close() {
      terminal.interrupt();
      expect(await ended).toBe(0);
      await rm(dir, { recursive: true, force: true });
    },
  };
}
