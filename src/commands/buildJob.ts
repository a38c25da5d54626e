import type { Deck } from '../core/model.js';
import type { SlideChoice } from '../core/render/chooseSlides.js';
import type { DeckOptions } from '../deckInput.js';
import type { FetchPicture } from '../io/pictures/pictureMemory.js';
import type { PictureShelf } from '../io/pictures/pictureShelf.js';
import type { BuiltDeck, DeckServices, PreparedDeck } from '../pipeline.js';
import { untimed } from '../stopwatch.js';
import type { Job } from './loadBatch.js';

/** Which outputs a command wants beyond the page itself. */
export type Wanted = Pick<DeckOptions, 'print'>;

/**
 * Builds the deck of an article by what was chosen for it.
 * @param only the slides that its handout has; all of them if left out
 */
export async function buildJob(
  job: Job,
  wanted: Wanted,
  services: DeckServices,
  only: SlideChoice | null = null,
): Promise<BuiltDeck> {
  const { buildDeck } = await import('../pipeline.js');
  const { handout, ...choices } = await listChoices(job);
  return buildDeck(job.article, { ...choices, handout: { ...handout, only }, ...wanted }, services);
}

/** The deck of an article by what was chosen for it, ready to be shown; nothing is printed. */
export async function prepareJob(
  job: Job,
  services: Pick<DeckServices, 'pictures' | 'report' | 'remember'>,
): Promise<PreparedDeck> {
  const { prepareDeck } = await import('../pipeline.js');
  return prepareDeck(job.article, await listChoices(job), services);
}

/** The deck of an article by what was chosen for it, as far as it can be told without drawing it; and its pictures. */
export async function planJob(
  job: Job,
  { pictures, remember }: Required<Pick<DeckServices, 'pictures' | 'remember'>>,
): Promise<{ readonly deck: Deck; readonly shelf: PictureShelf }> {
  const { planArticle, takeShelf } = await import('../planArticle.js');
  const choices = await listChoices(job);
  const shelf = takeShelf(job.article, choices, pictures);
  return { deck: await planArticle(job.article, choices, untimed(), shelf, remember), shelf };
}

async function listChoices({ options, allowPrivate }: Job): Promise<Omit<DeckOptions, keyof Wanted>> {
  const { theme, brand, minutes, slides, script, images, glossary, fragments, handout, slidesPdf, cache } = options;
  const cacheDir = cache.enabled ? (cache.dir ?? undefined) : null;
  const fetchPicture = options.fetchImages ? await loadFetcher(allowPrivate) : null;
  return {
    theme,
    brand,
    minutes,
    slides,
    script,
    images,
    fetchPicture,
    glossary,
    fragments,
    handout,
    slidesPdf,
    ...(cacheDir === undefined ? {} : { cacheDir }),
  };
}

/** Loaded only for those who want it. */
async function loadFetcher(allowPrivate: boolean): Promise<FetchPicture> {
  const { fetchPicture } = await import('../io/pictures/fetchPicture.js');
  return (url) => fetchPicture(url, { allowPrivate });
}
