import type { Diagnostic } from '../../core/diagnostics.js';
import type { Deck } from '../../core/model.js';
import type { RenderAssets } from '../../core/render/assets.js';
import { planHandout } from '../../core/render/planHandout.js';
import { renderHandout } from '../../core/render/renderHandout.js';
import { loadAssets } from '../assets.js';
import { type LazyPage, lazyPage } from '../browser/lazyPage.js';
import type { PrintBrowser } from '../browser/page.js';
import { FORGET, type Remember } from '../cache/remember.js';
import { addDiagnostics } from './addDiagnostics.js';
import { correctPages, MOST_PRINTS } from './correctPages.js';
import { describePdf } from './describePdf.js';
import { findPages } from './findPages.js';
import type { HandoutChoices } from './handoutChoices.js';
import { makeReading } from './makeReading.js';
import { contentOf, readyHandout, saveHandout } from './printHandout.js';

/** A handout of slides as it is first printed: its contents lead to the pages that it is estimated to have. */
export interface HandoutDraft {
  readonly page: LazyPage;
  /** Characters of the notes among them that no font has: the slides' are told with the slides. */
  readonly diagnostics: readonly Diagnostic[];
  /** The same with the pages that it turned out to have; null where they are those. */
  correct(pages: ReadonlyMap<string, number>): HandoutDraft | null;
}

/**
 * Sets the handout of a deck. Nothing is asked of the browser yet.
 * @throws LecternError `no-slides`
 */
export async function draftHandout(
  deck: Deck,
  { images = {} }: Pick<RenderAssets, 'images'>,
  choices: HandoutChoices,
  browser: PrintBrowser,
): Promise<HandoutDraft> {
  const { handout } = choices;
  // The notes have characters of their own; the pictures are the slides'.
  const loaded = await loadAssets(deck, 'handout', choices);
  const assets = { ...loaded.assets, images };
  const draft = (plan: ReturnType<typeof planHandout>): HandoutDraft => ({
    page: lazyPage(browser, renderHandout(deck, assets, handout, plan)),
    diagnostics: loaded.diagnostics,
    correct(pages) {
      const corrected = correctPages(plan, pages);
      return corrected && draft(corrected);
    },
  });
  return draft(planHandout(deck, handout));
}

/**
 * Prints the handout of a deck that Chrome has laid out.
 * @param drafted what was made of the same deck already
 * @throws LecternError `no-slides`, `print-check`
 */
export async function makeHandout(
  deck: Deck,
  assets: Pick<RenderAssets, 'images'>,
  choices: HandoutChoices,
  browser: PrintBrowser,
  remember: Remember = FORGET,
  drafted: Promise<HandoutDraft> | null = null,
): Promise<Uint8Array> {
  const { handout, outline = null } = choices;
  if (isReading(choices) && outline) return makeReading(deck, outline, assets, choices, browser, remember);
  const content = contentOf(deck, handout);
  const first = await (drafted ?? draftHandout(deck, assets, choices, browser));
  const told = addDiagnostics(deck, first.diagnostics);
  return remember('handout', [first.page.html, describePdf(deck), content.mark], async () => {
    let draft = first;
    for (let attempt = 1; ; attempt += 1) {
      const document = await readyHandout(await printPage(draft.page), deck, content);
      const corrected = attempt < MOST_PRINTS ? draft.correct(findPages(document)) : null;
      if (corrected === null) return saveHandout(document, told, content);
      draft = corrected;
    }
  });
}

/** Whether it is the article that is printed, with its slides in the margin. */
export function isReading({ handout, outline = null }: HandoutChoices): boolean {
  return handout.layout === 'article' && outline !== null;
}

async function printPage(page: LazyPage): Promise<Uint8Array> {
  try {
    return await (await page.open()).pdf({ outline: true });
  } finally {
    await page.close();
  }
}
