import { type Finding, readFindings } from '../../core/fit/findings.js';
import type { RenderAssets } from '../../core/render/assets.js';
import type { PrintBrowser, Viewport } from '../browser/page.js';
import { takeScript } from './measureSheets.js';

const SCREEN: Viewport = { width: 1920, height: 1080 };
/** Neither as large as a slide nor of its shape. */
const WINDOW: Viewport = { width: 1024, height: 700 };

const SCRIPTS = ['measure', 'measureContrast', 'measureLive'] as const;

/**
 * What is wrong with a deck in Reveal, slide by slide, on a large screen and in a small window.
 * @param html `index.html`
 * @param themes those whose colours are measured
 */
export async function measureLive(
  html: string,
  themes: readonly string[],
  { scripts }: RenderAssets,
  browser: PrintBrowser,
): Promise<Finding[]> {
  const page = await browser.openDeck(html, SCREEN);
  const measure = async (view: 'screen' | 'window', colored: readonly string[]): Promise<Finding[]> => {
    const call = `LecternMeasure.measureLive(${JSON.stringify(colored)})`;
    return readFindings(await page.evaluate(call)).map((finding) => ({ ...finding, view }));
  };
  try {
    for (const name of SCRIPTS) await page.evaluate(`${takeScript(scripts, name)}\nnull`);
    const onScreen = await measure('screen', themes);
    await page.resize(WINDOW);
    return [...onScreen, ...(await measure('window', []))];
  } finally {
    await page.close();
  }
}
