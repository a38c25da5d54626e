import type { TracedText } from '../../model.js';

/** What a block of a reading copy is set as. */
export type ReadingKind = 'shelf' | 'section' | 'part' | 'paragraph' | 'item' | 'quote' | 'code' | 'table';

/** A block of the article as a reading copy sets it: text that is broken into lines, or the rows of a table. */
export interface ReadingBlock {
  readonly kind: ReadingKind;
  /** null in the lead. */
  readonly section: number | null;
  /** Empty where it is a table. */
  readonly text: TracedText;
  /** Before an item of a list: a number of ours or a dot. */
  readonly marker: string | null;
  /** Rows of cells; the first is the head where `hasHead`. */
  readonly rows: readonly (readonly TracedText[])[];
  readonly hasHead: boolean;
  /** It begins where something ended: its first line is not indented. */
  readonly isOpening: boolean;
}

/** How a block came out when it was set: the offsets at which its lines begin, or the heights of its rows in mm. */
export type MeasuredBlock =
  | { readonly type: 'lines'; readonly starts: readonly number[] }
  | { readonly type: 'rows'; readonly heights: readonly number[] };
