import { homedir } from 'node:os';
import { unpackBundledBrowser } from '../lib/io/browser/bundled.js';
import { findCacheFolder } from '../lib/io/cacheFolder.js';

/**
 * The one browser that everybody prints with: the headless build of the install, or the one that is named.
 * @param {string | undefined} named a path
 * @returns {Promise<{ executable: string, env: Record<string, string> }>}
 */
export async function findBrowser(named) {
  if (named) return { executable: named, env: {} };
  const cache = findCacheFolder({ platform: process.platform, env: process.env, home: homedir(), name: 'browser' });
  const bundled = await unpackBundledBrowser([cache]);
  if (!bundled) throw new Error('No browser came with the install: name one with --browser PATH.');
  return { executable: bundled.executable, env: bundled.env };
}
