import type { Page } from 'puppeteer';
import { type BlankPage, BlankPages } from './blankPage.js';
import { type BrowserOptions, withPuppeteer } from './launch.js';
import { Lifeline } from './lifeline.js';

/** A browser, as far as Lectern needs one. */
export interface PrintBrowser {
  /**
   * Hands a whole HTML page over to be laid out; whatever is asked of it waits until it is, its fonts loaded. The page's
   * own scripts do not run, and it has no network.
   */
  openPage(html: string, viewport?: Viewport): Promise<PrintPage>;
  /** Opens a deck as its user does: its scripts run, and Reveal is ready. It has no network either. */
  openDeck(html: string, viewport?: Viewport): Promise<LivePage>;
  /** Whether it has ended, or was ended because it did not answer: whatever is asked of it then fails. */
  readonly isLost: boolean;
}

export interface LivePage {
  /** As that of a {@link PrintPage}. */
  evaluate(expression: string): Promise<unknown>;
  resize(viewport: Viewport): Promise<void>;
  close(): Promise<void>;
}

/** An element in which a font of the machine has set glyphs. */
export interface ForeignRun {
  readonly slideId: string;
  /** Those of the paragraph, the heading or the cell that it stands in. */
  readonly words: string;
  /** All text in it: Chrome counts the glyphs of the elements in it, too, but not at any depth. */
  readonly text: string;
  readonly fonts: readonly string[];
  readonly glyphs: number;
}

export interface Viewport {
  readonly width: number;
  readonly height: number;
}

export interface PrintPage {
  /** The value of a JavaScript expression in the page; it has to survive JSON. */
  evaluate(expression: string): Promise<unknown>;
  /** The page as a tagged PDF, its size taken from its `@page` rule; on demand with its headings as bookmarks. */
  pdf(options?: { readonly outline?: boolean }): Promise<Uint8Array>;
  /** A PNG of a part of the page. */
  screenshot(part: Viewport & { readonly x: number; readonly y: number }): Promise<Uint8Array>;
  /** Names of the fonts of the machine that stood in for a character which no font of the page has. */
  listForeignFonts(): Promise<readonly string[]>;
  /** Of the elements that a selector finds and that have words of their own, those with glyphs of the machine's fonts. */
  listForeignRuns(selector: string): Promise<readonly ForeignRun[]>;
  close(): Promise<void>;
}

/** The size of a slide. */
const CANVAS: Viewport = { width: 1920, height: 1080 };

/**
 * Runs `work` with a browser, which is closed however `work` ends, also when the build is interrupted.
 * @throws LecternError `no-browser`, `browser-failed`, `browser-lost`
 */
export function withBrowser<T>(options: BrowserOptions, work: (browser: PrintBrowser) => Promise<T>): Promise<T> {
  return withPuppeteer(options, (browser) => {
    const lifeline = new Lifeline(browser, options.patience);
    const blank = new BlankPages(browser, lifeline);
    return work({
      openPage: (html, viewport = CANVAS) =>
        lifeline.run(async () => openPage(await blank.take(), lifeline, html, viewport)),
      openDeck: (html, viewport = CANVAS) =>
        lifeline.run(async () => openDeck(await blank.takeApart(), lifeline, html, viewport)),
      get isLost() {
        return lifeline.isLost;
      },
    });
  });
}

async function openPage(
  { page, close }: BlankPage,
  lifeline: Lifeline,
  html: string,
  viewport: Viewport,
): Promise<PrintPage> {
  await page.setJavaScriptEnabled(false);
  await page.setOfflineMode(true);
  await page.setViewport({ ...viewport, deviceScaleFactor: 1 });
  const loaded = page
    .setContent(html, { waitUntil: 'load' })
    .then(() => page.evaluate('document.fonts.ready.then(() => null)'));
  // Whoever asks for something is told.
  loaded.catch(() => undefined);
  // A large page takes several turns to be written: what is asked after it is answered when the browser has all of it.
  await page.browser().version();
  const run = <T>(work: () => Promise<T>): Promise<T> => lifeline.run(() => loaded.then(work));
  return {
    evaluate: (expression) => run(() => page.evaluate(expression)),
    pdf: ({ outline = false } = {}) =>
      run(() => page.pdf({ preferCSSPageSize: true, printBackground: true, tagged: true, outline, timeout: 0 })),
    screenshot: (part) => run(() => page.screenshot({ type: 'png', clip: part })),
    listForeignFonts: () => run(() => listForeignFonts(page)),
    listForeignRuns: (selector) => run(() => listForeignRuns(page, selector)),
    close,
  };
}

