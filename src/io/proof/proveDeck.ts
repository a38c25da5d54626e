import { type Finding, joinFindings } from '../../core/fit/findings.js';
import type { Deck } from '../../core/model.js';
import type { RenderAssets, RenderOptions } from '../../core/render/assets.js';
import { renderDeck } from '../../core/render/renderDeck.js';
import { renderSpeaker } from '../../core/render/renderSpeaker.js';
import type { PrintBrowser } from '../browser/page.js';
import { layOutDeck } from '../print/layOutDeck.js';
import { findForeignGlyphs } from './findForeignGlyphs.js';
import { type AccessJudgement, judgeAccess } from './judgeAccess.js';
import { measureLive } from './measureLive.js';

export interface ProvenDeck {
  /** As Chrome has laid it out: the deck that a build would write. */
  readonly deck: Deck;
  readonly findings: readonly Finding[];
  /** What axe says; null where it was not asked. */
  readonly access: AccessJudgement | null;
  /** The themes that the deck can be switched to. */
  readonly themes: number;
}

/**
 * Opens a deck in Chrome as it is printed and as it is shown, and measures every slide of it.
 * @param withAccess whether axe judges it, too
 */
export async function proveDeck(
  fitted: Deck,
  assets: RenderAssets,
  choices: Pick<RenderOptions, 'theme' | 'fragments'>,
  browser: PrintBrowser,
  withAccess: boolean,
): Promise<ProvenDeck> {
  const { deck, page, findings } = await layOutDeck(fitted, assets, choices.theme, browser);
  try {
    const html = renderDeck(deck, assets, { ...choices, speakerHtml: renderSpeaker(deck.meta, assets, 'file') });
    // All that the deck can be switched to.
    const themes = Object.keys(assets.css.themes).sort();
    const sheets = await page.open();
    const [foreign, live] = await Promise.all([
      findForeignGlyphs(sheets, assets.fonts),
      measureLive(html, themes, assets, browser),
    ]);
    const access = withAccess ? await judgeAccess(html, { themes, slides: deck.slides.length }, browser) : null;
    const printed = findings.map((finding): Finding => ({ ...finding, view: 'print' }));
    return { deck, findings: joinFindings([printed, foreign, live]), access, themes: themes.length };
  } finally {
    await page.close();
  }
}
