import type { Deck, Language } from '../model.js';
import type { RenderAssets } from './assets.js';
import { embedStyle } from './embed.js';
import type { FragmentChoice } from './fragments.js';
import { renderSlide, type SlideSetting } from './renderSlide.js';
import { composeStyles } from './style.js';
import { DARK_THEME, LIGHT_THEME } from './themes.js';

/** A slide as it stands in a page. */
export interface RenderedSlide {
  readonly id: string;
  readonly html: string;
}

/** The theme that a page opens in, and the light and the dark one where the system's setting decides. */
export interface Look {
  readonly theme: string;
  readonly schemes: string | null;
}

/** What of a deck's page depends on the article and its looks: the parts that a page in a browser can take over. */
export interface DeckParts {
  readonly title: string;
  readonly language: Language;
  readonly look: Look;
  /** The page's style sheets in their order, each safe to stand in a page. */
  readonly styles: readonly string[];
  readonly slides: readonly RenderedSlide[];
}

export interface PartsOptions {
  /** The theme shown first; null lets the system's setting decide. */
  readonly theme: string | null;
  /** Which points, stages and events appear one by one: none if left out. */
  readonly fragments?: FragmentChoice;
  /** Whether the notes stand in the slides: an audience must not get them. */
  readonly notes: boolean;
  /** Whether each phrase says which it is, so that it can be changed in place. */
  readonly phrases?: boolean;
}

/** The parts of a deck's page. */
export function renderParts(deck: Deck, assets: RenderAssets, options: PartsOptions): DeckParts {
  const { title, language } = deck.meta;
  const setting: SlideSetting = {
    links: 'deck',
    notes: options.notes,
    phrases: options.phrases === true,
    fragments: options.fragments === undefined ? false : options.fragments,
  };
  return {
    title,
    language,
    look: {
      theme: options.theme ?? LIGHT_THEME,
      schemes: options.theme === null ? `${LIGHT_THEME} ${DARK_THEME}` : null,
    },
    styles: [embedStyle(assets.reveal.style), ...composeStyles(assets, language, assets.css.deck)],
    slides: deck.slides.map((slide) => ({ id: slide.id, html: renderSlide(deck, slide, assets, setting) })),
  };
}
