import { homedir } from 'node:os';
import path from 'node:path';
import type { BrandFonts } from '../../core/brand/brand.js';
import type { Language } from '../../core/model.js';
import type { FontFace } from '../../core/render/assets.js';
import { formatUnicodeRange } from '../../core/render/unicodeRange.js';
import { keyOf } from '../cache/entries.js';
import { findCacheFolder } from '../cacheFolder.js';
import { CUT_VERSION, type Cut, type CutFont } from './cut.js';
import { pruneCache, readCached, writeCached } from './cutCache.js';
import { chooseStyle, FACE_NAMES, FACES, type FaceName, type FontStyle, listFontPackages } from './families.js';
import { openFontPackage } from './fontPackage.js';
import type { FontFile } from './openFontFile.js';
import { findOwnFile, type OwnFace, shareCharacters } from './ownFace.js';
import { pinAxes } from './pinAxes.js';
import { Recent } from './recent.js';

/** The characters that each face of a deck has to set, in any order, repeated or not. */
export type FaceCharacters = Readonly<Record<FaceName, string>>;

export interface FontRequest {
  readonly language: Language;
  readonly characters: FaceCharacters;
  /** Faces of a house's own. */
  readonly fonts?: BrandFonts | null;
  /** Below which folder to keep cut fonts: the user's cache folder if left out, nowhere if null. */
  readonly cacheDir?: string | null;
}

export interface LoadedFonts {
  readonly faces: readonly FontFace[];
  /** Characters that no installed font has, in the order of their code points. */
  readonly uncovered: readonly string[];
  /** What a house's own font files left to ours. */
  readonly own: readonly OwnFace[];
}

/** Spaces other than U+0020, controls and joiners: there is nothing to draw. */
const INVISIBLE = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/u;

/**
 * The fonts of a deck: every face as a few small static fonts, each with the range of characters that it is for.
 * Each character comes from the first family that has it. The same request gives the same bytes.
 */
export async function loadFonts(request: FontRequest): Promise<LoadedFonts> {
  const cache = findCache(request.cacheDir);
  const loaded = await Promise.all(FACE_NAMES.map((name) => loadFace(name, request, cache)));
  if (cache !== null && loaded.some(({ cuts }) => cuts > 0)) await pruneCache(cache);
  const uncovered = new Set(loaded.flatMap((face) => face.uncovered));
  return {
    faces: loaded.flatMap(({ faces }) => faces),
    uncovered: sortCharacters(uncovered),
    own: loaded.flatMap(({ own }) => own),
  };
}

function findCache(folder: string | null | undefined): string | null {
  if (folder) return path.join(folder, 'fonts');
  return folder === null
    ? null
    : findCacheFolder({ platform: process.platform, env: process.env, home: homedir(), name: 'fonts' });
}

interface LoadedFace extends LoadedFonts {
  /** How many fonts were cut, not found in the cache. */
  readonly cuts: number;
}

const recentFaces = new Recent<LoadedFace>(40);

/** A face to be cut: its own font file first, then the packages of a style. */
interface WantedFace {
  readonly name: FaceName;
  readonly language: Language;
  readonly style: FontStyle;
  readonly font: FontFile | null;
  readonly characters: readonly string[];
}

async function loadFace(name: FaceName, request: FontRequest, cache: string | null): Promise<LoadedFace> {
  const { language, fonts = null } = request;
  const characters = sortCharacters(request.characters[name]).filter((character) => !INVISIBLE.test(character));
  const style = chooseStyle(name, fonts);
  const file = findOwnFile(name, fonts);
  const font = file === null ? null : await (await import('./openFontFile.js')).openFontFile(file);
  const key = [cache, language, name, style, font?.sha256, characters.join('')].join(' ');
  const known = recentFaces.get(key);
  if (known) return { ...known, cuts: 0 };
  return recentFaces.keep(key, await cutFace({ name, language, style, font, characters }, cache));
}

async function cutFace(wanted: WantedFace, cache: string | null): Promise<LoadedFace> {
  const { name, language, style, font: own, characters: all } = wanted;
  const { family, weight } = FACES[name];
  const missing = new Set(all);
  const faces: FontFace[] = [];
  let cuts = 0;
  /** Takes what the font has of the characters. */
  const take = async (cut: Cut, fontId: string, isForeign: boolean): Promise<void> => {
    const { woff2, covered, cached } = await obtain(cut, fontId, cache);
    if (!cached) cuts += 1;
    if (covered === '') return;
    for (const character of covered) missing.delete(character);
    const face = { family, weight, unicodeRange: formatUnicodeRange(covered), woff2 };
    const isLatin = isForeign && name !== 'mono' && /[a-z]/i.test(covered);
    if (isLatin) {
      const { adjustFace } = await import('./adjustFace.js');
      faces.push({ ...face, descriptors: await adjustFace(woff2, name, language) });
    } else faces.push(face);
  };

  const shared = own && shareCharacters(own, all, language);
  if (own)
    for (const characters of shared?.sets ?? []) {
      const cut = { file: own.path, family: own.family, weight, axes: pinAxes(own, weight), characters };
      await take(cut, own.sha256, true);
    }
  for (const packageName of listFontPackages(language, style)) {
    if (missing.size === 0) break;
    const font = await openFontPackage(packageName);
    for (const slice of font?.slices ?? []) {
      const characters = [...missing].filter((character) => {
        const point = character.codePointAt(0) ?? 0;
        return slice.declared.some(([first, last]) => point >= first && point <= last);
      });
      if (!font || characters.length === 0) continue;
      await take({ file: slice.file, family: font.family, weight, characters }, font.id, style !== FACES[name].style);
    }
  }
  const left = own && shared ? [{ font: own, lacking: shared.lacking }] : [];
  return { faces, uncovered: [...missing], own: left, cuts };
}

const recentCuts = new Recent<CutFont>(150);

/** A cut from this process or from the cache, or made now and kept there. */
async function obtain(cut: Cut, fontId: string, cache: string | null): Promise<CutFont & { cached: boolean }> {
  const key = keyOf([CUT_VERSION, fontId, path.basename(cut.file), cut.weight, cut.characters.join('')]);
  const name = `${cache} ${key}`;
  const known = recentCuts.get(name);
  if (known) return { ...known, cached: true };
  const stored = cache === null ? null : await readCached(cache, key);
  if (stored) return { ...recentCuts.keep(name, stored), cached: true };
  // Loaded only for what was not cut before: it brings HarfBuzz and brotli along.
  const { cutSlice } = await import('./cutSlice.js');
  const made = await cutSlice(cut);
  if (cache !== null) await writeCached(cache, key, made);
  return { ...recentCuts.keep(name, made), cached: false };
}

function sortCharacters(characters: Iterable<string>): string[] {
  return [...new Set(characters)].sort((a, b) => (a.codePointAt(0) ?? 0) - (b.codePointAt(0) ?? 0));
}
