import { readFile } from 'node:fs/promises';
import subsetFont from 'subset-font';
import { readCodePoints } from './characterMap.js';
import { convertFont } from './convertFont.js';
import { nameFont } from './fontNames.js';
import { readTables, writeTables } from './sfnt.js';

/** What to cut out of a font. */
export interface Cut {
  readonly file: string;
  readonly family: string;
  readonly weight: 400 | 700;
  /** Where its axes of variation are pinned; left out: the weight alone. A static font has none. */
  readonly axes?: Readonly<Record<string, number>>;
  readonly characters: readonly string[];
}

/** A static font of the characters that the slice really has. */
export interface CutFont {
  readonly covered: string;
  readonly woff2: Uint8Array;
}

/**
 * Raised whenever the same cut would give other bytes: it is part of every cache key.
 */
export const CUT_VERSION = 1;

/** Kerning, marks, the trimming of full-width punctuation, local forms and figures. No vertical setting: slides have none. */
const FEATURES = [
  ...['kern', 'mark', 'mkmk', 'ccmp', 'locl', 'liga', 'clig', 'rlig', 'calt'],
  ...['halt', 'palt', 'chws', 'fwid', 'pwid', 'tnum', 'lnum'],
  // Scripts whose letters join or reorder.
  ...['init', 'medi', 'fina', 'isol', 'abvm', 'blwm', 'abvs', 'blws', 'akhn', 'blwf', 'cjct', 'half'],
  ...['nukt', 'pres', 'psts', 'pstf', 'pref', 'rkrf', 'rphf', 'dist', 'ljmo', 'vjmo', 'tjmo'],
];

const DROPPED = ['vhea', 'vmtx', 'VORG', 'BASE', 'STAT', 'gasp', 'prep', 'fpgm', 'cvt ', 'DSIG'];

/**
 * Cuts a static TrueType font out of a slice: pinning the weight matters, because Chrome embeds a variable font into a
 * PDF as outlines without hints or sharing (Type 3), three times as large.
 */
export async function cutSlice(cut: Cut): Promise<CutFont> {
  const whole = Buffer.from(await convertFont(await readFile(cut.file), 'sfnt'));
  const sfnt = await subsetFont(whole, cut.characters.join(''), {
    targetFormat: 'sfnt',
    variationAxes: { ...(cut.axes ?? { wght: cut.weight }) },
    keepFeatures: FEATURES,
    dropTables: DROPPED,
    noHinting: true,
  });
  const tables = readTables(sfnt);
  const points = readCodePoints(tables);
  const covered = cut.characters.filter((character) => points.has(character.codePointAt(0) ?? 0)).join('');
  if (covered === '') return { covered, woff2: new Uint8Array() };
  const named = writeTables(nameFont(tables, cut.family, cut.weight));
  return { covered, woff2: new Uint8Array(await convertFont(named, 'woff2')) };
}
