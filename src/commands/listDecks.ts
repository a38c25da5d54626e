import { composePolicy } from '../core/render/policy.js';
import { type IndexEntry, renderIndex, renderProblem } from '../core/render/renderIndex.js';
import { LecternError } from '../errors.js';
import type { Problem } from '../io/present/messages.js';
import type { ServedPage } from '../io/present/servedDeck.js';
import { loadTemplates } from '../io/templates.js';
import type { DeskEntry } from './deskEntry.js';

/**
 * The page that lists the decks; of those that nobody has opened yet it knows only the article's name.
 * @param language that of its reader: the decks may have several
 */
export async function listDecks(entries: readonly DeskEntry[], language: string): Promise<ServedPage> {
  const assets = { ...(await loadTemplates()), fonts: [] };
  const page = renderIndex(entries.map(describe), language, assets);
  return { html: page.html, policy: composePolicy(page.scripts, assets, true) };
}

function describe({ slug, shown, changed, prepared, error }: DeskEntry): IndexEntry {
  const about = { slug, file: shown, changed: changed === null ? null : new Date(changed).toISOString() };
  const problem = error ? describeProblem(error) : null;
  if (!prepared) return { ...about, problem, deck: null };
  const { meta, slides } = prepared.deck;
  const minutes = Math.round(slides.reduce((sum, { seconds }) => sum + seconds, 0) / 60);
  return { ...about, problem, deck: { title: meta.title, language: meta.language, slides: slides.length, minutes } };
}

/** The page that stands for a deck as long as it cannot be built: it looks again by itself. */
export async function pageOfProblem(error: unknown): Promise<ServedPage> {
  const assets = { ...(await loadTemplates()), fonts: [] };
  const page = renderProblem(describeProblem(error), assets);
  return { html: page.html, policy: composePolicy(page.scripts, assets, true) };
}

export function describeProblem(error: unknown): Problem {
  if (error instanceof LecternError) return { message: error.message, fix: error.fix };
  const message = error instanceof Error ? error.message : String(error);
  return { message: `Something went wrong inside Lectern: ${message}`, fix: 'The terminal says more.' };
}
