import type { Diagnostic } from '../diagnostics.js';
import { LIGHT_THEME } from '../render/themes.js';
import { colorTheme, type UsedColor } from './colorTheme.js';
import { contrastOf } from './contrast.js';
import { readTokens } from './readTokens.js';

/** One or two colours, `#rrggbb`. */
export type BrandColors = readonly [string, string?];

export interface AppliedColors {
  /** Overrides the colours of every theme. */
  readonly css: string;
  /** A diagnostic for each colour that could not be used as it is. */
  readonly diagnostics: readonly Diagnostic[];
}

const ROLES: Readonly<Record<UsedColor['role'], string>> = {
  words: 'for words',
  panels: 'behind words',
  wordsOnPanels: 'for words on dividers',
};

/**
 * All themes in the colours of a brand, and what had to be changed for that.
 * @param themes their style sheets by name
 * @param shown the themes that the deck opens in: for those the changes are reported
 */
export function applyColors(
  colors: BrandColors,
  themes: Readonly<Record<string, string>>,
  shown: readonly string[],
): AppliedColors {
  const names = Object.keys(themes).sort();
  const colored = names.map((name) => ({ name, ...colorTheme(themes[name] ?? '', colors) }));
  const css = colored.map(({ name, tokens }) => {
    const root = name === LIGHT_THEME ? ':where(:root),' : '';
    const declarations = Object.entries(tokens).map(([token, value]) => `--${token}:${value}`);
    return `${root}[data-theme="${name}"]{${declarations.join(';')}}`;
  });
  const used = colored
    .filter(({ name }) => shown.includes(name))
    .flatMap(({ name, colors: list }) => list.map((color) => ({ theme: name, ...color })));
  const lead = shown[0] ?? LIGHT_THEME;
  const ground = readTokens(themes[lead] ?? '').get('bg') ?? '#ffffff';
  return {
    css: css.join(''),
    diagnostics: [...new Set(colors)].flatMap((given) =>
      given ? report(given, used, { name: lead, color: ground }) : [],
    ),
  };
}

/** What became of one colour: `#7d6200 for words in paper and print`. */
function report(
  given: string,
  all: readonly (UsedColor & { theme: string })[],
  ground: { readonly name: string; readonly color: string },
): Diagnostic[] {
  const uses = new Map<string, Set<string>>();
  for (const { theme, used, role, given: own } of all) {
    if (own !== given || used === given) continue;
    const key = `${used} ${ROLES[role]}`;
    uses.set(key, (uses.get(key) ?? new Set()).add(theme));
  }
  if (uses.size === 0) return [];
  const list = [...uses].map(([use, themes]) => `${use} (${[...themes].join(', ')})`);
  const ratio = Math.floor(contrastOf(given, ground.color) * 10) / 10;
  return [
    {
      rule: 'brand-contrast',
      severity: 'info',
      message: `The brand's ${given} (${ratio} : 1 on the ground of ${ground.name}) is too light or too dark for some of its uses. Instead: ${list.join('; ')}.`,
      line: null,
      column: null,
      fix: 'Nothing, if it looks right: its hue is kept. Otherwise give a darker or lighter colour under `brand`.',
    },
  ];
}
