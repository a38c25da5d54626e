import path from 'node:path';
import type { DeckDescription } from '../../core/render/describeDeck.js';
import { LecternError } from '../../errors.js';
import { DEFAULT_FOLDER } from '../../io/findArticles.js';
import { type LoadedArticle, loadArticle, showPath } from '../../io/source.js';

/**
 * The article that a deck was built from: looked for where `build` takes articles from, and beside the deck. It has to
 * be the same file to the byte, or its offsets mean nothing.
 */
export async function findArticleOf(
  { source, slug }: DeckDescription,
  deckFile: string,
  folders: readonly string[],
  cwd: string,
): Promise<LoadedArticle> {
  const places = [...folders, cwd, path.join(cwd, DEFAULT_FOLDER), path.dirname(deckFile)];
  let changed: string | null = null;
  for (const place of new Set(places)) {
    const file = path.join(place, source.file);
    const article = await loadArticle(file, slug, cwd).catch((error: unknown) => {
      if (error instanceof LecternError && error.code === 'not-found') return null;
      throw error;
    });
    if (article?.sha256 === source.sha256) return article;
    if (article) changed ??= file;
  }
  const shown = showPath(deckFile, cwd);
  if (changed !== null)
    throw new LecternError(
      'not-found',
      `${shown}: ${showPath(changed, cwd)} has changed since this deck was built.`,
      'Build the deck again, then check it.',
    );
  throw new LecternError(
    'not-found',
    `${shown}: its article ${source.file} is not here.`,
    `Name the article too, or the folder it is in: lectern check ${shown} path/to/${source.file}`,
  );
}
