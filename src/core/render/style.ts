import { describeGeometry } from '../fit/geometry.js';
import type { Language } from '../model.js';
import { rememberFor } from '../rememberFor.js';
import type { FontFace, RenderAssets } from './assets.js';
import { embedStyle } from './embed.js';

/**
 * The style sheet of a page that shows slides: fonts, the measures of a slide, all themes, the layout of every kind,
 * and what the page itself adds (`css.deck`, …). `data-theme` on the root chooses the theme.
 */
export function composeStyle(assets: RenderAssets, language: Language, page = ''): string {
  return composeStyles(assets, language, page).join('\n');
}

/** The same in parts, each font by itself: a page that is patched keeps the fonts that stay the same. */
export function composeStyles(assets: RenderAssets, language: Language, page = ''): string[] {
  const layout = [
    `:root{${describeGeometry(language)}}`,
    ...Object.keys(assets.css.themes)
      .sort()
      .map((name) => assets.css.themes[name]),
    assets.brand?.css ?? '',
    assets.css.base,
    page,
  ].join('\n');
  return [...assets.fonts.map(declareFont), embedStyle(layout)];
}

/** Fonts as they stand in a style sheet. */
export function declareFonts(faces: readonly FontFace[]): string {
  return faces.map(declareFont).join('\n');
}

function declareFont({ family, weight, unicodeRange, descriptors, woff2 }: FontFace): string {
  const source = `url(data:font/woff2;base64,${encodeBase64(woff2)})format("woff2")`;
  return `@font-face{font-family:"${family}";font-weight:${weight};font-display:block;unicode-range:${unicodeRange};${descriptors ? `${descriptors};` : ''}src:${source}}`;
}

/** A font that is kept from build to build is encoded once. */
const encodeBase64 = rememberFor((bytes: Uint8Array): string => {
  const step = 0x2000;
  let binary = '';
  for (let at = 0; at < bytes.length; at += step) binary += String.fromCharCode(...bytes.subarray(at, at + step));
  return btoa(binary);
});
