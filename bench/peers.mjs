import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/**
 * The tools that Lectern is measured against, in the versions that this file names. They are installed into a cache of the
 * bench's own, each group by itself, and are no dependencies of Lectern.
 */
const GROUPS = [
  { name: 'markdown', packages: { '@marp-team/marp-cli': '4.5.1', 'reveal-md': '6.1.4', decktape: '3.16.1' } },
  {
    name: 'slidev',
    packages: { '@slidev/cli': '52.20.1', '@slidev/theme-default': '0.25.0', 'playwright-chromium': '1.65.0' },
    // Slidev's range takes a release whose parts are not all published.
    overrides: { unocss: '66.10.5' },
  },
];

/**
 * Installs what is missing.
 * @param {string} cache a folder
 * @param {(line: string) => void} report
 * @returns {Map<string, { folder: string, version: string } | { error: string }>} by the package's name
 */
export function installPeers(cache, report) {
  const found = new Map();
  for (const { name, packages, overrides } of GROUPS) {
    const folder = path.join(cache, name);
    const wanted = Object.keys(packages);
    let error = null;
    if (!wanted.every((one) => readVersion(folder, one) === packages[one])) {
      report(`Installing ${wanted.join(', ')} …`);
      mkdirSync(folder, { recursive: true });
      writeFileSync(
        path.join(folder, 'package.json'),
        JSON.stringify({ private: true, dependencies: packages, overrides }),
      );
      try {
        // Their browsers are not wanted: everybody prints with the same one.
        execFileSync('npm', ['install', '--no-audit', '--no-fund', '--ignore-scripts', '--loglevel=error'], {
          cwd: folder,
          stdio: 'pipe',
          shell: process.platform === 'win32',
        });
      } catch (thrown) {
        error = String(thrown.stderr ?? thrown)
          .trim()
          .split('\n')
          .slice(0, 2)
          .join(' ');
      }
    }
    for (const one of wanted) {
      const version = readVersion(folder, one);
      found.set(one, version ? { folder, version } : { error: error ?? 'not installed' });
    }
  }
  return found;
}

function readVersion(folder, name) {
  try {
    return JSON.parse(readFileSync(path.join(folder, 'node_modules', name, 'package.json'), 'utf8')).version;
  } catch {
    return null;
  }
}
