import type { Browser, Page } from 'puppeteer';
import { type BrowserOptions, withPuppeteer } from './launch.js';

/** A browser, as far as Lectern needs one. */
export interface PrintBrowser {
  /** Lays a whole HTML page out, its fonts loaded. The page's own scripts do not run, and it has no network. */
  openPage(html: string, viewport?: Viewport): Promise<PrintPage>;
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
  close(): Promise<void>;
}

/** The size of a slide. */
const CANVAS: Viewport = { width: 1920, height: 1080 };

/** A page may be large and the machine busy: give up only when something is truly stuck. */
const PATIENCE = 120_000;

/**
 * Runs `work` with a browser, which is closed however `work` ends, also when the build is interrupted.
 * @throws LecternError `no-browser`, `browser-failed`
 */
export function withBrowser<T>(options: BrowserOptions, work: (browser: PrintBrowser) => Promise<T>): Promise<T> {
  return withPuppeteer(options, (browser) =>
    work({ openPage: (html, viewport = CANVAS) => openPage(browser, html, viewport) }),
  );
}

async function openPage(browser: Browser, html: string, viewport: Viewport): Promise<PrintPage> {
  // A context of its own: on a shared browser nothing is seen, and nothing stays.
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  page.setDefaultTimeout(PATIENCE);
  await page.setJavaScriptEnabled(false);
  await page.setOfflineMode(true);
  await page.setViewport({ ...viewport, deviceScaleFactor: 1 });
  await page.setContent(html, { waitUntil: 'load', timeout: PATIENCE });
  await page.evaluate('document.fonts.ready.then(() => null)');
  return {
    evaluate: (expression) => page.evaluate(expression),
    pdf: ({ outline = false } = {}) =>
      page.pdf({ preferCSSPageSize: true, printBackground: true, tagged: true, outline, timeout: PATIENCE }),
    screenshot: (part) => page.screenshot({ type: 'png', clip: part }),
    listForeignFonts: () => listForeignFonts(page),
    close: () => context.close(),
  };
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
