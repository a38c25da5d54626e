import type { PdfLine } from './pdfPage.js';

/** A text that was written on a typewriter is no code. */
export function forgetFixed(pages: readonly (readonly PdfLine[])[]): PdfLine[][] {
  const letters = (lines: readonly PdfLine[]): number => lines.reduce((sum, { text }) => sum + text.length, 0);
  const fixed = letters(pages.flat().filter(({ isFixed }) => isFixed));
  const isCommon = fixed > letters(pages.flat()) / 2;
  return pages.map((lines) => lines.map((line) => (isCommon ? { ...line, isFixed: false } : line)));
}

/** Several lines of code. */
export const isCode = (group: readonly PdfLine[]): boolean => group.length > 1 && group.every(({ isFixed }) => isFixed);

/** In font sizes: the letters of most fonts for code. */
const FIXED_WIDTH = 0.6;

/** Lines of code one below the other, each part as far in as it stands. */
export function setIn(group: readonly PdfLine[]): string {
  const left = Math.min(...group.map((line) => line.left));
  const lines: { readonly y: number; text: string }[] = [];
  for (const { left: start, size, y, text } of group) {
    const column = Math.round((start - left) / (size * FIXED_WIDTH));
    const last = lines.at(-1);
    if (last && Math.abs(last.y - y) < size * 0.3) last.text = `${last.text} `.padEnd(column) + text;
    else lines.push({ y, text: ' '.repeat(column) + text });
  }
  return lines.map(({ text }) => text).join('\n');
}
