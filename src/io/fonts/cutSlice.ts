import { readFile } from 'node:fs/promises';
import subsetFont from 'subset-font';
import { readCodePoints } from './characterMap.js';
import type { Cut, CutFont } from './cut.js';
import { nameFont } from './fontNames.js';
import { readTables } from './sfnt.js';
import { unpackFont } from './unpackFont.js';
import { writeWoff2 } from './woff2/writeWoff2.js';

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
  const whole = Buffer.from(await unpackFont(await readFile(cut.file)));
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
  return { covered, woff2: writeWoff2(nameFont(tables, cut.family, cut.weight)) };
}
