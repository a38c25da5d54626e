import { existsSync, realpathSync, statSync } from 'node:fs';
import { homedir } from 'node:os';
import path from 'node:path';
import { findBundledPackage } from './bundled.js';
import { listInstalledBrowsers } from './find.js';
import type { BrowserOptions } from './launch.js';

/**
 * What tells the browsers that a build may print with from those of an earlier day: where they are, their size and their
 * time. None is started. Of one at an address nothing is known: null.
 */
export async function markBrowser({ executable, url }: BrowserOptions): Promise<string | null> {
  if (url) return null;
  const named = executable || process.env.PUPPETEER_EXECUTABLE_PATH;
  if (named) return markFile(named);
  const machine = { platform: process.platform, env: process.env, home: homedir(), exists: existsSync };
  const bundled = findBundledPackage();
  const files = listInstalledBrowsers(machine).map((found) => found.executable);
  return [...files, ...(bundled ? [path.join(bundled.folder, 'bin', 'chromium.br')] : [])].map(markFile).join('\n');
}

function markFile(file: string): string {
  try {
    const { size, mtimeMs } = statSync(file);
    return `${realpathSync(file)} ${size} ${mtimeMs}`;
  } catch {
    return file; // It does not start either: that is told when it is needed.
  }
}
