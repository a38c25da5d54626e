import type { BrandFonts } from '../../core/brand/brand.js';
import type { Language } from '../../core/model.js';

/** The four faces of a deck, each with the typeface style it is cut from and the weight it is set in. */
export const FACES = {
  sans: { family: 'Lectern Sans', style: 'sans', weight: 400 },
  sansBold: { family: 'Lectern Sans', style: 'sans', weight: 700 },
  serif: { family: 'Lectern Serif', style: 'serif', weight: 700 },
  mono: { family: 'Lectern Mono', style: 'mono', weight: 400 },
} as const;

export type FaceName = keyof typeof FACES;
export type FontStyle = (typeof FACES)[FaceName]['style'];

export const FACE_NAMES: readonly FaceName[] = ['sans', 'sansBold', 'serif', 'mono'];

type Script = 'tc' | 'sc' | 'jp' | 'kr';

const SCOPE = '@fontsource-variable';

/** Which regional cut of Noto comes first, and which ones lend it the characters that it lacks. */
function orderScripts(language: Language): readonly Script[] {
  const tag = language.toLowerCase();
  if (/^zh-(?:hant|tw|hk|mo)\b/.test(tag)) return ['tc', 'sc', 'jp', 'kr'];
  if (tag.startsWith('ja')) return ['jp', 'tc', 'sc', 'kr'];
  if (tag.startsWith('ko')) return ['kr', 'tc', 'jp', 'sc'];
  return ['sc', 'tc', 'jp', 'kr'];
}

/**
 * Scripts that no package of Lectern's own covers, and the packages of `@fontsource-variable` that do. They are used as
 * soon as they are installed beside Lectern.
 */
const FURTHER: readonly { readonly characters: RegExp; readonly sans: string; readonly serif?: string }[] = [
  { characters: /\p{Script=Arabic}/u, sans: 'noto-sans-arabic', serif: 'noto-naskh-arabic' },
  { characters: /\p{Script=Hebrew}/u, sans: 'noto-sans-hebrew', serif: 'noto-serif-hebrew' },
  { characters: /\p{Script=Thai}/u, sans: 'noto-sans-thai', serif: 'noto-serif-thai' },
  { characters: /\p{Script=Bengali}/u, sans: 'noto-sans-bengali' },
  { characters: /\p{Script=Tamil}/u, sans: 'noto-sans-tamil' },
  { characters: /\p{Script=Telugu}/u, sans: 'noto-sans-telugu' },
  { characters: /\p{Script=Khmer}/u, sans: 'noto-sans-khmer' },
  { characters: /\p{Script=Georgian}/u, sans: 'noto-sans-georgian', serif: 'noto-serif-georgian' },
  { characters: /\p{Script=Armenian}/u, sans: 'noto-sans-armenian' },
  { characters: /\p{Script=Ethiopic}/u, sans: 'noto-sans-ethiopic' },
  { characters: /\p{Emoji_Presentation}/u, sans: 'noto-emoji' },
  { characters: /\p{S}/u, sans: 'noto-sans-symbols' },
];

/** True for languages whose own punctuation is as wide as a Han character: their cut of Noto goes first. */
export function isWide(language: Language): boolean {
  return /^(?:zh|ja|ko)\b/i.test(language);
}

/** The style that each face has where a brand asks for another family than Lectern's own. */
export function chooseStyle(name: FaceName, fonts: BrandFonts | null): FontStyle {
  const wanted = name === 'mono' ? null : name === 'serif' ? fonts?.display : fonts?.body;
  if (wanted?.kind !== 'family') return FACES[name].style;
  return wanted.family === 'Noto Serif' ? 'serif' : 'sans';
}

/**
 * The font packages to look a character up in, best first. In a Chinese, Japanese or Korean text the regional cut goes
 * first even for Latin letters, so that quotation marks keep the width that the language wants.
 */
export function listFontPackages(language: Language, style: FontStyle): readonly string[] {
  const upright = style === 'serif' ? 'serif' : 'sans';
  const regional = orderScripts(language).map((script) => `${SCOPE}/noto-${upright}-${script}`);
  const western = `${SCOPE}/noto-${upright}`;
  const further = FURTHER.map(({ sans, serif }) => `${SCOPE}/${upright === 'serif' ? (serif ?? sans) : sans}`);
  if (style === 'mono') return [`${SCOPE}/noto-sans-mono`, ...regional, western, ...further];
  return isWide(language) ? [...regional, western, ...further] : [western, ...regional, ...further];
}

/** The packages whose installation would cover the characters, for the message that reports them. */
export function suggestFontPackages(uncovered: readonly string[]): readonly string[] {
  const names = uncovered.flatMap(
    (character) => FURTHER.find(({ characters }) => characters.test(character))?.sans ?? [],
  );
  return [...new Set(names)].map((name) => `${SCOPE}/${name}`);
}
