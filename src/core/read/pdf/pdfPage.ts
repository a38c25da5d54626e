/** A run of text as a PDF places it. Points, from the page's lower left corner. */
export interface PdfRun {
  readonly text: string;
  readonly x: number;
  /** Of the baseline. */
  readonly y: number;
  readonly width: number;
  /** Of the font. */
  readonly size: number;
  /** The font's name in the file. */
  readonly font: string;
  /** All letters of the font are as wide. */
  readonly isFixed: boolean;
}

export interface PdfPage {
  readonly width: number;
  readonly height: number;
  /** In the order in which the file draws them. */
  readonly runs: readonly PdfRun[];
}

/** Runs on one baseline, close to each other: a line of a column. */
export interface PdfLine {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly y: number;
  /** The size of most of its letters. */
  readonly size: number;
  /** All of it is set in another font than the text of its page, in bold most likely. */
  readonly isApart: boolean;
  /** All of it is set in a font whose letters are as wide, as code is. */
  readonly isFixed: boolean;
  /** Raised marks in it, and where in its text they stand. */
  readonly marks: readonly { readonly text: string; readonly at: number }[];
  /** The cells of a table that stands in its place. */
  readonly rows?: readonly (readonly string[])[];
}

/** What the lines of a PDF are: the text joined across lines, columns and pages. */
export type PdfBlock =
  | { readonly type: 'heading'; readonly level: number; readonly text: string }
  | { readonly type: 'paragraph'; readonly text: string; readonly isApart: boolean }
  | { readonly type: 'item'; readonly text: string }
  | { readonly type: 'code'; readonly text: string }
  | { readonly type: 'note'; readonly text: string }
  | { readonly type: 'table'; readonly text: string; readonly rows: readonly (readonly string[])[] };
