import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import { type CodeRange, parseUnicodeRange } from '../../core/render/unicodeRange.js';

/** A variable font, cut by its makers into files of some two hundred characters each. */
export interface FontPackage {
  /** Name and version: what the bytes of its files depend on. */
  readonly id: string;
  /** The name of the typeface, e.g. `Noto Sans TC`. */
  readonly family: string;
  readonly slices: readonly FontSlice[];
}

export interface FontSlice {
  readonly file: string;
  /** What the package says the file covers; some of it may be missing in fact. */
  readonly declared: readonly CodeRange[];
}

const require = createRequire(import.meta.url);
const opened = new Map<string, Promise<FontPackage | null>>();

/** Opens an installed package of `@fontsource-variable`; null if it is not installed. Each is opened once. */
export function openFontPackage(name: string): Promise<FontPackage | null> {
  const known = opened.get(name);
  if (known) return known;
  const opening = readFontPackage(name);
  opened.set(name, opening);
  return opening;
}

async function readFontPackage(name: string): Promise<FontPackage | null> {
  let manifest: string;
  try {
    manifest = require.resolve(`${name}/package.json`);
  } catch {
    return null;
  }
  const folder = path.dirname(manifest);
  const readJson = async (file: string): Promise<unknown> =>
    JSON.parse(await readFile(path.join(folder, file), 'utf8')) as unknown;
  const { version } = (await readJson('package.json')) as { version: string };
  const { family } = (await readJson('metadata.json')) as { family: string };
  const ranges = (await readJson('unicode.json')) as Record<string, string>;
  const short = path.posix.basename(name);
  const slices = Object.entries(ranges).map(([key, range]) => ({
    // Numbered slices are keyed `[12]`, named ones `latin`.
    file: path.join(folder, 'files', `${short}-${key.replace(/[[\]]/g, '')}-wght-normal.woff2`),
    declared: parseUnicodeRange(range),
  }));
  // In the style sheet of the package a later slice wins where two declare the same character.
  return { id: `${name}@${version}`, family, slices: slices.reverse() };
}
