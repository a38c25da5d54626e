import type { FontFile } from './openFontFile.js';

/** Every axis pinned: the weight where it is wanted, as far as the font goes, the others where they usually are. */
export function pinAxes({ axes }: FontFile, weight: 400 | 700): Record<string, number> {
  const entries = [...axes].map(([tag, { least, usual, most }]) => [
    tag,
    tag === 'wght' ? Math.min(most, Math.max(least, weight)) : usual,
  ]);
  return Object.fromEntries(entries) as Record<string, number>;
}
