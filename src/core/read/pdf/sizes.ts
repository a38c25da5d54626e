import type { PdfLine } from './pdfPage.js';

/** Sizes differ by rounding. */
export const sizeClass = (size: number): number => Math.round(size * 2) / 2;

/** The size of most letters: that of the text. */
export function commonestSize(lines: readonly PdfLine[]): number {
  const letters = new Map<number, number>();
  for (const { size, text } of lines) letters.set(sizeClass(size), (letters.get(sizeClass(size)) ?? 0) + text.length);
  return [...letters].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 0;
}
