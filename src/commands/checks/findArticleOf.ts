import path from 'node:path';
import type { DeckDescription } from '../../core/render/describeDeck.js';
import { LecternError } from '../../errors.js';
import { DEFAULT_FOLDER } from '../../io/findArticles.js';
import type { ReadingHints } from '../../io/readSource.js';
import { isReceived } from '../../io/received.js';
import { type LoadedArticle, loadArticle, showPath } from '../../io/source.js';

/** How far above a deck its project's folder is looked for: `project/dist/talk/deck.json`. */
const LEVELS = 3;

/**
 * The article that a deck was built from: among those that were named, or looked for where `build` takes articles from,
 * beside the deck, and in the folders above it. It has to be the same file to the byte, or its offsets mean nothing;
 * what it is called does not matter.
 * @throws LecternError `not-found`
 */
export async function findArticleOf(
  { source, slug }: DeckDescription,
  deckFile: string,
  named: readonly LoadedArticle[],
  cwd: string,
  hints: ReadingHints,
): Promise<LoadedArticle> {
  const given = named.find(({ sha256 }) => sha256 === source.sha256);
  if (given) return given;
  const folders = named.flatMap(({ folder }) => (folder === null ? [] : [folder]));
  const above = listAbove(path.dirname(deckFile)).flatMap((folder) => [folder, path.join(folder, DEFAULT_FOLDER)]);
  const places = isReceived(source.file) ? [] : [...folders, cwd, path.join(cwd, DEFAULT_FOLDER), ...above];
  let changed: string | null = null;
  for (const place of new Set(places)) {
    const file = path.join(place, path.basename(source.file));
    const article = await loadArticle(file, slug, cwd, hints).catch((error: unknown) => {
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
  const [other] = named;
  if (other)
    throw new LecternError(
      'not-found',
      `${shown}: it was not built from ${showPath(other.path, cwd)} as that is now, but from ${source.file}.`,
      'Name the article that it was built from, or build the deck again.',
    );
  throw new LecternError(
    'not-found',
    `${shown}: its article ${source.file} is not here.`,
    `Say where it is: lectern check ${shown} --article ${isReceived(source.file) ? source.file : `path/to/${source.file}`}`,
  );
}

function listAbove(folder: string): string[] {
  const folders = [folder];
  for (let at = path.dirname(folder); folders.length <= LEVELS && at !== folders.at(-1); at = path.dirname(at))
    folders.push(at);
  return folders;
}
