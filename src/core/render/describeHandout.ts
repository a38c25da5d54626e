import type { Language } from '../model.js';
import { FRONT, type HandoutFront } from './describeFront.js';
import { SOURCES } from './describeSources.js';
import { CODE_SHARE, DIVIDER, leadingOf, PARAGRAPH_GAP } from './estimateHandoutRow.js';
import {
  CAPTION,
  GAP,
  type HandoutLayout,
  type HandoutPage,
  LINE_PITCH,
  narrowSlides,
  scaleOf,
} from './layoutHandout.js';
import type { PlannedRow } from './planHandout.js';
import { directionOf } from './renderSlide.js';
import { shortenLine } from './shortenLine.js';

const MM_PER_PT = 25.4 / 72;

const round = (value: number): number => Math.round(value * 1000) / 1000;

const declare = (values: Readonly<Record<string, number>>, unit: 'mm' | 'pt'): string[] =>
  Object.entries(values).map(([name, value]) => `--${name}:${round(value)}${unit}`);

/** The measures as the custom properties of `handout.css`. */
export function describeLayout(layout: HandoutLayout, front: HandoutFront, language: Language): string {
  const { columns, compact, divider } = layout;
  return [
    ...declare(
      {
        gap: GAP,
        caption: CAPTION,
        'page-height': layout.page.height,
        'row-end': layout.rowEnd,
        'line-pitch': LINE_PITCH,
        'compact-width': compact.width,
        'divider-width': divider,
        'divider-below': DIVIDER.below,
      },
      'mm',
    ),
    ...declare({ 'notes-size': layout.notesSize, 'divider-size': DIVIDER.size }, 'pt'),
    `--grid-columns:${columns}`,
    ...describeSlides(layout),
    `--compact-scale:${round6(scaleOf(compact.width))}`,
    `--divider-scale:${round6(scaleOf(divider))}`,
    `--code-share:${CODE_SHARE}`,
    `--leading-notes:${leadingOf(language)}`,
    `--paragraph-gap:${PARAGRAPH_GAP}em`,
    describeFrontLayout(front),
  ].join(';');
}

/** The measures of the title block and of the sources, which every handout has. */
export function describeFrontLayout(front: HandoutFront): string {
  const headline = front.isLongTitle ? FRONT.longHeadline : FRONT.headline;
  const { standfirst, facts, contents } = FRONT;
  const { entry, note } = SOURCES;
  return [
    ...declare(
      {
        front: front.height,
        'headline-line': headline.line,
        'standfirst-line': standfirst.line,
        'standfirst-above': standfirst.above,
        'facts-line': facts.line,
        'facts-above': facts.above,
        'contents-line': contents.line,
        'contents-padding': contents.padding,
        'contents-above': contents.above,
        'contents-label': contents.label,
        'entry-line': entry.line,
        'note-line': note.line,
        'note-gap': note.gap,
      },
      'mm',
    ),
    ...declare(
      {
        'headline-size': headline.size,
        'standfirst-size': standfirst.size,
        'facts-size': facts.size,
        'contents-size': contents.size,
        'entry-size': entry.size,
        'note-size': note.size,
      },
      'pt',
    ),
    `--contents-columns:${front.contentsColumns}`,
  ].join(';');
}

const round6 = (value: number): number => Math.round(value * 1e6) / 1e6;

/** The height of a row as an inline style, and its measures where they are not the usual ones; a row that runs on has no height. */
export function describeRow({ height, size, share }: PlannedRow, layout: HandoutLayout): string {
  // Down, so that the rows of a page never add up to more than the page.
  const row = height === null ? [] : [`--row:${Math.floor(height * 100) / 100}mm`];
  const own = size === null ? [] : [`font-size:${round(size)}pt`];
  return [...row, ...own, ...(share === 1 ? [] : describeSlides(narrowSlides(layout, share)))].join(';');
}

/** How wide slides are, and what stands beside them. */
function describeSlides({ slide, scale, measure, measures }: HandoutLayout): readonly string[] {
  const widths = declare({ 'slide-width': slide.width, 'notes-measure': measure }, 'mm');
  return [...widths, `--measures:${measures}`, `--scale:${round6(scale)}`];
}

/** White space above the rows of a page, as an inline style. */
export const describeAbove = (mm: number): string => (mm > 0 ? `padding-top:${Math.floor(mm * 100) / 100}mm` : '');

/** The type size of what stands in the margins, in pt, and the least white beside it, in mm. */
const RUNNING = 7.5;
const ASIDE = 4;

/** What stands in the margins of every page. */
export interface PageFurniture {
  readonly language: Language;
  readonly header: string;
  readonly footer: string;
  /** The titles of sections by their numbers: each heads its pages. */
  readonly sections: ReadonlyMap<number, string>;
}

/** The name of the pages of a section, for the CSS property `page`. */
export const namePage = (section: number | null): string => (section === null ? 'auto' : `s${section}`);

/**
 * The `@page` rules of a handout: the paper, a running header (not above the title block) and the page's number. Custom
 * properties do not reach the margins, so the values stand here.
 */
export function describePage(page: HandoutPage, { language, header, footer, sections }: PageFurniture): string {
  const { width, height } = page.paper;
  const { top, bottom, side } = page.margin;
  const type = `font:400 ${RUNNING}pt/1.4 "Lectern Sans",sans-serif;color:#4a5160;white-space:nowrap`;
  const gap = page.margin.top > 20 ? 6 : 5;
  const above = `vertical-align:bottom;border-bottom:.2mm solid #d5d2ca;padding-bottom:1.5mm;margin-bottom:${gap}mm`;
  const below = `vertical-align:top;padding-top:${gap}mm`;
  const running = (text: string | null, share: number): string => {
    if (!text) return '""';
    const setting = { language, face: 'sans', size: RUNNING * MM_PER_PT, width: page.width * share - ASIDE } as const;
    return quoteCss(shortenLine(spaceScripts(text), setting));
  };
  // Where reading begins: the margins of a page have no sides of their own for that.
  const [start, end] = directionOf(language) === 'rtl' ? (['right', 'left'] as const) : (['left', 'right'] as const);
  return [
    `@page{size:${width}mm ${height}mm;margin:${top}mm ${side}mm ${bottom}mm;`,
    `@top-${start}{${type};${above};width:55%;text-align:${start};content:${running(header, 0.55)}}`,
    `@top-${end}{${type};${above};width:45%;text-align:${end};content:""}`,
    `@bottom-${start}{${type};${below};width:75%;text-align:${start};content:${running(footer, 0.75)}}`,
    `@bottom-${end}{${type};${below};width:25%;text-align:${end};content:counter(page) " / " counter(pages)}}`,
    ...[...sections].map(
      ([number, title]) => `@page ${namePage(number)}{@top-${end}{content:${running(title, 0.45)}}}`,
    ),
    '@page:first{@top-left{content:none;border:none}@top-right{content:none;border:none}}',
  ].join('');
}

/** Sets Han characters off from letters and digits: the margins of a page know no `text-autospace`. */
function spaceScripts(text: string): string {
  return text.replace(
    /(?<=\p{Script=Han})(?=[\p{Script=Latin}\p{N}])|(?<=[\p{Script=Latin}\p{N}])(?=\p{Script=Han})/gu,
    ' ',
  );
}

/** Text as a CSS string that can neither end itself nor the style element around it. */
export function quoteCss(text: string): string {
  return `"${text.replace(/["\\<>\p{Cc}]/gu, (character) => `\\${character.charCodeAt(0).toString(16)} `)}"`;
}
