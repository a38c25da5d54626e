import type { BrandFonts } from '../../core/brand/brand.js';
import type { Language } from '../../core/model.js';
import { type FaceName, isWide } from './families.js';
import type { FontFile } from './openFontFile.js';

/** A face that is set in a file of the user's own, and the characters that it left to ours. */
export interface OwnFace {
  readonly font: FontFile;
  readonly lacking: readonly string[];
}

const IDEOGRAPH = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;
/** What a western font may set within East Asian text: its marks would be half as wide as the language wants them. */
const WESTERN_PART = /[\u0020-\u007e\u00a0]|\p{L}|\p{N}/u;
/** A font with fewer of a text's ideographs than this would leave every other word in two typefaces. */
const MOST_OF_THEM = 0.5;

/** The font file that a brand has for a face; null where it has none. Code is always in our own. */
export function findOwnFile(name: FaceName, fonts: BrandFonts | null): string | null {
  const font = name === 'mono' ? null : name === 'serif' ? fonts?.display : fonts?.body;
  return font?.kind === 'file' ? font.path : null;
}

/**
 * Which of the characters an own font sets, Latin and the like apart from ideographs (the one may be set smaller, the
 * others fill their squares), and which are left to ours.
 */
export function shareCharacters(
  { points }: FontFile,
  wanted: readonly string[],
  language: Language,
): { readonly sets: readonly (readonly string[])[]; readonly lacking: readonly string[] } {
  const has = (character: string): boolean => points.has(character.codePointAt(0) ?? 0);
  const ideographs = wanted.filter((character) => IDEOGRAPH.test(character));
  const covered = ideographs.filter(has);
  const isEastAsian = ideographs.length > 0 && covered.length >= ideographs.length * MOST_OF_THEM;
  const others = wanted.filter(
    (character) =>
      !IDEOGRAPH.test(character) &&
      has(character) &&
      (isEastAsian || !isWide(language) || WESTERN_PART.test(character)),
  );
  const sets = [others, isEastAsian ? covered : []].filter((set) => set.length > 0);
  const taken = new Set(sets.flat());
  return { sets, lacking: wanted.filter((character) => !taken.has(character)) };
}
