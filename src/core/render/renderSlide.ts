import type { Deck, Language, Slide } from '../model.js';
import { rememberFor } from '../rememberFor.js';
import type { RenderAssets, Template } from './assets.js';
import { appearsInSteps, type FragmentChoice } from './fragments.js';
import { findSlideLabels } from './labels/slideLabels.js';
import type { LinkStyle, SlideContext } from './views/frame.js';
import { markPhrases } from './views/markPhrases.js';
import { viewSlide } from './views/viewSlide.js';

/** How slides are set into a page. */
export interface SlideSetting {
  /** Where internal links lead. */
  readonly links: LinkStyle;
  /** Whether the notes stand in the slide, hidden, for the speaker view. */
  readonly notes: boolean;
  /** Which points, stages and events appear one by one: none if left out. */
  readonly fragments?: FragmentChoice;
  /** Whether each phrase says which it is, so that it can be changed in place. */
  readonly phrases?: boolean;
  /** Whether the page has the sources: it has if left out. */
  readonly sources?: boolean;
}

/** Slides on paper: links to fragments of the page, no notes. */
export const PRINTED: SlideSetting = { links: 'print', notes: false };

export function makeContext(deck: Deck, assets: RenderAssets, setting: SlideSetting): SlideContext {
  const { links, notes, sources = true, phrases = false } = setting;
  return {
    deck,
    labels: findSlideLabels(deck.meta.language),
    images: assets.images ?? {},
    hasLogo: assets.brand?.hasLogo === true,
    highlight: assets.highlight ?? null,
    links,
    notes,
    showsSources: sources,
    isEdited: phrases,
  };
}

/** The `<section>` of one slide of the deck. */
export function renderSlide(deck: Deck, slide: Slide, assets: RenderAssets, setting: SlideSetting): string {
  const view = viewSlide(setting.phrases ? markPhrases(slide) : slide, makeContext(deck, assets, setting));
  const fragments = appearsInSteps(slide, setting.fragments === undefined ? false : setting.fragments);
  return setWith(findTemplate(assets, view.template))({ ...view, fragments });
}

/** A deck that is shown is rendered again at every change: what is seen of most of its slides is what it was. */
const setWith = rememberFor((template: Template) => {
  const kept = new Map<string, string>();
  return (view: object): string => {
    const key = JSON.stringify(view);
    const known = kept.get(key);
    if (known !== undefined) return known;
    const html = template(view);
    if (kept.size >= MOST_KEPT) kept.clear();
    if (key.length <= LONGEST_KEPT) kept.set(key, html);
    return html;
  };
});

/** For each kind: some decks' worth. */
const MOST_KEPT = 200;
/** In characters: pictures stand in the markup as text. */
const LONGEST_KEPT = 50_000;

export function findTemplate(assets: RenderAssets, name: string): Template {
  const template = assets.templates[name];
  if (!template) throw new Error(`The template "${name}" is missing.`);
  return template;
}

/** The writing direction of a language. */
export function directionOf(language: Language): 'ltr' | 'rtl' {
  return /^(?:ar|fa|he|iw|ur|yi)\b/i.test(language) ? 'rtl' : 'ltr';
}
