import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { shareBrowser } from '../../../src/commands/shareBrowser.js';
import { unpackBundledBrowser } from '../../../src/io/browser/bundled.js';
import type { BrowserOptions } from '../../../src/io/browser/launch.js';
import type { PrintBrowser } from '../../../src/io/browser/page.js';
import { retryLost } from '../../../src/io/browser/retryLost.js';

const PAGE = '<!doctype html><html lang="en"><title>t</title><style>@page{size:200px 100px}</style><p>Hello</p></html>';

let folder: string;
let options: BrowserOptions;

/** A browser that writes its process id down, one line a start. */
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'lectern-lost-'));
  const found = await unpackBundledBrowser([path.join(folder, 'browser')]);
  const executable = path.join(folder, 'headless-shell');
  const env = Object.entries(found?.env ?? {}).map(([key, value]) => `export ${key}='${value}'\n`);
  const script = `#!/bin/sh\necho $$ >> '${path.join(folder, 'started')}'\n${env.join('')}exec '${found?.executable}' "$@"\n`;
  await writeFile(executable, script, { mode: 0o755 });
  options = { executable };
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const listStarted = async (): Promise<number[]> => {
  const text = await readFile(path.join(folder, 'started'), 'utf8').catch(() => '');
  return text.split('\n').filter(Boolean).map(Number);
};

const isRunning = (pid: number): boolean => {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
};

/** Prints a page; `hurt` gets the browser's process id while it is printing. */
async function print(browser: PrintBrowser, hurt: (pid: number) => void): Promise<number> {
  const page = await browser.openPage(PAGE);
  const pid = (await listStarted()).at(-1) ?? 0;
  const printed = page.pdf();
  hurt(pid);
  const { length } = await printed;
  await page.close();
  return length;
}

/** Prints with a browser that is hurt the first so many times. */
async function printHurt(times: number, signal: NodeJS.Signals, patience?: number) {
  await rm(path.join(folder, 'started'), { force: true });
  const told: string[] = [];
  let left = times;
  const hurt = (pid: number): void => {
    if (left > 0) process.kill(pid, signal);
    left -= 1;
  };
  const chosen = { ...options, ...(patience === undefined ? {} : { patience }) };
  const result = await shareBrowser(chosen, (browser) =>
    retryLost(
      browser,
      (running) => print(running, hurt),
      (message) => told.push(message),
    ),
  ).catch((error: unknown) => error);
  return { result, told, started: await listStarted() };
}

describe.runIf(process.platform === 'linux' && process.arch === 'x64')('a browser that is lost', () => {
  it('is started again when it is killed while it prints, and said to be', async () => {
    const { result, told, started } = await printHurt(1, 'SIGKILL');
    expect(result).toBeGreaterThan(1000);
    expect(told).toEqual(['The browser ended in the middle of its work. It is started again, once.']);
    expect(started).toHaveLength(2);
    expect(started.filter(isRunning)).toEqual([]);
  });

  it('is ended and started again when it hangs', async () => {
    const { result, told, started } = await printHurt(1, 'SIGSTOP', 3000);
    expect(result).toBeGreaterThan(1000);
    expect(told).toEqual(['The browser has not answered for 3 s. It is started again, once.']);
    expect(started).toHaveLength(2);
    expect(started.filter(isRunning)).toEqual([]);
  });

  it('is given up when the next one is lost as well, with what to do', async () => {
    const { result, started } = await printHurt(2, 'SIGKILL');
    expect(result).toMatchObject({ code: 'browser-lost', fix: expect.stringContaining('--browser-timeout') });
    expect(started).toHaveLength(2);
    expect(started.filter(isRunning)).toEqual([]);
  });

  it('is one browser for all work that comes after it, too', async () => {
    await rm(path.join(folder, 'started'), { force: true });
    await shareBrowser(options, async (browser) => {
      await print(await browser(), (pid) => process.kill(pid, 'SIGKILL')).catch(() => undefined);
      const [one, other] = await Promise.all([browser(), browser()]);
      expect(one).toBe(other);
      expect(one.isLost).toBe(false);
      await print(one, () => undefined);
    });
    expect(await listStarted()).toHaveLength(2);
  });

  it('leaves no profile behind', async () => {
    vi.stubEnv('TMPDIR', folder);
    try {
      await printHurt(1, 'SIGKILL');
      expect((await readdir(folder)).filter((name) => name.startsWith('lectern-browser-'))).toEqual([]);
    } finally {
      vi.unstubAllEnvs();
    }
  });
});
