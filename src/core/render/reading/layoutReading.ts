import { isCjk } from '../../language.js';
import type { Language } from '../../model.js';
import type { HandoutOptions } from '../handoutOptions.js';
import { type HandoutPage, layoutPage } from '../layoutHandout.js';
import type { ReadingKind } from './readingBlock.js';

const MM_PER_PT = 25.4 / 72;

/** Space before and after a block, and the height of its lines: all in lines of the text, so that lines meet. */
export interface BlockSpacing {
  readonly before: number;
  readonly line: number;
  readonly after: number;
  /** At least so many lines of what follows stand below it on its page. */
  readonly keep: number;
}

export const SPACING: Readonly<Record<ReadingKind, BlockSpacing>> = {
  shelf: { before: 2, line: 1.5, after: 0.5, keep: 4 },
  section: { before: 2, line: 1.5, after: 0.5, keep: 2 },
  part: { before: 1, line: 1, after: 0, keep: 2 },
  paragraph: { before: 0, line: 1, after: 0, keep: 0 },
  item: { before: 0, line: 1, after: 0, keep: 0 },
  quote: { before: 0.5, line: 1, after: 0.5, keep: 0 },
  code: { before: 0.5, line: 0.75, after: 0.5, keep: 0 },
  table: { before: 0.5, line: 1, after: 0.5, keep: 0 },
};

/** The measures of a reading copy, in mm unless they say otherwise. */
export interface ReadingLayout {
  readonly page: HandoutPage;
  /** Columns of text, each with its margin, that stand side by side on a sheet. */
  readonly frames: 1 | 2;
  readonly gutter: number;
  /** The text's type size in pt, and the height of its lines. */
  readonly size: number;
  readonly line: number;
  readonly text: number;
  readonly gap: number;
  readonly margin: number;
}

/** The text is this much of its frame; the margin has the rest. */
const TEXT_SHARE = 0.62;
const GUTTER = 16;
/** A frame narrower than this is set in smaller type. */
const WIDE = 150;

/** Computes the measures: about thirty ideographs or sixty-five letters to a line on A4, and two such pages on a turned one. */
export function layoutReading(options: HandoutOptions, language: Language): ReadingLayout {
  const page = layoutPage(options);
  const frames = page.width > 200 ? 2 : 1;
  const width = (page.width - (frames - 1) * GUTTER) / frames;
  const size = width > WIDE ? 10 : 9;
  const em = size * MM_PER_PT;
  const share = width * TEXT_SHARE;
  // Ideographs fill their line.
  const text = isCjk(language) ? Math.floor(share / em) * em : share;
  const gap = width > WIDE ? 8 : 5;
  return {
    page,
    frames,
    gutter: GUTTER,
    size,
    line: em * (isCjk(language) ? 1.75 : 1.5),
    text,
    gap,
    margin: width - text - gap,
  };
}
