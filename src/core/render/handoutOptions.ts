import type { SlideChoice } from './chooseSlides.js';

export const PAPERS = ['a4', 'letter', 'a5'] as const;
export type Paper = (typeof PAPERS)[number];

export const ORIENTATIONS = ['portrait', 'landscape'] as const;
export type Orientation = (typeof ORIENTATIONS)[number];

export const PER_PAGE = [1, 2, 3, 4, 6, 9] as const;
export type PerPage = (typeof PER_PAGE)[number];

/**
 * What stands with the slides: the article's own paragraphs, ruled lines to write on, nothing; or `article`, where the
 * whole text is set as a reading copy and the slides are figures in its margin.
 */
export const HANDOUT_KINDS = ['notes', 'lines', 'slides', 'article'] as const;
export type HandoutKind = (typeof HANDOUT_KINDS)[number];

/** How the handout is to be set. */
export interface HandoutOptions {
  /** Slides on a page: with notes, at most so many. A reading copy has as many as its text has. */
  readonly perPage: PerPage;
  readonly paper: Paper;
  readonly orientation: Orientation;
  readonly layout: HandoutKind;
  /** Which slides it has; all of them if left out. */
  readonly only?: SlideChoice | null;
}
