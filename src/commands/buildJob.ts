import type { BuiltDeck, DeckOptions, DeckServices } from '../pipeline.js';
import type { Job } from './loadBatch.js';

/** Which outputs a command wants beyond the page itself. */
export type Wanted = Pick<DeckOptions, 'live' | 'print'>;

/** Builds the deck of an article by what was chosen for it. */
export async function buildJob({ article, options }: Job, wanted: Wanted, services: DeckServices): Promise<BuiltDeck> {
  const { buildDeck } = await import('../pipeline.js');
  const { theme, minutes, slides, script, images, glossary, fragments, handout, cache } = options;
  const cacheDir = cache.enabled ? (cache.dir ?? undefined) : null;
  return buildDeck(
    article,
    {
      theme,
      minutes,
      slides,
      script,
      images,
      glossary,
      fragments,
      handout,
      ...wanted,
      ...(cacheDir === undefined ? {} : { cacheDir }),
    },
    services,
  );
}
