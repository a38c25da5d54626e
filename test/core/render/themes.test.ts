import { readdirSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import type { RenderAssets } from '../../../src/core/render/assets.js';
import { DARK_THEME, LIGHT_THEME, PRINT_THEME } from '../../../src/core/render/themes.js';
import { listThemes } from '../../../src/io/listThemes.js';
import { loadTemplates } from '../../../src/io/templates.js';

let themes: RenderAssets['css']['themes'];
let base: string;
beforeAll(async () => {
  ({ themes, base } = (await loadTemplates()).css);
});

const tokensOf = (css: string): Map<string, string> =>
  new Map(
    [...css.matchAll(/--([a-z0-9-]+):\s*#([0-9a-f]{6}|[0-9a-f]{3})\b/g)].map(([, name = '', digits = '']) => [
      name,
      `#${digits.length === 6 ? digits : [...digits].map((digit) => digit + digit).join('')}`,
    ]),
  );

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

/** What stands on what, and the contrast it needs: text 4.5, what is set large or only drawn 3. */
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
  ['panel-ink', 'panel-surface', 4.5],
  ['panel-ink2', 'panel', 4.5],
  ['panel-ink2', 'panel-surface', 4.5],
  ['panel-accent', 'panel', 4.5],
  ['panel-accent', 'panel-surface', 3],
  ['panel-accent2', 'panel', 4.5],
  ['code-keyword', 'panel', 4.5],
  ['code-string', 'panel', 4.5],
  ['code-number', 'panel', 4.5],
  ['code-name', 'panel', 4.5],
  ['code-type', 'panel', 4.5],
  ['code-comment', 'panel', 4.5],
];

/** The strongest ground of a stage: `stages.css` mixes this share of the accent into the surface. */
const STRONGEST_TINT = 0.16;

function mix(one: string, other: string, share: number): string {
  const channels = [1, 3, 5].map((at) => {
    const [a, b] = [one, other].map((color) => Number.parseInt(color.slice(at, at + 2), 16)) as [number, number];
    return Math.round(a * share + b * (1 - share))
      .toString(16)
      .padStart(2, '0');
  });
  return `#${channels.join('')}`;
}

const files = readdirSync(new URL('../../../templates/themes', import.meta.url)).sort();
const names = files.map((file) => file.replace(/\.css$/, ''));

it('are those of the folder, and each is offered', () => {
  expect(listThemes()).toEqual(names);
  expect(Object.keys(themes).sort()).toEqual(names);
  expect(names).toEqual(expect.arrayContaining([LIGHT_THEME, DARK_THEME, PRINT_THEME, 'contrast']));
});

describe.each(names)('the theme %s', (name) => {
  const colour = (token: string): string => {
    const value = tokensOf(themes[name] ?? '').get(token);
    if (value === undefined) throw new Error(`${name} has no ${token}.`);
    return value;
  };
  /** In the theme for eyes that need it, every text has 7 : 1. */
  const needs = (least: number): number => (name === 'contrast' && least > 3 ? 7 : least);

  it.each(PAIRS)('sets %s on %s with enough contrast', (words, ground, least) => {
    expect(contrast(colour(words), colour(ground))).toBeGreaterThanOrEqual(needs(least));
  });

  it.each([
    ['ink', 4.5],
    ['accent', 3],
  ])('sets %s on the ground of the last stage with enough contrast', (words, least) => {
    const ground = mix(colour('accent'), colour('surface'), STRONGEST_TINT);
    expect(contrast(colour(words), ground)).toBeGreaterThanOrEqual(needs(least));
  });

  it('has every colour that the style sheet asks for', () => {
    const tokens = tokensOf(themes[name] ?? '');
    const missing = [...tokensOf(themes.paper ?? '').keys()].filter((token) => !tokens.has(token));
    expect(missing).toEqual([]);
  });

  it('stands for its name, and for no other', () => {
    const selectors = [...(themes[name] ?? '').matchAll(/\[data-theme="([^"]+)"\]/g)].map(([, word]) => word);
    expect(new Set(selectors)).toEqual(new Set([name]));
    expect(themes[name]).toMatch(/color-scheme:\s*(?:light|dark);/);
  });
});

it('darken the screen by night and save ink on paper', () => {
  const lightnessOf = (name: string, token: string): number => luminance(tokensOf(themes[name] ?? '').get(token) ?? '');
  expect(lightnessOf(DARK_THEME, 'bg')).toBeLessThan(0.02);
  expect(lightnessOf(LIGHT_THEME, 'bg')).toBeGreaterThan(0.9);
  for (const ground of ['bg', 'surface', 'panel', 'panel-surface'])
    expect(lightnessOf(PRINT_THEME, ground), ground).toBeGreaterThan(0.95);
});

describe('base.css', () => {
  it('takes its colours from the theme', () => {
    expect(base.match(/#[0-9a-f]{3,8}\b|rgb\(/gi)).toBeNull();
  });
});
