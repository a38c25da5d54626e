import { once } from 'node:events';
import { existsSync, mkdtempSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { homedir, tmpdir } from 'node:os';
import path from 'node:path';
import type { Browser } from 'puppeteer';
import { LecternError } from '../../errors.js';
import { findCacheFolder } from '../cacheFolder.js';
import { sweepLeft } from '../sweepLeft.js';
import { unpackBundledBrowser } from './bundled.js';
import { describeBrowser, type FoundBrowser, listInstalledBrowsers } from './find.js';
import { killBrowser, PATIENCE } from './lifeline.js';
import { closeOnSignal } from './signals.js';

/** Which browser to use. Everything left out: the best one that the machine has. */
export interface BrowserOptions {
  /** An executable, from `--browser`. Before it is looked for anywhere else, `PUPPETEER_EXECUTABLE_PATH` is. */
  readonly executable?: string | null;
  /** A browser that already runs, as `ws://…`, `wss://…` or `http://…`. */
  readonly url?: string | null;
  /** Look for no browser on the machine: use the one that came with the install. */
  readonly bundled?: boolean;
  /** How long it may take over one thing, a start among them, in ms; two minutes if left out. */
  readonly patience?: number;
}

interface Launched {
  readonly browser: Browser;
  readonly shell: boolean;
}

interface Candidate extends FoundBrowser {
  readonly env: Readonly<Record<string, string>>;
}

const WAYS_OUT =
  'Install Chrome, Chromium or Edge; or name one with --browser or PUPPETEER_EXECUTABLE_PATH; ' +
  'or, on Linux x64, run `npm install @sparticuz/chromium`. Without a browser, --no-pdf still builds the deck.';

/** Folders in which browsers work: the process's number follows. */
const PROFILE = 'lectern-browser-';
const AN_HOUR = 3_600_000;

/** How long a browser may take over its end, in ms. */
const LAST_WORDS = 10_000;

/** Only what puppeteer does not switch off by itself. */
const SWITCHES = ['--disable-gpu', '--font-render-hinting=none', '--lang=en-US', '--no-pings'];

/**
 * Runs `work` with a browser that is closed afterwards, however `work` ends. A browser at a given address is only
 * disconnected from.
 * @throws LecternError `no-browser`, `browser-failed`
 */
export async function withPuppeteer<T>(options: BrowserOptions, work: (browser: Browser) => Promise<T>): Promise<T> {
  return options.url ? withRemote(options.url, options.patience ?? PATIENCE, work) : withLocal(options, work);
}

async function withRemote<T>(url: string, patience: number, work: (browser: Browser) => Promise<T>): Promise<T> {
  if (!/^(?:wss?|https?):\/\/[^/]/i.test(url))
    throw new LecternError(
      'no-browser',
      `${url} is no address of a browser.`,
      'Give it as ws://…, wss://…, http://… or https://…, as the browser printed it when it was started with --remote-debugging-port.',
    );
  const { default: puppeteer } = await import('puppeteer');
  const address = /^wss?:/i.test(url) ? { browserWSEndpoint: url } : { browserURL: url };
  const connecting = puppeteer.connect({ ...address, defaultViewport: null, protocolTimeout: 0 });
  const browser = await within(patience, connecting).catch((error: unknown) => {
    // Too late: nobody wants it any more.
    connecting.then((late) => late.disconnect()).catch(() => undefined);
    throw new LecternError(
      'no-browser',
      `No browser answers at ${url}.`,
      'Start one there, or leave --browser-url out to use a browser of this machine.',
      error,
    );
  });
  try {
    return await work(browser);
  } finally {
    await browser.disconnect();
  }
}

/** @param ms how long to wait for it */
async function within<T>(ms: number, work: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`No answer within ${ms / 1000} s.`)), ms);
  });
  return Promise.race([work, late]).finally(() => clearTimeout(timer));
}

/**
 * A headless-only build has nothing to put in order, its profile being thrown away: it is ended at once. A full browser
 * leaves folders of its own behind if it cannot; and one that hangs does not close itself.
 */
async function endBrowser({ browser, shell }: Launched): Promise<void> {
  const child = browser.process();
  if (shell && child) {
    const ended = child.exitCode === null && child.signalCode === null ? once(child, 'exit') : null;
    killBrowser(browser);
    await ended;
    return;
  }
  const timer = setTimeout(() => killBrowser(browser), LAST_WORDS);
  await browser.close().catch(() => killBrowser(browser));
  clearTimeout(timer);
}

