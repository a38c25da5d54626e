import { applyColors } from '../../core/brand/applyColors.js';
import type { Brand } from '../../core/brand/brand.js';
import { placeLogo } from '../../core/brand/placeLogo.js';
import type { Diagnostic } from '../../core/diagnostics.js';
import type { BrandLook } from '../../core/render/assets.js';
import { DARK_THEME, LIGHT_THEME } from '../../core/render/themes.js';

export interface LoadedBrand {
  readonly look: BrandLook;
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * The look of a brand, ready for pages: its colours for every theme, and its logo.
 * @param themes style sheets by name
 * @param theme the one that the deck opens in; null: the light or the dark one
 * @throws LecternError where a file of it cannot be used
 */
export async function loadBrand(
  { logo, colors }: Brand,
  themes: Readonly<Record<string, string>>,
  theme: string | null,
): Promise<LoadedBrand> {
  const shown = theme === null ? [LIGHT_THEME, DARK_THEME] : [theme];
  const colored = colors && applyColors(colors, themes, shown);
  const css = colored?.css ?? '';
  if (!logo) return { look: { css, hasLogo: false }, diagnostics: colored?.diagnostics ?? [] };
  const { encodeLogo } = await import('./encodeLogo.js');
  const light = await encodeLogo(logo.light);
  const dark = logo.dark === null ? null : await encodeLogo(logo.dark);
  const pictures = { light: light.uri, dark: dark?.uri ?? null, ratio: light.ratio };
  return {
    look: { css: css + placeLogo(pictures, themes), hasLogo: true },
    diagnostics: colored?.diagnostics ?? [],
  };
}

/** The files of a brand, absolute: what to watch beside the article. */
export function listBrandFiles(brand: Brand | null | undefined): readonly string[] {
  const { logo, fonts } = brand ?? { logo: null, fonts: { display: null, body: null } };
  const faces = [fonts.display, fonts.body].flatMap((font) => (font?.kind === 'file' ? [font.path] : []));
  return [...(logo ? [logo.light] : []), ...(logo?.dark ? [logo.dark] : []), ...faces];
}
