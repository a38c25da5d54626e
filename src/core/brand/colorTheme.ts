import { contrastOf, isDark, mixColors, moveLightness } from './contrast.js';
import { fromOklch, toOklch } from './oklch.js';
import { readTokens } from './readTokens.js';

/** A colour of a brand as one theme uses it. */
export interface UsedColor {
  /** `#rrggbb`, as the brand has it. */
  readonly given: string;
  readonly used: string;
  /** What it is for: words on the slide's ground, the grounds of dividers, words on those. */
  readonly role: 'words' | 'panels' | 'wordsOnPanels';
}

export interface ColoredTheme {
  /** Custom properties by name. */
  readonly tokens: Readonly<Record<string, string>>;
  readonly colors: readonly UsedColor[];
}

/** Of text, unless the theme asks for more in `--least-contrast`. */
const LEAST = 4.5;
const LARGE = 3;
/** Of long text on panels. */
const LEAST_ON_PANELS = 7;
const LEAST_APART = 1.3;
/** The strongest ground of a stage: `stages.css` mixes this share of the accent into the surface. */
const TINT = 0.16;
/** A theme whose panels have less colour than this keeps them without: `print`, `contrast`. */
const COLORLESS = 0.02;

/**
 * A theme in the colours of a brand: the first one for accents, the second for second accents, and the one that is dark
 * enough with less change for the grounds of dividers, where the other one is the accent. Where one is too light or too
 * dark for what stands on it or behind it, its lightness is moved until it is not.
 * @param css the theme's style sheet
 * @param colors `#rrggbb`; with one only, it does both
 */
export function colorTheme(css: string, [first, second = first]: readonly [string, string?]): ColoredTheme {
  const tokens = readTokens(css);
  const token = (name: string): string => tokens.get(name) ?? '#888888';
  const least = Number(tokens.get('least-contrast') ?? LEAST);
  const grounds = [token('bg'), token('surface')];
  const awayFrom = (ground: string): 'dark' | 'light' => (isDark(ground) ? 'light' : 'dark');

  const forWords = (color: string): string =>
    moveLightness(
      color,
      awayFrom(token('bg')),
      (tried) =>
        grounds.every((ground) => contrastOf(tried, ground) >= least) &&
        contrastOf(tried, mixColors(tried, token('surface'), TINT)) >= Math.max(LARGE, least - LEAST + LARGE),
    );

  const hasColor = toOklch(token('panel')).chroma >= COLORLESS;
  const ink = token('panel-ink');
  const under = (color: string, needed: number): string =>
    moveLightness(color, awayFrom(ink), (tried) => contrastOf(tried, ink) >= needed);
  const grounded = [first, second].map((color) => ({ color, panel: under(color, LEAST_ON_PANELS) }));
  const [base = first] = grounded.toSorted(byChange).map(({ color }) => color);
  const other = base === first ? second : first;
  const panel = hasColor ? apartFrom(token('bg'), under(base, LEAST_ON_PANELS)) : token('panel');
  const surface = hasColor ? under(lighten(panel, 0.06), Math.max(LEAST, least)) : token('panel-surface');
  const onPanels = (color: string): string =>
    moveLightness(color, awayFrom(panel), (tried) => contrastOf(tried, panel) >= least);
  const softInk = moveLightness(token('panel-ink2'), awayFrom(panel), (tried) =>
    [panel, surface].every((ground) => contrastOf(tried, ground) >= least),
  );

  const code = [...tokens].filter(([name]) => name.startsWith('code-')).map(([name, value]) => [name, onPanels(value)]);
  const accents = [forWords(first), forWords(second)] as const;
  const panelAccents = [onPanels(other), onPanels(base)] as const;
  return {
    tokens: {
      accent: accents[0],
      accent2: accents[1],
      panel,
      'panel-surface': surface,
      'panel-hair': hasColor ? lighten(panel, 0.16) : token('panel-hair'),
      'panel-ink2': softInk,
      'panel-accent': panelAccents[0],
      'panel-accent2': panelAccents[1],
      ...Object.fromEntries(code),
    },
    colors: [
      { given: first, used: accents[0], role: 'words' },
      { given: second, used: accents[1], role: 'words' },
      ...(hasColor ? [{ given: base, used: panel, role: 'panels' } as const] : []),
      { given: other, used: panelAccents[0], role: 'wordsOnPanels' },
      // That a colour is not its own ground goes without saying.
    ],
  };
}

interface Grounded {
  readonly color: string;
  readonly panel: string;
}

/** The one that is changed less goes first; the first given of two alike. */
function byChange(one: Grounded, other: Grounded): number {
  const change = ({ color, panel }: Grounded): number => Math.abs(toOklch(color).lightness - toOklch(panel).lightness);
  return Math.sign(Math.round((change(one) - change(other)) * 100));
}

/** On a dark slide a dark panel has to be seen as one. */
function apartFrom(ground: string, panel: string): string {
  return isDark(ground) ? moveLightness(panel, 'light', (tried) => contrastOf(tried, ground) >= LEAST_APART) : panel;
}

function lighten(hex: string, by: number): string {
  const color = toOklch(hex);
  return fromOklch({ ...color, lightness: Math.min(1, color.lightness + by) });
}