async function withLocal<T>(options: BrowserOptions, work: (browser: Browser) => Promise<T>): Promise<T> {
  // What a build that was killed has left is nobody's; a container that shares the folder may be at work with its own.
  const swept = sweepLeft(tmpdir(), PROFILE, AN_HOUR).catch(() => undefined);
  // Nothing is waited for before the browser starts: it would start when the planning, which never waits, is over.
  const profile = mkdtempSync(path.join(tmpdir(), `${PROFILE}${process.pid}-`));
  try {
    const launched = await launchFirst(listCandidates(options), profile, options.patience ?? PATIENCE);
    const release = closeOnSignal(launched.browser.process(), profile);
    try {
      return await work(launched.browser);
    } finally {
      await endBrowser(launched);
      release();
    }
  } finally {
    await swept;
    // Chrome may still be writing into it for a moment.
    await rm(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 50 }).catch(() => undefined);
  }
}

/**
 * The browsers to try, best first. A headless-only build starts and prints in a third of a full browser's time, and
 * the one that came with the install makes the same bytes on every machine: so the machine's full browsers come last.
 */
async function* listCandidates(options: BrowserOptions): AsyncGenerator<Candidate> {
  const named = options.executable || process.env.PUPPETEER_EXECUTABLE_PATH;
  if (named && !options.bundled) {
    if (!existsSync(named)) throw new LecternError('no-browser', `There is no browser at ${named}.`, WAYS_OUT);
    yield { ...describeBrowser(named), env: {} };
    return;
  }
  const machine = { platform: process.platform, env: process.env, home: homedir(), exists: existsSync };
  const installed = options.bundled ? [] : listInstalledBrowsers(machine);
  for (const found of installed) if (found.shell) yield { ...found, env: {} };
  const cache = findCacheFolder({ ...machine, name: 'browser' });
  const unpacked = unpackBundledBrowser([cache, path.join(tmpdir(), 'lectern-browser')]);
  // Nowhere to unpack it is no misfortune where the machine has a browser of its own.
  const bundled = await (installed.length > 0 ? unpacked.catch(() => null) : unpacked);
  if (bundled) yield { executable: bundled.executable, shell: true, env: bundled.env };
  for (const found of installed) if (!found.shell) yield { ...found, env: {} };
}

async function launchFirst(candidates: AsyncIterable<Candidate>, profile: string, patience: number): Promise<Launched> {
  const failures: { executable: string; error: unknown }[] = [];
  for await (const candidate of candidates) {
    try {
      return { browser: await launch(candidate, profile, patience), shell: candidate.shell };
    } catch (error) {
      failures.push({ executable: candidate.executable, error });
    }
  }
  const [first] = failures;
  if (!first) throw new LecternError('no-browser', 'There is no browser to make PDFs with.', WAYS_OUT);
  throw new LecternError('browser-failed', `The browser ${first.executable} does not start.`, WAYS_OUT, first.error);
}

/**
 * Chrome needs a sandbox that root cannot have, and that some systems (containers, hardened kernels) allow to nobody;
 * over a pipe it dies without saying why, so a second try goes without. What it opens then is Lectern's own page, its
 * scripts switched off and cut off from the network.
 */
async function launch(candidate: Candidate, profile: string, patience: number): Promise<Browser> {
  const { default: puppeteer } = await import('puppeteer');
  const start = (switches: readonly string[]): Promise<Browser> =>
    puppeteer.launch({
      executablePath: candidate.executable,
      headless: candidate.shell ? 'shell' : true,
      pipe: true,
      timeout: patience,
      // The first page that is asked for is another one.
      waitForInitialPage: false,
      // What is asked of it is watched over by the lifeline.
      protocolTimeout: 0,
      userDataDir: profile,
      defaultViewport: null,
      env: { ...process.env, ...candidate.env },
      args: [...SWITCHES, ...switches],
      handleSIGINT: false,
      handleSIGTERM: false,
      handleSIGHUP: false,
    });
  const sandboxless = ['--no-sandbox'];
  if (process.platform !== 'linux') return start([]);
  if (process.getuid?.() === 0) return start(sandboxless);
  return start([]).catch(() => start(sandboxless));
}
