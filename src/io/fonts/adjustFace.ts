import { type Face, REGIONAL, WESTERN } from '../../core/fit/advances.js';
import type { Language } from '../../core/model.js';
import { readGlyphs } from './characterMap.js';
import { isWide } from './families.js';
import { readTables, type SfntTables } from './sfnt.js';
import { unpackFont } from './unpackFont.js';

/** Letters and figures about as often as running text has them. */
const SAMPLE = 'The quick brown fox jumps over the lazy dog, and runs on to the red house in 1984 or 2026.';

/** Ascent and descent of the fonts that slides are laid out with, in em: the regional cuts of Noto, and the western ones. */
const METRICS = {
  regional: { sans: [1.16, 0.288], serif: [1.151, 0.286] },
  western: { sans: [1.069, 0.293], serif: [1.069, 0.293] },
} as const;

/** Rounded down, so that an adjusted face is never wider than the one it stands in for. */
const percent = (share: number): string => `${Math.floor(share * 1000) / 10}%`;

/**
 * The descriptors that set a foreign face into the place of Lectern's own: no wider on the average, so that what was
 * fitted still fits, and with its baseline where that of the other is.
 * @param woff2 the cut, with Latin letters
 */
export async function adjustFace(woff2: Uint8Array, face: Exclude<Face, 'mono'>, language: Language): Promise<string> {
  const own = measureSample(readTables(await unpackFont(woff2)));
  const isRegional = isWide(language);
  const table = (isRegional ? REGIONAL : WESTERN)[face];
  const expected = [...SAMPLE].reduce((sum, letter) => sum + (table[letter.charCodeAt(0) - 32] ?? 0) / 1000, 0);
  const size = own === null || own <= expected ? 1 : expected / own;
  const [ascent, descent] = METRICS[isRegional ? 'regional' : 'western'][face === 'serif' ? 'serif' : 'sans'];
  // The overrides count in the adjusted size.
  const metrics = `ascent-override:${percent(ascent / size)};descent-override:${percent(descent / size)};line-gap-override:0%`;
  return size === 1 ? metrics : `size-adjust:${percent(size)};${metrics}`;
}

/** The width of the sample in em; null where the font lacks a letter of it. */
function measureSample(tables: SfntTables): number | null {
  const view = (tag: string): DataView | null => {
    const bytes = tables.get(tag);
    return bytes ? new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength) : null;
  };
  const [head, hhea, hmtx] = [view('head'), view('hhea'), view('hmtx')];
  if (!head || !hhea || !hmtx) return null;
  const unitsPerEm = head.getUint16(18);
  // Glyphs beyond the last entry share its width.
  const last = hhea.getUint16(34) - 1;
  const glyphs = readGlyphs(tables);
  let width = 0;
  for (const letter of SAMPLE) {
    const glyph = glyphs.get(letter.charCodeAt(0));
    if (glyph === undefined) return null;
    width += hmtx.getUint16(4 * Math.min(glyph, last));
  }
  return width / unitsPerEm;
}
