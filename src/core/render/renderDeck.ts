import type { Deck, DeckMeta } from '../model.js';
import type { RenderAssets, RenderOptions } from './assets.js';
import { embedJson, embedScript } from './embed.js';
import { findEditLabels } from './labels/editLabels.js';
import { findLiveLabels } from './labels/liveLabels.js';
import { findSlideLabels } from './labels/slideLabels.js';
import { partFaces } from './partFaces.js';
import { composePolicy } from './policy.js';
import { type DeckParts, renderParts } from './renderParts.js';
import { directionOf, findTemplate } from './renderSlide.js';
import { LENT_SCRIPTS, listSpeakerScripts } from './renderSpeaker.js';
import { declareFonts } from './style.js';
import { DARK_THEME, LIGHT_THEME } from './themes.js';

/** What a deck is changed with in the presenter’s browser, where `present --edit` lets them. */
const EDIT_SCRIPTS = ['editSlides', 'editText', 'editItems', 'editShape', 'editBar', 'edit'] as const;

/** The scripts of a page in the order they run in: of a file, of what the presenter's browser shows, of the audience's. */
const SCRIPTS = {
  file: ['deck', 'stage', 'ink', 'dialogs', 'tools', 'overview'],
  presenter: ['patch', 'deck', 'stage', 'ink', 'dialogs', 'tools', 'overview', 'live'],
  editor: ['patch', 'deck', 'stage', 'ink', 'dialogs', 'tools', 'overview', ...EDIT_SCRIPTS, 'live'],
  audience: ['patch', 'deck', 'stage', 'ink', 'dialogs', 'tools', 'overview', 'follow', 'live'],
} as const;

/** Who looks at a deck: someone who opened the file, or one of the windows of `present`. */
export type PageRole = Exclude<keyof typeof SCRIPTS, 'editor'>;

/** The deck as one file: slides, styles, fonts, Reveal and the speaker view, with no address of anything else. */
export function renderDeck(deck: Deck, assets: RenderAssets, options: RenderOptions): string {
  const parts = renderParts(deck, { ...assets, fonts: [] }, { ...options, notes: true });
  const { opening, later } = partFaces(assets.fonts, parts.slides[0]?.html ?? '');
  const styles = [...parts.styles, declareFonts(opening)];
  const setting = { role: 'file', speakerHtml: options.speakerHtml, laterStyle: declareFonts(later) } as const;
  return renderPage({ ...parts, styles }, deck.meta, assets, setting);
}

/** What a page is beside its parts. */
export type PageSetting =
  | {
      readonly role: 'file';
      readonly speakerHtml: string | null;
      /** Fonts that the first slide does without. */
      readonly laterStyle: string;
    }
  /** `revision` tells the server which parts the page has. */
  | { readonly role: 'audience'; readonly revision?: string }
  /** Whoever shows the server `editToken` may change the deck; null where nobody may. */
  | { readonly role: 'presenter'; readonly revision?: string; readonly editToken?: string | null };

/** The page around the parts of a deck. */
export function renderPage(parts: DeckParts, meta: DeckMeta, assets: RenderAssets, setting: PageSetting): string {
  const { title, language, look, styles, slides } = parts;
  const { role } = setting;
  const isFile = role === 'file';
  const labels = findSlideLabels(language);
  const token = setting.role === 'presenter' ? (setting.editToken ?? null) : null;
  const names: readonly string[] = SCRIPTS[token === null ? role : 'editor'];
  const scripts = [
    { isLent: false, text: embedScript(assets.reveal.script) },
    ...names.map((name) => ({ isLent: LENT_SCRIPTS.includes(name), text: embedScript(assets.scripts[name] ?? '') })),
  ];
  const themeScript = embedScript(assets.scripts.theme ?? '');
  const openingScript = isFile ? embedScript(assets.scripts.opening ?? '') : null;
  const own = [themeScript, ...(openingScript === null ? [] : [openingScript]), ...scripts.map(({ text }) => text)];
  // The speaker's window of a file is made by this page and inherits its policy.
  const allowed = isFile ? [...own, ...listSpeakerScripts(assets, 'file')] : own;
  const direction = directionOf(language);
  const { previous, next, resume } = labels;
  const settings = {
    role,
    revision: isFile ? undefined : setting.revision,
    rtl: direction === 'rtl',
    themes: { names: Object.keys(assets.css.themes).sort(), light: LIGHT_THEME, dark: DARK_THEME },
    labels: { ...findLiveLabels(language), previous, next, resume },
    edit: token === null ? undefined : { token, labels: findEditLabels(language) },
  };
  const speakerHtml = isFile ? setting.speakerHtml : null;
  return findTemplate(
    assets,
    'deck',
  )({
    title,
    language,
    author: meta.author,
    direction,
    labels,
    ...look,
    policy: composePolicy(allowed, assets, !isFile),
    themeScript,
    openingScript,
    laterStyle: isFile ? setting.laterStyle : null,
    styles,
    slides,
    data: [
      { id: 'deck-settings', json: embedJson(settings) },
      ...(speakerHtml === null ? [] : [{ id: 'speaker-view', json: embedJson(speakerHtml) }]),
    ],
    scripts,
  });
}
