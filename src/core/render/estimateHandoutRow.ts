import { countLines } from '../fit/lines.js';
import type { Language } from '../model.js';
import { CAPTION, GAP, type HandoutLayout } from './layoutHandout.js';
import type { HandoutNotes } from './listHandoutNotes.js';

/** Line heights of the notes, as multiples of the type size, and the space between paragraphs in em. */
const NOTES_LEADING = { wide: 1.65, narrow: 1.42 } as const;
export const PARAGRAPH_GAP = 0.5;

/** Code is set in a smaller size than the words around it. */
export const CODE_SHARE = 0.88;

const MM_PER_PT = 25.4 / 72;

/**
 * How the notes stand: beside their slide, below it, or, when they are too long for the place beside it, in two
 * columns of which the first begins with the slide.
 */
export type RowSetting = 'beside' | 'below' | 'columns' | 'divider';

/** In mm. */
const ROUNDING = 0.01;

export interface RowEstimate {
  readonly setting: RowSetting;
  /** In mm, on the safe side. */
  readonly height: number;
  /** Of a line of the notes, in mm. */
  readonly line: number;
}

/**
 * The height that a slide with its notes needs.
 * @param share the height that a row has without more ado
 */
export function estimateRow(
  paragraphs: readonly string[],
  layout: HandoutLayout,
  language: Language,
  share: number,
): RowEstimate {
  const { slide, measure, measures, rowEnd } = layout;
  const line = layout.notesSize * MM_PER_PT * leadingOf(language);
  const shown = slide.height + CAPTION;
  const measured = (width: number): number => measureText(paragraphs, layout, language, width);
  // Columns end where their lines allow it: one of two may be a line longer than half.
  const text = measures === 1 ? measured(measure) : measured(measure) / 2 + line;
  if (layout.readingAt === 'below') {
    // Two mm above the notes, see `handout.css`.
    return { setting: 'below', height: shown + rowEnd + (paragraphs.length > 0 ? text + line + 2 : 0), line };
  }
  const beside = rowEnd + (text > shown ? text + line : shown);
  if (beside <= share || measures > 1 || slide.width > layout.halfWidth + ROUNDING)
    return { setting: 'beside', height: beside, line };
  // Each column may end half a line early, and the slide's own is never broken.
  const columns = rowEnd + Math.max(shown, (shown + 2 + measured(layout.halfWidth)) / 2 + 2 * line);
  return columns < beside ? { setting: 'columns', height: columns, line } : { setting: 'beside', height: beside, line };
}

/**
 * Whether notes that have two columns beside their slide take only one of them: divided in two, a few lines would end in
 * the middle of the page.
 */
export function isOneMeasure(paragraphs: readonly string[], layout: HandoutLayout, language: Language): boolean {
  const { measure, measures, slide, readingAt } = layout;
  return measures === 2 && readingAt === 'beside' && measureText(paragraphs, layout, language, measure) <= slide.height;
}

/** The type size of a section's heading in pt, and the height of its lines in mm: see `handout.css`. */
export const DIVIDER = { size: 15, line: 7.2, below: 3 } as const;

/** The height that a divider needs, with its section's heading and its notes beside it. */
export function estimateDivider(
  heading: string,
  { paragraphs }: Pick<HandoutNotes, 'paragraphs'>,
  layout: HandoutLayout,
  language: Language,
): RowEstimate {
  const width = layout.page.width - layout.divider - GAP;
  const line = layout.notesSize * MM_PER_PT * leadingOf(language);
  const lines = countLines(heading, { language, face: 'serif', size: DIVIDER.size * MM_PER_PT, width });
  const texts = paragraphs.map(({ text }) => text);
  const text = texts.length > 0 ? DIVIDER.below + measureText(texts, layout, language, width) + line : 0;
  const shown = (layout.divider * 9) / 16 + CAPTION;
  return { setting: 'divider', height: layout.rowEnd + Math.max(shown, lines * DIVIDER.line + text), line };
}

function measureText(paragraphs: readonly string[], layout: HandoutLayout, language: Language, width: number): number {
  const size = layout.notesSize * MM_PER_PT;
  const lines = paragraphs.reduce((sum, text) => sum + countNoteLines(text, language, size, width), 0);
  return (lines * leadingOf(language) + Math.max(0, paragraphs.length - 1) * PARAGRAPH_GAP) * size;
}

function countNoteLines(text: string, language: Language, size: number, width: number): number {
  if (!text.includes('\n')) return countLines(text, { language, face: 'sans', size, width });
  const setting = { language, face: 'mono', size: size * CODE_SHARE, width } as const;
  return text.split('\n').reduce((sum, line) => sum + countLines(line, setting), 0);
}

/** Han characters fill their squares and need more air between the lines. */
export function leadingOf(language: Language): number {
  return /^(?:zh|ja|ko)\b/i.test(language) ? NOTES_LEADING.wide : NOTES_LEADING.narrow;
}
