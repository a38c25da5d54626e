/** The words of one language: what a short, a usual and a very long slide of each kind says. */
export type Lengths = readonly [short: string, usual: string, long: string];

export interface GalleryFigure {
  readonly before?: string;
  readonly value: string;
  readonly unit?: string;
  readonly after?: string;
}

export interface GalleryComparison {
  readonly title: string;
  readonly ends: readonly [readonly [label: string, text: string], readonly [label: string, text: string]];
  readonly values: readonly [number, number];
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
  /** A share of a whole, in figures and in words; two of them that stand together. */
  readonly share: GalleryFigure;
  readonly fraction: GalleryFigure;
  readonly shares: readonly [GalleryFigure, GalleryFigure];
  /** Its unit is a word: where the language has it behind the number, it is long. */
  readonly crowd: GalleryFigure;
  /** Four amounts of one kind. */
  readonly series: { readonly title: string; readonly members: readonly GalleryFigure[] };
  /** Two values of which one is many times the other. */
  readonly vast: GalleryComparison;
  /** Years and what was counted in them. */
  readonly census: {
    readonly header: readonly [string, string];
    readonly rows: readonly (readonly [string, string])[];
  };
  /** Five. */
  readonly items: readonly GalleryItem[];
  /** Six. */
  readonly events: readonly (readonly [date: string, text: string])[];
  readonly comparison: Omit<GalleryComparison, 'title'> & { readonly title: Lengths; readonly multiple: string };
  readonly header: readonly string[];
  /** Seven. */
  readonly rows: readonly (readonly string[])[];
  readonly comment: string;
  /** Three: each tells what to type, and the last goes on behind it. */
  readonly told: readonly [first: string, second: string, third: string, rest: string];
  readonly caption: Lengths;
  readonly closing: Lengths;
  /** Eight. */
  readonly sources: readonly string[];
}
