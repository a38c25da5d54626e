import { readdirSync } from 'node:fs';
import path from 'node:path';
import { LecternError } from '../errors.js';
import { PACKAGE_ROOT } from './packageRoot.js';

const FOLDER = path.join(PACKAGE_ROOT, 'lib', 'precompiled', 'themes');

let names: readonly string[] | null = null;

/**
 * The names of the themes, in the order of the alphabet: those of the files of `templates/themes/`, as they were when
 * Lectern was compiled. A theme is added by adding its file.
 * @throws LecternError `unreadable` where nothing is compiled yet
 */
export function listThemes(): readonly string[] {
  names ??= readNames();
  return names;
}

function readNames(): readonly string[] {
  try {
    return readdirSync(FOLDER)
      .filter((file) => file.endsWith('.css'))
      .map((file) => file.slice(0, -'.css'.length))
      .sort();
  } catch (cause) {
    throw new LecternError('unreadable', 'The themes are not compiled.', 'Run `npm run compile`.', cause);
  }
}
