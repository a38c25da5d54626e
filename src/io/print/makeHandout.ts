import type { Deck } from '../../core/model.js';
import type { RenderAssets } from '../../core/render/assets.js';
import { type HandoutPlan, planHandout } from '../../core/render/planHandout.js';
import { renderHandout } from '../../core/render/renderHandout.js';
import { loadAssets } from '../assets.js';
import type { PrintBrowser } from '../browser/page.js';
import { FORGET, type Remember } from '../cache/remember.js';
import { correctPages, MOST_PRINTS } from './correctPages.js';
import { describePdf } from './describePdf.js';
import { findPages } from './findPages.js';
import type { HandoutChoices } from './handoutChoices.js';
import { makeReading } from './makeReading.js';
import { contentOf, type HandoutContent, readyHandout, saveHandout } from './printHandout.js';

/**
 * Sets and prints the handout of a deck that Chrome has laid out.
 * @throws LecternError `no-slides`, `print-check`
 */
export async function makeHandout(
  deck: Deck,
  { images = {} }: Pick<RenderAssets, 'images'>,
  choices: HandoutChoices,
  browser: PrintBrowser,
  remember: Remember = FORGET,
): Promise<Uint8Array> {
  const { handout, outline = null } = choices;
  if (handout.layout === 'article' && outline)
    return makeReading(deck, outline, { images }, choices, browser, remember);
  const content = contentOf(deck, handout);
  // The notes have characters of their own; the pictures are the slides'.
  const loaded = await loadAssets(deck, 'handout', choices);
  const assets = { ...loaded.assets, images };
  const plan = planHandout(deck, handout);
  const html = renderHandout(deck, assets, handout, plan);
  return remember('handout', [html, describePdf(deck), content.mark], () =>
    printCorrected(deck, content, html, plan, (corrected) => renderHandout(deck, assets, handout, corrected), browser),
  );
}

async function printCorrected(
  deck: Deck,
  content: HandoutContent,
  first: string,
  planned: HandoutPlan,
  render: (plan: HandoutPlan) => string,
  browser: PrintBrowser,
): Promise<Uint8Array> {
  let [html, plan] = [first, planned];
  for (let attempt = 1; ; attempt += 1) {
    const document = await readyHandout(await printPage(browser, html), deck, content);
    const corrected = attempt < MOST_PRINTS ? correctPages(plan, findPages(document)) : null;
    if (corrected === null) return saveHandout(document, deck, content);
    plan = corrected;
    html = render(plan);
  }
}

async function printPage(browser: PrintBrowser, html: string): Promise<Uint8Array> {
  const page = await browser.openPage(html);
  try {
    return await page.pdf({ outline: true });
  } finally {
    await page.close();
  }
}
