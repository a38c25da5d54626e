import type { Diagnostic } from '../core/diagnostics.js';
import type { Deck } from '../core/model.js';
import type { RenderAssets } from '../core/render/assets.js';
import { type CharacterScope, collectCharacters } from '../core/render/collectCharacters.js';
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

/** Templates, styles, scripts, and the fonts cut down to the characters that a deck (or its handout) sets. */
export async function loadAssets(
  deck: Deck,
  scope: CharacterScope,
  cache: Pick<FontRequest, 'cacheDir'>,
): Promise<LoadedAssets> {
  const request = { language: deck.meta.language, characters: collectCharacters(deck, scope), ...cache };
  const [templates, fonts, highlight] = await Promise.all([loadTemplates(), loadFonts(request), loadHighlighter(deck)]);
  return {
    assets: { ...templates, fonts: fonts.faces, highlight },
    diagnostics: fonts.uncovered.length === 0 ? [] : [reportUncovered(fonts.uncovered)],
  };
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
