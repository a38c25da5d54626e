/** Lectern as a library: the same way from an article to its deck that the command takes. */
export type { Correction } from './core/clean/corrections.js';
export type { Diagnostic } from './core/diagnostics.js';
export type { Edits, SlideEdit } from './core/edit/edits.js';
export type { Deck, Slide, SlideKind, Source, TracedText } from './core/model.js';
export type { DeckDescription } from './core/render/describeDeck.js';
export type { DeckInput, DeckOptions } from './deckInput.js';
export { type ErrorCode, LecternError } from './errors.js';
export { type PrintBrowser, withBrowser } from './io/browser/page.js';
export { findArticles } from './io/findArticles.js';
export { writeFiles } from './io/output.js';
export { nameSlugs } from './io/slug.js';
export { type LoadedArticle, loadArticle } from './io/source.js';
export { type BuiltDeck, buildDeck, type DeckServices } from './pipeline.js';
