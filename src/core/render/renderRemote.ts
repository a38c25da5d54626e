import type { DeckMeta } from '../model.js';
import type { RenderAssets } from './assets.js';
import { embedScript } from './embed.js';
import { findLiveLabels } from './labels/liveLabels.js';
import { findSpeakerLabels } from './labels/speakerLabels.js';
import { directionOf, findTemplate } from './renderSlide.js';

const REMOTE_SCRIPTS = ['talkClock', 'remotePointer', 'remote'] as const;

/** The page of the presenter's phone. It holds no slides and no notes: the server sends them over its socket. */
export function renderRemote(meta: DeckMeta, assets: RenderAssets): string {
  return findTemplate(
    assets,
    'remote',
  )({
    language: meta.language,
    direction: directionOf(meta.language),
    title: meta.title,
    labels: { ...findSpeakerLabels(meta.language), ...findLiveLabels(meta.language) },
    scripts: listRemoteScripts(assets),
  });
}

/** Each script of the phone's page, as it stands in it. */
export function listRemoteScripts(assets: RenderAssets): string[] {
  return REMOTE_SCRIPTS.map((name) => embedScript(assets.scripts[name] ?? ''));
}
