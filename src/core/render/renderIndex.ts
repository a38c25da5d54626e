import type { Language } from '../model.js';
import type { RenderAssets } from './assets.js';
import { findIndexLabels } from './indexLabels.js';
import { findSpeakerLabels } from './speakerLabels.js';

/** A deck in the list. */
export interface IndexEntry {
  readonly title: string;
  readonly language: Language;
  /** Where its page is, relative to the list's. */
  readonly address: string;
  readonly slides: number;
  readonly minutes: number;
}

/** The page that lists decks, where `present` serves several. */
export function renderIndex(entries: readonly IndexEntry[], language: Language, assets: RenderAssets): string {
  const template = assets.templates.index;
  if (!template) throw new Error('The template "index" is missing.');
  return template({
    language,
    labels: { ...findIndexLabels(language), speakerView: findSpeakerLabels(language).speakerView },
    entries,
  });
}
