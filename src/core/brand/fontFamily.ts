/** Families that come with Lectern, in the regional cut that the article's language wants. */
export const FONT_FAMILIES = ['Noto Sans', 'Noto Serif'] as const;
export type FontFamily = (typeof FONT_FAMILIES)[number];
