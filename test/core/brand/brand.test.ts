import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { applyColors } from '../../../src/core/brand/applyColors.js';
import { colorTheme } from '../../../src/core/brand/colorTheme.js';
import { contrastOf, moveLightness } from '../../../src/core/brand/contrast.js';
import { fromOklch, readHex, toOklch } from '../../../src/core/brand/oklch.js';
import { placeLogo } from '../../../src/core/brand/placeLogo.js';
import { readTokens } from '../../../src/core/brand/readTokens.js';
import type { RenderAssets } from '../../../src/core/render/assets.js';
import { loadTemplates } from '../../../src/io/templates.js';

let themes: RenderAssets['css']['themes'];
beforeAll(async () => {
  ({ themes } = (await loadTemplates()).css);
});

const color = fc.integer({ min: 0, max: 0xffffff }).map((value) => `#${value.toString(16).padStart(6, '0')}`);

/** How far two hues are apart, in degrees. */
function apart(one: string, other: string): number {
  const turn = Math.abs(toOklch(one).hue - toOklch(other).hue) * (180 / Math.PI);
  return Math.min(turn, 360 - turn);
}

describe('OKLCH', () => {
  it('knows the colours of its definition', () => {
    expect(toOklch('#ffffff').lightness).toBeCloseTo(1, 3);
    expect(toOklch('#000000').lightness).toBe(0);
    const red = toOklch('#ff0000');
    expect(
      [red.lightness, red.chroma, red.hue * (180 / Math.PI)].map((value) => Math.round(value * 1000) / 1000),
    ).toEqual([0.628, 0.258, 29.234]);
  });

  it('goes there and back', () => {
    fc.assert(
      fc.property(color, (hex) => {
        const back = readHex(fromOklch(toOklch(hex)));
        for (const [index, channel] of readHex(hex).entries())
          expect(Math.abs(channel - (back[index] ?? 9)) * 255).toBeLessThanOrEqual(1);
      }),
    );
  });

  it('moves a colour no further than needed, and keeps its hue', () => {
    const passes = (hex: string): boolean => contrastOf(hex, '#ffffff') >= 4.5;
    const moved = moveLightness('#e0a100', 'dark', passes);
    expect(contrastOf(moved, '#ffffff')).toBeGreaterThanOrEqual(4.5);
    expect(contrastOf(moved, '#ffffff')).toBeLessThan(4.7);
    expect(apart(moved, '#e0a100')).toBeLessThan(6);
    expect(moveLightness('#0b5c8a', 'dark', passes)).toBe('#0b5c8a');
  });
});

describe('the colours of a brand', () => {
  it('can be read in every theme, whatever they are', () => {
    fc.assert(
      fc.property(color, fc.option(color, { nil: undefined }), (first, second) => {
        for (const [name, css] of Object.entries(themes)) {
          const own = readTokens(css);
          const { tokens } = colorTheme(css, second === undefined ? [first] : [first, second]);
          const token = (key: string): string => tokens[key] ?? own.get(key) ?? '';
          const least = name === 'contrast' ? 7 : 4.5;
          const pairs: [string, string, number][] = [
            ['accent', 'bg', least],
            ['accent', 'surface', least],
            ['accent2', 'bg', least],
            ['panel-ink', 'panel', 7],
            ['panel-ink', 'panel-surface', 4.5],
            ['panel-ink2', 'panel', least],
            ['panel-accent', 'panel', least],
            ['panel-accent2', 'panel', least],
            ['code-comment', 'panel', least],
            ['code-string', 'panel', least],
          ];
          for (const [words, ground, needed] of pairs)
            expect(
              contrastOf(token(words), token(ground)),
              `${first} ${second} in ${name}: ${words} on ${ground}`,
            ).toBeGreaterThanOrEqual(needed);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('stay as they are where they can', () => {
    const { tokens } = colorTheme(themes.paper ?? '', ['#0b3d91', '#a02020']);
    expect(tokens).toMatchObject({ accent: '#0b3d91', accent2: '#a02020', panel: '#0b3d91' });
    expect(applyColors(['#0b3d91', '#7a1020'], themes, ['print']).diagnostics).toEqual([]);
  });

  it('let the dark one of the two be the ground of dividers, and the bright one shine on it', () => {
    const { tokens } = colorTheme(themes.paper ?? '', ['#ffcc00', '#111111']);
    expect(tokens).toMatchObject({ panel: '#111111', 'panel-accent': '#ffcc00' });
  });

  it('leave white paper white, and black panels black', () => {
    for (const [name, ground] of [
      ['print', '#ffffff'],
      ['contrast', '#000000'],
    ] as const)
      expect(colorTheme(themes[name] ?? '', ['#0a7d4b', '#e0a100']).tokens.panel).toBe(ground);
  });

  it('report which colour stands in for one that cannot be read', () => {
    const { css, diagnostics } = applyColors(['#0b3d91', '#ffcc00'], themes, ['paper']);
    const [report, ...others] = diagnostics;
    expect(others).toEqual([]);
    const used = readTokens(/\[data-theme="paper"\]\{([^}]*)\}/.exec(css)?.[1] ?? '').get('accent2');
    expect(report).toMatchObject({ rule: 'brand-contrast', severity: 'info' });
    expect(report?.message).toContain('#ffcc00 (1.4 : 1 on the ground of paper)');
    expect(report?.message).toContain(`${used} for words (paper)`);
  });
});

describe('a logo', () => {
  const rules = (dark: string | null): string => placeLogo({ light: 'data:a', dark, ratio: 3 }, themes);
  const ruleOf = (css: string, theme: string) =>
    readTokens(css.slice(css.indexOf(`[data-theme="${theme}"]`)).split('}')[0] ?? '');

  it('stands on a white plate where the ground is dark and it has no picture for that', () => {
    const css = rules(null);
    expect(ruleOf(css, 'paper').get('logo-plate')).toBe('transparent');
    expect(ruleOf(css, 'paper').get('logo-plate-on-panel')).toBe('#ffffff');
    expect(ruleOf(css, 'ink').get('logo-plate')).toBe('#ffffff');
    expect(ruleOf(css, 'print').get('logo-plate-on-panel')).toBe('transparent');
  });

  it('is the one for the ground where there are two', () => {
    const css = rules('data:b');
    expect(css).not.toContain('#fff');
    expect(ruleOf(css, 'paper').get('logo')).toBe('var(--logo-light)');
    expect(ruleOf(css, 'paper').get('logo-on-panel')).toBe('var(--logo-dark)');
    expect(ruleOf(css, 'ink').get('logo')).toBe('var(--logo-dark)');
  });
});
