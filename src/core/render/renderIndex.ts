import type { Language } from '../model.js';
import type { RenderAssets } from './assets.js';
import { embedScript } from './embed.js';
import { findIndexLabels } from './labels/indexLabels.js';
import { findProblemLabels } from './labels/problemLabels.js';
import { findSpeakerLabels } from './labels/speakerLabels.js';
import { directionOf, findTemplate } from './renderSlide.js';

/** An article in the list, and its deck once it is built. */
export interface IndexEntry {
  /** Where its page is, relative to the list's. */
  readonly slug: string;
  /** The article's path. */
  readonly file: string;
  /** When the article was changed last, as ISO 8601. */
  readonly changed: string | null;
  readonly deck: {
    readonly title: string;
    readonly language: Language;
    readonly slides: number;
    readonly minutes: number;
  } | null;
  /** Why it could not be built. */
  readonly problem: { readonly message: string; readonly fix: string } | null;
}

/** The page that lists decks, where `present` serves several, and the script in it. */
export function renderIndex(
  entries: readonly IndexEntry[],
  language: Language,
  assets: RenderAssets,
): { readonly html: string; readonly scripts: readonly string[] } {
  const scripts = [embedScript(assets.scripts.index ?? '')];
  const html = findTemplate(
    assets,
    'index',
  )({
    language,
    direction: directionOf(language),
    labels: { ...findIndexLabels(language), speakerView: findSpeakerLabels(language).speakerView },
    entries,
    scripts,
  });
  return { html, scripts };
}

/** The page that stands for a deck which cannot be built, and the script in it. */
export function renderProblem(
  problem: { readonly message: string; readonly fix: string; readonly detail?: string },
  language: Language,
  assets: RenderAssets,
): { readonly html: string; readonly scripts: readonly string[] } {
  const scripts = [embedScript(assets.scripts.problem ?? '')];
  const { again } = findProblemLabels(language);
  const html = findTemplate(
    assets,
    'problem',
  )({ ...problem, again, language, direction: directionOf(language), scripts });
  return { html, scripts };
}

/** The page for a phone whose address opens nothing: in its reader's language, and without a script. */
export function renderRefusal(language: Language, assets: RenderAssets): string {
  const { message, fix } = findProblemLabels(language).refused;
  return findTemplate(assets, 'problem')({ message, fix, language, direction: directionOf(language), scripts: [] });
}
