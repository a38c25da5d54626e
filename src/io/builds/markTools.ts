import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { PACKAGE_ROOT as ROOT } from '../packageRoot.js';

/**
 * What Lectern itself is at the moment: its version, when its packages were installed, the version of Node, and the size
 * and time of each of its files, so that whoever changes its code or its looks, or updates, gets new decks.
 */
export function markTools(): string {
  const marks = ['lib', 'templates'].flatMap((folder) =>
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
