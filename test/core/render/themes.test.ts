import { beforeAll, describe, expect, it } from 'vitest';
import type { RenderAssets } from '../../../src/core/render/assets.js';
import { loadTemplates } from '../../../src/io/templates.js';

let themes: RenderAssets['css']['themes'];
let base: string;
beforeAll(async () => {
  ({ themes, base } = (await loadTemplates()).css);
});

const tokensOf = (css: string): Map<string, string> =>
  new Map([...css.matchAll(/--([a-z0-9-]+):\s*(#[0-9a-f]{6})/g)].map(([, name, value]) => [name ?? '', value ?? '']));

function luminance(color: string): number {
  const [r, g, b] = [1, 3, 5].map((at) => {
    const channel = Number.parseInt(color.slice(at, at + 2), 16) / 255;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(one: string, two: string): number {
  const [light, dark] = [luminance(one), luminance(two)].sort((a, b) => b - a) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}

/** Words, what they stand on, and the contrast they need. */
const PAIRS: readonly [string, string, number][] = [
  ['ink', 'bg', 7],
  ['ink', 'surface', 7],
  ['ink2', 'bg', 4.5],
  ['ink2', 'surface', 4.5],
  ['accent', 'bg', 4.5],
  ['accent', 'surface', 4.5],
  ['accent2', 'bg', 4.5],
  ['ok', 'bg', 4.5],
  ['rule', 'bg', 3],
  ['panel-ink', 'panel', 7],
  ['panel-ink2', 'panel', 4.5],
  ['panel-accent', 'panel', 4.5],
];

describe.each(['paper', 'ink'])('the theme %s', (name) => {
  it.each(PAIRS)('sets %s on %s with enough contrast', (words, ground, least) => {
    const tokens = tokensOf(themes[name] ?? '');
    expect(contrast(tokens.get(words) ?? '', tokens.get(ground) ?? '')).toBeGreaterThanOrEqual(least);
  });

  it('has every colour that the style sheet asks for', () => {
    const tokens = tokensOf(themes[name] ?? '');
    const missing = [...tokensOf(themes.paper ?? '').keys()].filter((token) => !tokens.has(token));
    expect(missing).toEqual([]);
  });
});

describe('base.css', () => {
  it('takes its colours from the theme', () => {
    expect(base.match(/#[0-9a-f]{3,8}\b|rgb\(/gi)).toBeNull();
  });
});
