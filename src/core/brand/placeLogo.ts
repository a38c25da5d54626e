import { isDark } from './contrast.js';
import { readTokens } from './readTokens.js';

/** Logos as data URIs by the ground that they are made for; null: the other one, on a white plate. */
export interface LogoPictures {
  readonly light: string;
  readonly dark: string | null;
  /** Width over height. */
  readonly ratio: number;
}

/** Wider logos are set smaller. */
const MOST_RATIO = 7;

/**
 * The logo as custom properties: for each theme the picture that its grounds want. On a dark ground with no picture of
 * its own it stands on a plate.
 * @param themes style sheets by name, with the brand's colours where it has some
 */
export function placeLogo({ light, dark, ratio }: LogoPictures, themes: Readonly<Record<string, string>>): string {
  const pictures = [
    `--logo-light:url("${light}")`,
    `--logo-dark:${dark === null ? 'var(--logo-light)' : `url("${dark}")`}`,
    `--logo-ratio:${Math.round(Math.min(MOST_RATIO, ratio) * 1000) / 1000}`,
  ];
  const rules = Object.keys(themes)
    .sort()
    .map((name) => {
      const tokens = readTokens(themes[name] ?? '');
      const onSlide = isDark(tokens.get('bg') ?? '#ffffff');
      const onPanel = isDark(tokens.get('panel') ?? '#ffffff');
      const picture = (ground: boolean): string => `var(--logo-${ground ? 'dark' : 'light'})`;
      const plate = (ground: boolean): string => (ground && dark === null ? '#fff' : 'transparent');
      return (
        `[data-theme="${name}"]{--logo:${picture(onSlide)};--logo-plate:${plate(onSlide)};` +
        `--logo-on-panel:${picture(onPanel)};--logo-plate-on-panel:${plate(onPanel)}}`
      );
    });
  return `:root{${pictures.join(';')}}${rules.join('')}`;
}
