import type { Brand } from '../../core/brand/brand.js';
import type { Deck, Outline } from '../../core/model.js';
import type { RenderAssets } from '../../core/render/assets.js';
import type { HandoutOptions } from '../../core/render/handoutOptions.js';
import type { Stopwatch } from '../../stopwatch.js';
import type { PrintBrowser, PrintPage } from '../browser/page.js';
import { layOutDeck } from './layOutDeck.js';
import { makeHandout } from './makeHandout.js';
import { printSlides } from './printSlides.js';
import { PLAIN_SLIDES, type SlidesPdfOptions } from './slidesPdf.js';

export interface PrintChoices {
  readonly theme: string | null;
  readonly brand?: Brand | null;
  readonly handout: HandoutOptions;
  /** The article, where the handout is a reading copy of it. */
  readonly outline?: Outline | null;
  readonly slidesPdf?: SlidesPdfOptions;
  readonly print: { readonly slides: boolean; readonly handout: boolean };
  readonly cacheDir?: string | null;
}

export interface PrintedDeck {
  /** As Chrome has laid it out: every slide fits. */
  readonly deck: Deck;
  readonly slidesPdf: Uint8Array | null;
  readonly handoutPdf: Uint8Array | null;
}

/** All that is done in the browser: the slides are measured and fitted once more, then both PDFs are printed at once. */
export async function printDeck(
  fitted: Deck,
  assets: RenderAssets,
  choices: PrintChoices,
  browser: PrintBrowser,
  watch: Stopwatch,
): Promise<PrintedDeck> {
  const chosen = choices.slidesPdf ?? PLAIN_SLIDES;
  const { deck, page } = await watch.time('measure', () =>
    layOutDeck(fitted, assets, choices.theme, browser, chosen.steps),
  );
  const { slides, handout } = choices.print;
  try {
    const [slidesPdf, handoutPdf] = await Promise.all([
      slides
        ? watch.time('slides', async () => printSlides(page, deck, chosen, await countPages(page, assets, chosen)))
        : null,
      handout ? watch.time('handout', () => makeHandout(deck, assets, choices, browser)) : null,
    ]);
    return { deck, slidesPdf, handoutPdf };
  } finally {
    await page.close();
  }
}

/** Gives each step its page where that is wanted. Returns the number of pages of each slide. */
async function countPages(
  page: PrintPage,
  { scripts }: RenderAssets,
  { steps }: SlidesPdfOptions,
): Promise<readonly number[] | undefined> {
  if (!steps) return undefined;
  if (scripts.steps === undefined) throw new Error('The script "steps" is missing.');
  return (await page.evaluate(scripts.steps)) as number[];
}