/** Names a place that is nowhere (RFC 6761): what is asked of it is answered here, and nothing else is. */
const NOWHERE = 'http://deck.invalid/';

/** The deck comes from an address, not from a file: a browser on another machine can open it, too. */
async function openDeck(
  { page, close }: BlankPage,
  lifeline: Lifeline,
  html: string,
  viewport: Viewport,
): Promise<LivePage> {
  await page.setViewport({ ...viewport, deviceScaleFactor: 1 });
  await page.setRequestInterception(true);
  page.on('request', (request) => {
    const answer =
      request.url() === NOWHERE
        ? request.respond({ contentType: 'text/html; charset=utf-8', body: html })
        : request.abort();
    // The page may be closed by now.
    answer.catch(() => undefined);
  });
  await page.goto(NOWHERE, { waitUntil: 'load' });
  await page.waitForFunction('window.Reveal?.isReady() === true', { polling: 20 });
  await page.evaluate('document.fonts.ready.then(() => null)');
  return {
    evaluate: (expression) => lifeline.run(() => page.evaluate(expression)),
    resize: (size) => lifeline.run(() => page.setViewport({ ...size, deviceScaleFactor: 1 })),
    close,
  };
}

/** What each element says that a selector finds, in the order of the page, and the slide that it stands on. */
const listWords = (selector: string): string => `Array.from(
  document.querySelectorAll(${JSON.stringify(selector)}),
  (element) => {
    const isText = (node) => node.nodeType === Node.TEXT_NODE && node.data.trim() !== '';
    if (!Array.from(element.childNodes).some(isText)) return null;
    let block = element;
    while (getComputedStyle(block).display.startsWith('inline') && block.parentElement) block = block.parentElement;
    const slideId = element.closest('.slide')?.id ?? '';
    return { slideId, words: block.textContent, text: element.textContent };
  })`;

async function listForeignRuns(page: Page, selector: string): Promise<readonly ForeignRun[]> {
  const session = await page.createCDPSession();
  try {
    await session.send('DOM.enable');
    await session.send('CSS.enable');
    const { root } = await session.send('DOM.getDocument', { depth: 0 });
    const { nodeIds } = await session.send('DOM.querySelectorAll', { nodeId: root.nodeId, selector });
    const elements = (await page.evaluate(listWords(selector))) as (Omit<ForeignRun, 'fonts' | 'glyphs'> | null)[];
    // All are asked at once: an answer takes far less time than its way.
    const asked = nodeIds.map(async (nodeId, index): Promise<ForeignRun | null> => {
      const element = elements[index];
      if (!element) return null;
      const { fonts } = await session.send('CSS.getPlatformFontsForNode', { nodeId });
      const foreign = fonts.filter(({ isCustomFont }) => !isCustomFont);
      const glyphs = foreign.reduce((sum, { glyphCount }) => sum + glyphCount, 0);
      return { ...element, fonts: foreign.map(({ familyName }) => familyName).sort(), glyphs };
    });
    return (await Promise.all(asked)).filter((run): run is ForeignRun => run !== null && run.glyphs > 0);
  } finally {
    await session.detach();
  }
}

async function listForeignFonts(page: Page): Promise<readonly string[]> {
  const session = await page.createCDPSession();
  try {
    await session.send('DOM.enable');
    await session.send('CSS.enable');
    const { root } = await session.send('DOM.getDocument', { depth: 0 });
    // Chrome tells the fonts of an element's own lines only, not of those in it: every element is asked.
    const { nodeIds } = await session.send('DOM.querySelectorAll', { nodeId: root.nodeId, selector: 'body, body *' });
    const foreign = new Set<string>();
    for (const nodeId of nodeIds) {
      const { fonts } = await session.send('CSS.getPlatformFontsForNode', { nodeId });
      for (const font of fonts) if (!font.isCustomFont) foreign.add(font.familyName);
    }
    return [...foreign].sort();
  } finally {
    await session.detach();
  }
}
