import type { Chunk } from '../../fit/breakText.js';
import type { Part } from './markForeign.js';
import type { TextLink } from './markLinks.js';

/** What leads on from the first of some runs to the last. */
export type LinkView = Pick<TextLink, 'href' | 'isAway'>;

/** A text as `parts/text.hbs` sets it: runs, some of which stay on one line. */
export interface TextView {
  readonly chunks: readonly ChunkView[];
  /** The number of the phrase, in a page where it can be changed. */
  readonly place?: string | null;
}

/** `initial` is set before `text`, as a capital. */
export interface ChunkView extends Chunk {
  readonly initial?: string;
  /** Words of the presenter's own: the page marks them as theirs. */
  readonly own?: true;
  /** The text in parts, where some of it is in another language. */
  readonly parts?: readonly Part[];
  /** A link begins with this run. */
  readonly opens?: LinkView;
  /** It ends with it. */
  readonly closes?: true;
  /** A run that stays on one line and is a link only in part: its parts, instead of its text. */
  readonly inner?: readonly ChunkView[];
}

/** A text that is set large: broken between its clauses first. */
export interface DisplayView {
  /** `gap` is what stands between the clause and the next one. */
  readonly clauses: readonly { readonly chunks: readonly ChunkView[]; readonly gap: string }[] | null;
  readonly chunks: readonly ChunkView[];
  readonly place?: string | null;
}
