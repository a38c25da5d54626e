import type { Language } from '../core/model.js';
import { composePolicy } from '../core/render/policy.js';
import { type IndexEntry, renderIndex, renderProblem, renderRefusal } from '../core/render/renderIndex.js';
import type { ServedPage } from '../io/present/servedDeck.js';
import { loadTemplates } from '../io/templates.js';
import { describeProblem } from './describeProblem.js';
import type { DeskEntry } from './deskEntry.js';

/**
 * The page that lists the decks; of those that nobody has opened yet it knows only the article's name.
 * @param language that of its reader: the decks may have several
 */
export async function listDecks(entries: readonly DeskEntry[], language: string): Promise<ServedPage> {
  const assets = { ...(await loadTemplates()), fonts: [] };
  const page = renderIndex(
    entries.map((entry) => describe(entry, language)),
    language,
    assets,
  );
  return { html: page.html, policy: composePolicy(page.scripts, assets, true) };
}

function describe({ slug, shown, changed, prepared, error }: DeskEntry, language: Language): IndexEntry {
  const about = { slug, file: shown, changed: changed === null ? null : new Date(changed).toISOString() };
  const problem = error ? describeProblem(error, language) : null;
  if (!prepared) return { ...about, problem, deck: null };
  const { meta, slides } = prepared.deck;
  const minutes = Math.round(slides.reduce((sum, { seconds }) => sum + seconds, 0) / 60);
  return { ...about, problem, deck: { title: meta.title, language: meta.language, slides: slides.length, minutes } };
}

/** The page that stands for a deck as long as it cannot be built: it looks again by itself. */
export async function pageOfProblem(error: unknown, language: Language): Promise<ServedPage> {
  const assets = { ...(await loadTemplates()), fonts: [] };
  const page = renderProblem(describeProblem(error, language), language, assets);
  return { html: page.html, policy: composePolicy(page.scripts, assets, true) };
}

/** The page for a phone whose address opens nothing, or nothing any more. */
export async function pageOfRefusal(language: Language): Promise<ServedPage> {
  const assets = { ...(await loadTemplates()), fonts: [] };
  return { html: renderRefusal(language, assets), policy: composePolicy([], assets, true) };
}
