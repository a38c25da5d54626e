import { existsSync } from 'node:fs';
import { homedir } from 'node:os';
import { unpackBundledBrowser } from '../lib/io/browser/bundled.js';
import { describeBrowser, listInstalledBrowsers } from '../lib/io/browser/find.js';
import { findCacheFolder } from '../lib/io/cacheFolder.js';

const machine = { platform: process.platform, env: process.env, home: homedir(), exists: existsSync };

/**
 * The browsers that everybody prints with, one after the other: the headless build of the install, and the full browser
 * of the machine, which the other tools take by themselves; or the one that is named.
 * @param {string | undefined} named a path
 * @returns {Promise<{ executable: string, env: Record<string, string>, isFull: boolean }[]>}
 */
export async function findBrowsers(named) {
  if (named) return [{ executable: named, env: {}, isFull: !describeBrowser(named).shell }];
  const bundled = await unpackBundledBrowser([findCacheFolder({ ...machine, name: 'browser' })]);
  const full = listInstalledBrowsers(machine).find(({ shell }) => !shell);
  const found = [
    ...(bundled ? [{ executable: bundled.executable, env: bundled.env, isFull: false }] : []),
    ...(full ? [{ executable: full.executable, env: {}, isFull: true }] : []),
  ];
  if (found.length === 0) throw new Error('There is no browser: name one with --browser PATH.');
  return found;
}
