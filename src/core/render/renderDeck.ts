import type { Deck } from '../model.js';
import type { RenderAssets, RenderOptions } from './assets.js';
import { embedJson, embedScript, embedStyle } from './embed.js';
import { findLabels } from './labels.js';
import { composePolicy } from './policy.js';
import { directionOf, findTemplate, makeContext } from './renderSlide.js';
import { listSpeakerScripts } from './renderSpeaker.js';
import { composeStyle } from './style.js';
import { DARK_THEME, LIGHT_THEME } from './themes.js';
import { viewSlide } from './views/viewSlide.js';

/** The deck as one file: slides, styles, fonts, Reveal and the speaker view, with no address of anything else. */
export function renderDeck(deck: Deck, assets: RenderAssets, options: RenderOptions): string {
  const { title, language, author } = deck.meta;
  const labels = findLabels(language);
  const names = options.live ? ['deck', 'stage', 'live'] : ['deck', 'stage'];
  const scripts = [assets.reveal.script, ...names.flatMap((name) => assets.scripts[name] ?? [])].map(embedScript);
  // The speaker's window is made by this page and inherits its policy.
  const themeScript = embedScript(assets.scripts.theme ?? '');
  const own = [themeScript, ...scripts];
  const allowed = options.live ? own : [...own, ...listSpeakerScripts(assets)];
  const direction = directionOf(language);
  const context = makeContext(deck, assets, { links: 'deck', notes: true });
  return findTemplate(
    assets,
    'deck',
  )({
    title,
    language,
    author,
    direction,
    labels,
    theme: options.theme ?? LIGHT_THEME,
    schemes: options.theme === null ? `${LIGHT_THEME} ${DARK_THEME}` : null,
    fragments: options.fragments === true,
    policy: composePolicy(allowed, assets, options.live),
    themeScript,
    revealStyle: embedStyle(assets.reveal.style),
    style: composeStyle(assets, language, assets.css.deck),
    slides: deck.slides.map((slide) => viewSlide(slide, context)),
    data: [
      { id: 'deck-settings', json: embedJson(settingsOf(assets, direction, labels)) },
      ...(options.speakerHtml === null ? [] : [{ id: 'speaker-view', json: embedJson(options.speakerHtml) }]),
    ],
    scripts,
  });
}

/** What `client/deck.js` reads. */
function settingsOf(assets: RenderAssets, direction: 'ltr' | 'rtl', labels: ReturnType<typeof findLabels>) {
  const { previous, next, resume } = labels;
  return {
    rtl: direction === 'rtl',
    themes: { names: Object.keys(assets.css.themes).sort(), light: LIGHT_THEME, dark: DARK_THEME },
    labels: { previous, next, resume },
  };
}
