import type { Language } from '../model.js';
import { CODE_SHARE, leadingOf, PARAGRAPH_GAP } from './estimateHandoutRow.js';
import { CAPTION, GAP, type HandoutLayout, LINE_PITCH, PAGE_MARGIN, ROW_END } from './layoutHandout.js';

/** Titles of a line or two are set large; a longer one, in em, has to fit the same block. */
const LONG_TITLE = 46;

const round = (value: number): number => Math.round(value * 1000) / 1000;

/** The measures as the custom properties of `handout.css`. `titleLength` is in em. */
export function describeLayout(layout: HandoutLayout, language: Language, titleLength: number): string {
  const millimetres: Record<string, number> = {
    gap: GAP,
    caption: CAPTION,
    'row-end': ROW_END,
    'line-pitch': LINE_PITCH,
    'title-block': layout.titleBlock,
    'slide-width': layout.slide.width,
    'slide-height': layout.slide.height,
    'compact-width': layout.compact.width,
  };
  return [
    ...Object.entries(millimetres).map(([name, value]) => `--${name}:${round(value)}mm`),
    `--columns:${layout.columns}`,
    `--scale:${Math.round(layout.scale * 1e6) / 1e6}`,
    `--notes-size:${layout.notesSize}pt`,
    `--compact-scale:${Math.round((layout.scale * layout.compact.width * 1e6) / layout.slide.width) / 1e6}`,
    `--code-share:${CODE_SHARE}`,
    `--leading-notes:${leadingOf(language)}`,
    `--paragraph-gap:${PARAGRAPH_GAP}em`,
    `--headline-size:${titleLength > LONG_TITLE ? 12 : 18}pt`,
  ].join(';');
}

/** The height of a row as an inline style; a row that runs on over pages has none of its own. */
export function describeRow(height: number | null): string {
  if (height === null) return '';
  // Down, so that the rows of a page never add up to more than the page.
  return `--row:${Math.floor(height * 100) / 100}mm`;
}

/** What stands in the margins of every page. */
export interface PageFurniture {
  readonly header: string;
  readonly footer: string;
}

/**
 * The `@page` rules of a handout: the paper, a running header (not above the title block) and the page's number. Custom
 * properties do not reach the margins, so the values stand here.
 */
export function describePage(layout: HandoutLayout, { header, footer }: PageFurniture): string {
  const { width, height } = layout.paper;
  const { top, bottom, side } = PAGE_MARGIN;
  const type = 'font:400 7.5pt/1.4 "Lectern Sans",sans-serif;color:#4a5160';
  const above =
    'width:100%;vertical-align:bottom;text-align:start;border-bottom:.2mm solid #d5d2ca;padding-bottom:1.5mm;margin-bottom:6mm';
  const below = 'vertical-align:top;padding-top:6mm';
  return [
    `@page{size:${width}mm ${height}mm;margin:${top}mm ${side}mm ${bottom}mm;`,
    `@top-left{${type};${above};content:${quoteCss(spaceScripts(header))}}`,
    `@bottom-left{${type};${below};width:75%;text-align:start;content:${quoteCss(spaceScripts(footer))}}`,
    `@bottom-right{${type};${below};width:25%;text-align:end;content:counter(page) " / " counter(pages)}}`,
    '@page:first{@top-left{content:none;border:none}}',
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
