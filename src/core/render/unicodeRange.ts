import { findAll } from '../findAll.js';
/** First and last code point of a run, both included. */
export type CodeRange = readonly [first: number, last: number];

/** Reads a CSS `unicode-range` value such as `U+0-FF, U+4E00`. */
export function parseUnicodeRange(value: string): readonly CodeRange[] {
  const ranges: CodeRange[] = [];
  for (const [, first, last] of findAll(value, /U\+([0-9a-f]+)(?:-([0-9a-f]+))?/gi)) {
    if (first === undefined) continue;
    ranges.push([Number.parseInt(first, 16), Number.parseInt(last ?? first, 16)]);
  }
  return ranges;
}

/** Writes the characters as a CSS `unicode-range` value, neighbours joined. */
export function formatUnicodeRange(characters: Iterable<string>): string {
  const points = [...characters].map((character) => character.codePointAt(0) ?? 0).sort((a, b) => a - b);
  const ranges: [number, number][] = [];
  for (const point of points) {
    const last = ranges.at(-1);
    if (last && point <= last[1] + 1) last[1] = point;
    else ranges.push([point, point]);
  }
  const hex = (point: number): string => point.toString(16).toUpperCase();
  return ranges.map(([first, last]) => `U+${hex(first)}${last > first ? `-${hex(last)}` : ''}`).join(',');
}
