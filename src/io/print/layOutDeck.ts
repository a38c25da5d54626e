import type { Finding } from '../../core/fit/findings.js';
import { refitDeck } from '../../core/fit/refitDeck.js';
import type { Deck } from '../../core/model.js';
import type { RenderAssets } from '../../core/render/assets.js';
import { renderPrint } from '../../core/render/renderPrint.js';
import { type LazyPage, lazyPage } from '../browser/lazyPage.js';
import type { PrintBrowser } from '../browser/page.js';
import { FORGET, type Remember } from '../cache/remember.js';
import { measureSheets } from '../proof/measureSheets.js';

/** A deck as Chrome has laid it out: every slide fits, and the page, once it is open, is ready to be printed. */
export interface LaidOutDeck {
  readonly deck: Deck;
  readonly page: LazyPage;
  /** What still does not fit: nothing, if all is well. */
  readonly findings: readonly Finding[];
}

/** Estimates are good: more rounds than this are never needed, and each costs a page. */
const MOST_ROUNDS = 6;

/**
 * Lays the slides out in Chrome, and sets smaller or splits what does not fit, until all of it does.
 * @param steps the page is to be printed with a page for each step
 * @param remember a page that was measured before is not opened
 * @param meanwhile called when Chrome has the first page, and lays it out
 */
export async function layOutDeck(
  deck: Deck,
  assets: RenderAssets,
  theme: string | null,
  browser: PrintBrowser,
  steps = false,
  remember: Remember = FORGET,
  meanwhile: () => void = () => undefined,
): Promise<LaidOutDeck> {
  let fitted = deck;
  for (let round = 1; ; round += 1) {
    const page = lazyPage(browser, renderPrint(fitted, assets, { theme, fragments: steps }));
    try {
      const measure = async () => {
        const opened = await page.open();
        const measured = measureSheets(opened, assets);
        if (round === 1) meanwhile();
        return measured;
      };
      const findings = await remember('measure', [page.html], measure);
      const next = findings.length > 0 && round < MOST_ROUNDS ? refitDeck(fitted, findings) : fitted;
      if (isSame(next, fitted)) return { deck: fitted, page, findings };
      fitted = next;
    } catch (error) {
      await page.close();
      throw error;
    }
    await page.close();
  }
}

function isSame(one: Deck, other: Deck): boolean {
  return one.slides.length === other.slides.length && one.slides.every((slide, i) => slide === other.slides[i]);
}
