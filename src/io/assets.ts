import type { Brand } from '../core/brand/brand.js';
import type { Diagnostic } from '../core/diagnostics.js';
import type { Deck, Outline } from '../core/model.js';
import type { RenderAssets } from '../core/render/assets.js';
import { type CharacterScope, collectCharacters, type FaceCharacters } from '../core/render/collectCharacters.js';
import { loadBrand } from './brand/loadBrand.js';
import { reportFonts } from './brand/reportFonts.js';
import { suggestFontPackages } from './fonts/families.js';
import { type FontRequest, loadFonts } from './fonts/loadFonts.js';
import { loadHighlighter } from './highlight.js';
import { loadTemplates } from './templates.js';

export interface LoadedAssets {
  readonly assets: RenderAssets;
  readonly diagnostics: readonly Diagnostic[];
}

/** Pictures, not symbols: no font of outlines has them. */
const EMOJI = /\p{Emoji_Presentation}/u;

/** What a page's assets depend on beside the deck. */
export interface AssetChoices extends Pick<FontRequest, 'cacheDir'> {
  readonly brand?: Brand | null;
  /** The article, where a page sets all of its text. */
  readonly outline?: Outline | null;
  /** Words of other slides that the page shows. */
  readonly words?: string;
  /** The theme that the deck opens in; null: light or dark. */
  readonly theme?: string | null;
}

/** Templates, styles, scripts, and the fonts cut down to the characters that a deck (or its handout) sets. */
export async function loadAssets(
  deck: Deck,
  scope: CharacterScope,
  { brand = null, theme = null, outline = null, words = '', ...cache }: AssetChoices,
): Promise<LoadedAssets> {
  const request = {
    language: deck.meta.language,
    characters: addWords(collectCharacters(deck, scope, outline), words),
    fonts: brand?.fonts ?? null,
    ...cache,
  };
  const [templates, fonts, highlight] = await Promise.all([loadTemplates(), loadFonts(request), loadHighlighter(deck)]);
  const branded = brand && (await loadBrand(brand, templates.css.themes, theme));
  return {
    assets: { ...templates, fonts: fonts.faces, highlight, brand: branded?.look ?? null },
    diagnostics: [
      ...(fonts.uncovered.length === 0 ? [] : [reportUncovered(fonts.uncovered)]),
      ...(branded?.diagnostics ?? []),
      ...reportFonts(fonts.own),
    ],
  };
}

/** Nobody knows in which of its faces a slide sets them. */
function addWords(characters: FaceCharacters, words: string): FaceCharacters {
  const { sans, sansBold, serif, mono } = characters;
  return { sans: sans + words, sansBold: sansBold + words, serif: serif + words, mono };
}

function reportUncovered(characters: readonly string[]): Diagnostic {
  const packages = suggestFontPackages(characters.filter((character) => !EMOJI.test(character)));
  const isPartly =
    packages.length > 0 &&
    characters.some((character) => suggestFontPackages([character]).length === 0 || EMOJI.test(character));
  return {
    rule: 'no-font',
    severity: 'warning',
    message: `No installed font has ${characters.slice(0, 12).join(' ')}${characters.length > 12 ? ' …' : ''}.`,
    line: null,
    column: null,
    fix:
      packages.length > 0
        ? `npm install ${packages.join(' ')}${isPartly ? ' covers some of them' : ''}; until then a font of the machine stands in.`
        : 'Replace or remove them: no font package is known to have them, and a font of the machine stands in.',
  };
}
