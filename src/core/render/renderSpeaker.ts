import type { DeckMeta } from '../model.js';
import type { RenderAssets } from './assets.js';
import { embedScript } from './embed.js';
import { findSpeakerLabels } from './speakerLabels.js';

/** The scripts of the speaker's window, in the order they run in: the deck's policy must name the hash of each. */
export const SPEAKER_SCRIPTS = ['talkClock', 'preview', 'patch', 'speaker'] as const;

/**
 * The page of the speaker view. It holds no slides: it asks the deck's window or the server for them, so the same page
 * serves a deck that is opened from a file and one that is presented live.
 */
export function renderSpeaker(meta: DeckMeta, assets: RenderAssets): string {
  const template = assets.templates.speaker;
  if (!template) throw new Error('The template "speaker" is missing.');
  return template({
    language: meta.language,
    title: meta.title,
    labels: findSpeakerLabels(meta.language),
    scripts: listSpeakerScripts(assets),
  });
}

/** Each script of the speaker view, as it stands in the page. */
export function listSpeakerScripts(assets: RenderAssets): string[] {
  return SPEAKER_SCRIPTS.map((name) => {
    const script = assets.scripts[name];
    if (script === undefined) throw new Error(`The script "${name}" is missing.`);
    return embedScript(script);
  });
}
