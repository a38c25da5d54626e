import type { DeckMeta } from '../model.js';
import type { RenderAssets } from './assets.js';
import { embedJson, embedScript } from './embed.js';
import { findLiveLabels } from './labels/liveLabels.js';
import { findSlideLabels } from './labels/slideLabels.js';
import { findSpeakerLabels } from './labels/speakerLabels.js';
import { directionOf } from './renderSlide.js';

/** What a deck and its speaker view both run: a file has it once, and lends it to the window that it opens. */
export const LENT_SCRIPTS: readonly string[] = ['ink', 'dialogs'];

/** The other scripts of the speaker's window, in the order they run in: of one that a deck file opens, of a served one. */
const SCRIPTS = {
  file: ['talkClock', 'preview', 'speakerTaste', 'speakerKeys', 'speaker'],
  server: [...LENT_SCRIPTS, 'talkClock', 'preview', 'speakerTaste', 'speakerKeys', 'patch', 'speakerLive', 'speaker'],
} as const;

/** Where the page is: inside a deck file, or at an address of `present`. */
export type SpeakerHome = keyof typeof SCRIPTS;

/**
 * The page of the speaker view. It holds no slides: it asks the deck's window or the server for them, so the same page
 * serves a deck that is opened from a file and one that is presented live.
 */
export function renderSpeaker(meta: DeckMeta, assets: RenderAssets, home: SpeakerHome): string {
  const template = assets.templates.speaker;
  if (!template) throw new Error('The template "speaker" is missing.');
  const { language, title } = meta;
  const direction = directionOf(language);
  const labels = {
    ...findLiveLabels(language),
    ...findSpeakerLabels(language),
    look: findSlideLabels(language).theme,
  };
  return template({
    language,
    direction,
    title,
    labels,
    settings: embedJson({ rtl: direction === 'rtl', labels }),
    borrows: home === 'file',
    scripts: listSpeakerScripts(assets, home),
  });
}

/** Each script of the speaker view as it stands in the page, without those that it is lent: a policy that lets it run names the hash of each. */
export function listSpeakerScripts(assets: RenderAssets, home: SpeakerHome): string[] {
  return SCRIPTS[home].map((name) => {
    const script = assets.scripts[name];
    if (script === undefined) throw new Error(`The script "${name}" is missing.`);
    return embedScript(script);
  });
}
