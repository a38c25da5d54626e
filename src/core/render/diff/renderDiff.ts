import type { SlideChange } from '../../changes/compareDecks.js';
import { countChanges } from '../../changes/countChanges.js';
import type { Language } from '../../model.js';
import type { RenderAssets } from '../assets.js';
import { findDiffLabels } from '../labels/diffLabels.js';
import { directionOf, findTemplate } from '../renderSlide.js';
import { composeStyle } from '../style.js';
import { DARK_THEME, LIGHT_THEME } from '../themes.js';
import { type DrawnSides, viewChange } from './viewChange.js';

/** Something to know of a deck that another is compared with: its article was not there yet, or had another name. */
export type DiffRemark = { readonly kind: 'absent' } | { readonly kind: 'renamed'; readonly was: string };

/** Two decks of the same article. */
export interface ComparedDecks {
  readonly title: string;
  readonly language: Language;
  /** What it was compared with, as the user would name it. */
  readonly against: string;
  readonly remark: DiffRemark | null;
  readonly changes: readonly SlideChange[];
  readonly drawn: DrawnSides;
}

/**
 * The page that shows what is different: a row for each slide that is, as it was and as it is, its words with those that
 * are gone and those that are new marked. It has no script and no address of anything else.
 * @param theme that of the slides; null: light or dark, as the reader's system is set
 */
export function renderDiff(decks: ComparedDecks, assets: RenderAssets, theme: string | null): string {
  const { title, language, against, remark, changes, drawn } = decks;
  const labels = findDiffLabels(language);
  return findTemplate(
    assets,
    'diff',
  )({
    title,
    language,
    direction: directionOf(language),
    labels,
    theme: theme ?? LIGHT_THEME,
    policy:
      "default-src 'none'; style-src 'unsafe-inline'; font-src data:; img-src data:; base-uri 'none'; form-action 'none'",
    style: composeStyle(assets, language, dressPage(assets, theme)),
    since: labels.since.replace('{name}', () => against),
    remark: remark && (remark.kind === 'absent' ? labels.absent : labels.renamed.replace('{name}', () => remark.was)),
    counts: countChanges(changes).map(({ change, number }) => ({ change, number, name: labels[change] })),
    changes: changes.map((one) => viewChange(one, drawn, labels)),
  });
}

/** Without a script to choose it: the dark theme where the reader's system is set to dark, the light one on paper. */
function dressPage(assets: RenderAssets, theme: string | null): string {
  const dark = theme === null ? `@media screen and (prefers-color-scheme:dark){${wear(assets, DARK_THEME)}}` : '';
  return `${dark}@media print{${wear(assets, LIGHT_THEME)}}`;
}

/** The rules of a theme, for a page that was opened in another. */
function wear({ css, brand }: RenderAssets, theme: string): string {
  return `${css.themes[theme] ?? ''}${brand?.css ?? ''}`.replaceAll(`[data-theme="${theme}"]`, '[data-theme]');
}
