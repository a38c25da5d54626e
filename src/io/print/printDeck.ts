import type { Brand } from '../../core/brand/brand.js';
import type { Deck, Outline } from '../../core/model.js';
import type { RenderAssets } from '../../core/render/assets.js';
import type { HandoutOptions } from '../../core/render/handoutOptions.js';
import type { Stopwatch } from '../../stopwatch.js';
import type { LazyPage } from '../browser/lazyPage.js';
import type { PrintBrowser, PrintPage } from '../browser/page.js';
import { FORGET, type Remember } from '../cache/remember.js';
import { addDiagnostics } from './addDiagnostics.js';
import { listBookmarks } from './bookmarks.js';
import { describePdf } from './describePdf.js';
import { layOutDeck } from './layOutDeck.js';
import { draftHandout, type HandoutDraft, isReading, makeHandout } from './makeHandout.js';
import { makeSlidesPdf } from './makeSlidesPdf.js';
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

/**
 * All that is done in the browser: the slides are measured and fitted once more, then both PDFs are printed at once.
 * While Chrome lays the slides out, which hardly ever changes one, the handout is set.
 * @param remember what the same browser made of the same pages before is not made again
 * @param meanwhile what else can be done while Chrome lays the slides out
 */
export async function printDeck(
  fitted: Deck,
  assets: RenderAssets,
  choices: PrintChoices,
  browser: PrintBrowser,
  watch: Stopwatch,
  remember: Remember = FORGET,
  meanwhile: () => void = () => undefined,
): Promise<PrintedDeck> {
  const chosen = choices.slidesPdf ?? PLAIN_SLIDES;
  const { slides, handout } = choices.print;
  // A reading copy is set by what Chrome measures.
  const isDrafted = handout && !isReading(choices);
  let early: Promise<HandoutDraft> | null = null;
  const begin = (): void => {
    if (isDrafted) early = openDraft(fitted, assets, choices, browser);
    meanwhile();
  };
  try {
    const { deck, page } = await watch.time('measure', () =>
      layOutDeck(fitted, assets, choices.theme, browser, chosen.steps, remember, begin),
    );
    const kept = deck === fitted ? early : null;
    const draft = isDrafted ? (kept ?? draftHandout(deck, assets, choices, browser)) : null;
    try {
      const [slidesPdf, handoutPdf] = await Promise.all([
        slides ? watch.time('slides', () => makeSlides(page, deck, assets, chosen, remember)) : null,
        handout ? watch.time('handout', () => makeHandout(deck, assets, choices, browser, remember, draft)) : null,
      ]);
      return { deck: addDiagnostics(deck, (await draft)?.diagnostics ?? []), slidesPdf, handoutPdf };
    } finally {
      await page.close();
    }
  } finally {
    await closeDraft(early);
  }
}

/** A handout that Chrome begins to lay out. What goes wrong is told to whoever asks for it. */
function openDraft(...given: Parameters<typeof draftHandout>): Promise<HandoutDraft> {
  const draft = draftHandout(...given);
  draft.then(({ page }) => page.open()).catch(() => undefined);
  return draft;
}

async function closeDraft(draft: Promise<HandoutDraft> | null): Promise<void> {
  await (await draft?.catch(() => null))?.page.close();
}

/** Only what is printed tells one `slides.pdf` from another: of the notes nothing, unless they are wanted. */
async function makeSlides(
  page: LazyPage,
  deck: Deck,
  assets: RenderAssets,
  chosen: SlidesPdfOptions,
  remember: Remember,
): Promise<Uint8Array> {
  const notes = chosen.notes ? deck.slides.map((slide) => slide.notes.map(({ text }) => text)) : null;
  return remember('slides', [page.html, describePdf(deck), listBookmarks(deck), notes, chosen], async () => {
    const opened = await page.open();
    const counts = await countPages(opened, assets, chosen);
    const printed = await opened.pdf();
    // It holds more memory than all that is left to do.
    const closed = page.close();
    const bytes = await makeSlidesPdf(printed, deck, chosen, counts);
    await closed;
    return bytes;
  });
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
