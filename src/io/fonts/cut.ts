/** What to cut out of a font. */
export interface Cut {
  readonly file: string;
  readonly family: string;
  readonly weight: 400 | 700;
  /** Where its axes of variation are pinned; left out: the weight alone. A static font has none. */
  readonly axes?: Readonly<Record<string, number>>;
  readonly characters: readonly string[];
}

/** A static font of the characters that the slice really has. */
export interface CutFont {
  readonly covered: string;
  readonly woff2: Uint8Array;
}

/**
 * Raised whenever the same cut would give other bytes: it is part of every cache key.
 */
export const CUT_VERSION = 3;
