import type { Draft } from './core/edit/intents/scene.js';
import type { Deck, Outline } from './core/model.js';
import { rememberFor } from './core/rememberFor.js';
import type { RenderAssets } from './core/render/assets.js';
import { describeDeck, printDescription } from './core/render/describeDeck.js';
import { renderDeck } from './core/render/renderDeck.js';
import { renderSpeaker } from './core/render/renderSpeaker.js';
import type { DeckInput, DeckOptions } from './deckInput.js';
import { loadAssets } from './io/assets.js';
import { listBrandFiles } from './io/brand/loadBrand.js';
import type { PrintBrowser } from './io/browser/page.js';
import { FORGET, type Remember } from './io/cache/remember.js';
import type { PictureMemory } from './io/pictures/pictureMemory.js';
import type { PrintedDeck } from './io/print/printDeck.js';
import { planWithOutline, takeShelf } from './planArticle.js';
import { Stopwatch, type Timing, untimed, type Watch } from './stopwatch.js';

/** What the way needs from outside. */
export interface DeckServices {
  /** Starts the browser when it is called for the first time. */
  readonly browser: () => Promise<PrintBrowser>;
  /** Told the name of each stage as it begins. */
  readonly report?: (stage: string) => void;
  /** Told what went wrong and was made good. */
  readonly warn?: (message: string) => void;
  /** Gives what earlier builds have made, where it would be made again; left out, everything is made anew. */
  readonly remember?: Remember;
  /** Tells the browser that prints from one that was there before; null: it is not known, and its work is not kept. */
  readonly browserMark?: string | null;
  /** Pictures that an earlier build of the same process fetched or scaled; left out, nothing is kept. */
  readonly pictures?: PictureMemory;
}

/** A deck and what its pages are made of. */
export interface PreparedDeck {
  readonly deck: Deck;
  /** The article, cleaned and parted into its sections. */
  readonly outline: Outline;
  /** The deck before its presenter's edits. */
  readonly draft: Draft;
  readonly assets: RenderAssets;
  /** The files of its pictures, absolute: what to watch beside the article. */
  readonly pictureFiles: readonly string[];
}

/** All that is made of an article. */
export interface BuiltDeck {
  readonly deck: Deck;
  /** `index.html`. */
  readonly html: string;
  /** `deck.json`. */
  readonly deckJson: string;
  readonly slidesPdf: Uint8Array | null;
  readonly handoutPdf: Uint8Array | null;
  /** What the pages were made of. */
  readonly assets: RenderAssets;
  /** The files of its pictures, absolute: what to watch beside the article. */
  readonly pictureFiles: readonly string[];
  readonly timings: readonly Timing[];
}

/** The whole way, from an article to everything that is made of it. */
export async function buildDeck(input: DeckInput, options: DeckOptions, services: DeckServices): Promise<BuiltDeck> {
  const watch = new Stopwatch(services.report);
  const { theme, fragments, print } = options;
  const prepared = await prepareDeck(input, options, services, watch);
  const { deck: fitted, assets, pictureFiles } = prepared;

  const draw = rememberFor((deck: Deck) =>
    watch.time('render', () => {
      const speakerHtml = renderSpeaker(deck.meta, assets, 'file');
      return renderDeck(deck, assets, { theme, fragments, speakerHtml });
    }),
  );
  const wantsPrint = print.slides || print.handout;
  const printed = wantsPrint ? await printInBrowser(prepared, options, services, watch, draw) : null;
  const deck = printed?.deck ?? fitted;
  const html = await draw(deck);
  const deckJson = printDescription(describeDeck(deck, input.sha256));
  const { slidesPdf = null, handoutPdf = null } = printed ?? {};
  return {
    deck,
    html,
    deckJson,
    slidesPdf,
    handoutPdf,
    assets,
    pictureFiles,
    timings: watch.timings,
  };
}

/** The way to a deck that is shown: nothing is drawn or printed yet. */
export async function prepareDeck(
  input: DeckInput,
  options: Omit<DeckOptions, 'print'>,
  { pictures, report, remember }: Pick<DeckServices, 'pictures' | 'report' | 'remember'>,
  watch: Watch = untimed(report),
): Promise<PreparedDeck> {
  const shelf = takeShelf(input, options, pictures);
  const { deck: planned, outline, draft } = await planWithOutline(input, options, watch, shelf, remember);
  const [{ assets, diagnostics }, images] = await watch.time('load', () =>
    Promise.all([loadAssets(planned, 'deck', options), shelf.encode(planned)]),
  );
  return {
    deck: { ...planned, diagnostics: [...planned.diagnostics, ...diagnostics] },
    outline,
    draft,
    assets: { ...assets, images },
    pictureFiles: [...shelf.files, ...listBrandFiles(options.brand)],
  };
}

/** A build without PDFs loads none of it. */
async function printInBrowser(
  { deck, outline, assets }: PreparedDeck,
  options: DeckOptions,
  services: DeckServices,
  watch: Stopwatch,
  draw: (deck: Deck) => Promise<string>,
): Promise<PrintedDeck> {
  const [{ printDeck }, { retryLost }, { lazyBrowser }] = await Promise.all([
    import('./io/print/printDeck.js'),
    import('./io/browser/retryLost.js'),
    import('./io/browser/lazyPage.js'),
  ]);
  const { remember = FORGET, browserMark = null } = services;
  const start = async (): Promise<PrintBrowser> => lazyBrowser(() => watch.time('browser', services.browser));
  const rememberPrint: Remember =
    browserMark === null ? FORGET : (stage, key, work) => remember(stage, [browserMark, ...key], work);
  const print = (browser: PrintBrowser): Promise<PrintedDeck> =>
    printDeck(deck, assets, { ...options, outline }, browser, watch, rememberPrint, () => {
      // What goes wrong is told when the page is asked for.
      draw(deck).catch(() => undefined);
    });
  return retryLost(start, print, services.warn ?? (() => undefined));
}
