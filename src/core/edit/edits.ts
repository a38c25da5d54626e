/**
 * What the presenter changed in a deck, by slide id. It lives beside the article and outlives every rebuild; an edit
 * whose slide is gone is reported, never applied to another.
 */
export interface SlideEdit {
  /** Leaves the slide out; its notes go to the slide before it. */
  readonly hide?: boolean;
  /** Seconds for it, in place of the planned share. */
  readonly seconds?: number;
  /** The presenter's own words for the speaker, after the article's. */
  readonly notes?: string;
}

export interface Edits {
  readonly slides: Readonly<Record<string, SlideEdit>>;
}
