import type { BrandColors } from './applyColors.js';
import type { FontFamily } from './fontFamily.js';

/** A face of a brand: a family that Lectern has, or a font file of the user's own (absolute). */
export type BrandFont =
  | { readonly kind: 'family'; readonly family: FontFamily }
  | { readonly kind: 'file'; readonly path: string };

/** Titles, quotations and figures are in `display`, running text in `body`; null: in Lectern's own. */
export interface BrandFonts {
  readonly display: BrandFont | null;
  readonly body: BrandFont | null;
}

/** Logos by the ground that they stand on; absolute paths. */
export interface BrandLogo {
  readonly light: string;
  /** Null: the other one, on a white plate. */
  readonly dark: string | null;
}

/** How a house looks: what it says here counts in every theme. */
export interface Brand {
  readonly logo: BrandLogo | null;
  readonly colors: BrandColors | null;
  readonly fonts: BrandFonts;
}
