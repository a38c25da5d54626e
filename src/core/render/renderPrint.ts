import type { Deck } from '../model.js';
import type { RenderAssets, RenderOptions } from './assets.js';
import { directionOf, findTemplate, makeContext, PRINTED } from './renderSlide.js';
import { composeStyle } from './style.js';
import { LIGHT_THEME } from './themes.js';
import { viewSlide } from './views/viewSlide.js';

/**
 * A static page with a sheet of 1920 × 1080 px for each slide: the same partials and styles as the deck, without
 * Reveal. Chrome prints it to `slides.pdf`, and it is the page on which the fit is measured.
 */
export function renderPrint(
  deck: Deck,
  assets: RenderAssets,
  options: Pick<RenderOptions, 'theme' | 'fragments'>,
): string {
  const { title, language } = deck.meta;
  const context = makeContext(deck, assets, PRINTED);
  return findTemplate(
    assets,
    'print',
  )({
    title,
    language,
    direction: directionOf(language),
    theme: options.theme ?? LIGHT_THEME,
    // Nothing is hidden by that: it says what appears step by step.
    fragments: options.fragments === undefined ? false : options.fragments,
    style: composeStyle(assets, language, assets.css.print),
    slides: deck.slides.map((slide) => viewSlide(slide, context)),
  });
}
