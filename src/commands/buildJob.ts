import type { FetchPicture } from '../io/pictures/openPictures.js';
import type { BuiltDeck, DeckOptions, DeckServices } from '../pipeline.js';
import type { Job } from './loadBatch.js';

/** Which outputs a command wants beyond the page itself. */
export type Wanted = Pick<DeckOptions, 'live' | 'print'>;

/** Builds the deck of an article by what was chosen for it. */
export async function buildJob(
  { article, options, allowPrivate }: Job,
  wanted: Wanted,
  services: DeckServices,
): Promise<BuiltDeck> {
  const { buildDeck } = await import('../pipeline.js');
  const { theme, brand, minutes, slides, script, images, glossary, fragments, handout, cache } = options;
  const cacheDir = cache.enabled ? (cache.dir ?? undefined) : null;
  return buildDeck(
    article,
    {
      theme,
      brand,
      minutes,
      slides,
      script,
      images,
      fetchPicture: options.fetchImages ? await loadFetcher(allowPrivate) : null,
      glossary,
      fragments,
      handout,
      ...wanted,
      ...(cacheDir === undefined ? {} : { cacheDir }),
    },
    services,
  );
}

/** Loaded only for those who want it. */
async function loadFetcher(allowPrivate: boolean): Promise<FetchPicture> {
  const { fetchPicture } = await import('../io/pictures/fetchPicture.js');
  return (url) => fetchPicture(url, { allowPrivate });
}
