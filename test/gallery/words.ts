/** The words of one language: what a short, a usual and a very long slide of each kind says. */
export type Lengths = readonly [short: string, usual: string, long: string];

export interface GalleryFigure {
  readonly before?: string;
  readonly value: string;
  readonly unit?: string;
  readonly after?: string;
}

export interface GalleryItem {
  readonly label: string;
  readonly detail: string;
  /** The same at length. */
  readonly more: string;
}

export interface GalleryWords {
  readonly language: string;
  readonly title: Lengths;
  readonly standfirst: Lengths;
  readonly author: string;
  readonly date: string;
  readonly origin: string;
  /** Seven. */
  readonly sections: readonly string[];
  readonly heading: Lengths;
  readonly statement: Lengths;
  /** Two short ones, three usual ones, five long ones. */
  readonly points: readonly [readonly string[], readonly string[], readonly string[]];
  readonly quote: Lengths;
  readonly speaker: string;
  readonly context: string;
  /** Four: the first alone is a short slide. */
  readonly figures: readonly GalleryFigure[];
  readonly detail: string;
  /** Five. */
  readonly items: readonly GalleryItem[];
  /** Six. */
  readonly events: readonly (readonly [date: string, text: string])[];
  readonly comparison: {
    readonly title: Lengths;
    readonly ends: readonly [readonly [label: string, text: string], readonly [label: string, text: string]];
    readonly values: readonly [number, number];
    readonly multiple: string;
  };
  readonly header: readonly string[];
  /** Seven. */
  readonly rows: readonly (readonly string[])[];
  readonly comment: string;
  readonly caption: Lengths;
  readonly closing: Lengths;
  /** Eight. */
  readonly sources: readonly string[];
}
