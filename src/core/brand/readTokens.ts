import { findAll } from '../findAll.js';

const DECLARATION = /--([a-z\d-]+):\s*([^;}]+)/g;

/** The custom properties that a theme's style sheet sets; colours as `#rrggbb`. */
export function readTokens(css: string): ReadonlyMap<string, string> {
  return new Map(findAll(css, DECLARATION).map(([, name = '', value = '']) => [name, lengthen(value.trim())]));
}

function lengthen(value: string): string {
  if (!/^#[\da-f]{3}$/i.test(value)) return value.toLowerCase();
  return `#${[...value.slice(1)].map((digit) => digit + digit).join('')}`.toLowerCase();
}
