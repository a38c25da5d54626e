import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { PACKAGE_ROOT as ROOT } from '../packageRoot.js';

/** Where the code lies that runs now: in the few files of the bundle, or in all its modules. */
const FOLDERS = listFolders(fileURLToPath(import.meta.url));

/** @param here the file that says it */
export function listFolders(here: string): readonly string[] {
  const isBundled = path.basename(path.dirname(here)) === 'bundle';
  return [...(isBundled ? ['lib/bundle', 'lib/precompiled'] : ['lib']), 'templates'];
}

/**
 * What Lectern itself is at the moment: its version, when its packages were installed, the version of Node, and the size
 * and time of each of its files, so that whoever changes its code or its looks, or updates, gets new decks.
 */
export function markTools(): string {
  const marks = FOLDERS.flatMap((folder) =>
    readdirSync(path.join(ROOT, folder), { recursive: true, withFileTypes: true }).flatMap((entry) => {
      if (!entry.isFile() || entry.name.endsWith('.d.ts')) return [];
      const file = path.join(entry.parentPath, entry.name);
      const { size, mtimeMs } = statSync(file);
      return [`${path.relative(ROOT, file)} ${size} ${mtimeMs}`];
    }),
  );
  return [
    readFileSync(path.join(ROOT, 'package.json'), 'utf8'),
    process.version,
    ...marks.sort(),
    ...markPackages(),
  ].join('\n');
}

/** What npm writes down at each install: below Lectern, or beside it where it is itself a package. */
function markPackages(): string[] {
  return ['node_modules', '..'].flatMap((folder) => {
    const found = statSync(path.join(ROOT, folder, '.package-lock.json'), { throwIfNoEntry: false });
    return found ? [`${folder} ${found.size} ${found.mtimeMs}`] : [];
  });
}
