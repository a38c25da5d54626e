import type { Options } from '../config/options.js';
import { markTools } from '../io/builds/markTools.js';
import { openCache } from '../io/cache/openCache.js';
import { FORGET, type Remember } from '../io/cache/remember.js';
import { chooseCacheFolder } from '../io/cacheFolder.js';

/** What any command has planned, or measured, before: what `build` made, `plan` and `check` need not make again. */
export function openStages({ cache }: Pick<Options, 'cache'>): Remember {
  const folder = chooseCacheFolder(cache, 'stages');
  return folder === null ? FORGET : openCache({ folder, edition: markTools() });
}
