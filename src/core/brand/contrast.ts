import { fromOklch, linearise, readHex, toOklch } from './oklch.js';

/** Relative luminance of `#rrggbb`, 0 to 1 (WCAG 2.2). */
function luminanceOf(hex: string): number {
  const [r, g, b] = readHex(hex);
  return 0.2126 * linearise(r) + 0.7152 * linearise(g) + 0.0722 * linearise(b);
}

/** The contrast ratio of two colours `#rrggbb`, 1 to 21 (WCAG 2.2). */
export function contrastOf(one: string, other: string): number {
  const first = luminanceOf(one);
  const second = luminanceOf(other);
  return (Math.max(first, second) + 0.05) / (Math.min(first, second) + 0.05);
}

/** The luminance that has the same contrast to black and to white. */
const MIDDLE = 0.179;

export const isDark = (hex: string): boolean => luminanceOf(hex) < MIDDLE;

/** `share` of the first colour mixed into the second, as `color-mix(in srgb, …)` does it. */
export function mixColors(one: string, other: string, share: number): string {
  const [first, second] = [readHex(one), readHex(other)];
  const digits = first.map((channel, index) =>
    Math.round((channel * share + (second[index] ?? 0) * (1 - share)) * 255)
      .toString(16)
      .padStart(2, '0'),
  );
  return `#${digits.join('')}`;
}

/**
 * The colour itself if it passes; else the nearest one of its hue, darker or lighter as asked, that does: its lightness
 * moves, and its strength only where no screen has so strong a colour. Black or white where none does.
 */
export function moveLightness(hex: string, towards: 'dark' | 'light', passes: (hex: string) => boolean): string {
  if (passes(hex)) return hex;
  const color = toOklch(hex);
  const end = towards === 'dark' ? 0 : 1;
  const at = (share: number): string =>
    fromOklch({ ...color, lightness: color.lightness + (end - color.lightness) * share });
  let low = 0;
  let high = 1;
  if (!passes(at(high))) return towards === 'dark' ? '#000000' : '#ffffff';
  for (let step = 0; step < 12; step += 1) {
    const middle = (low + high) / 2;
    if (passes(at(middle))) high = middle;
    else low = middle;
  }
  return at(high);
}
