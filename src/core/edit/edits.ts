/**
 * What the presenter changed in a deck. It lives beside the article as `<article>.edits.yaml` and outlives every
 * rebuild; Lectern reads it and never writes it while it builds.
 */
export interface Edits {
  /** The file's base name, for messages; left out where they come from no file. */
  readonly file?: string;
  /** By slide id, in the order of the file. */
  readonly slides: Readonly<Record<string, SlideEdit>>;
  /** Slides of the presenter's own, in the order of the file. */
  readonly insert?: readonly OwnSlide[];
}

/** Kinds that a slide can be turned into, where its words allow it. */
export const EDIT_KINDS = ['points', 'stages', 'pair', 'quote'] as const;
export type EditKind = (typeof EDIT_KINDS)[number];

/** Where a slide goes; of the two the first that is given counts. Both are ids of slides. */
export interface Placed {
  readonly after?: string;
  readonly before?: string;
}

/** What stands in place of words; for words that stand on the slide several times, in place of each: null leaves it. */
export type PhraseEdit = string | readonly (string | null)[];

/** The edit of one slide. What is left out stays as the article gives it. */
export interface SlideEdit extends Placed {
  /**
   * The slide's words when the edit was made, title first, as `deck.json` has them (`edited.words` of an edited slide,
   * its `phrases` else). By them the slide is found again when its id is gone, and a change under the edit is noticed.
   */
  readonly was?: readonly string[];
  /** The paragraphs of its notes when the edit was made: of use with `say`. */
  readonly wasSaid?: readonly string[];
  /** Leaves the slide out; its notes go to the slide before it. */
  readonly hide?: boolean;
  /** In place of its title; empty for none. */
  readonly title?: string;
  /**
   * Its points (stages, events, figures, rows) in this order, and no others. One that reads as the slide's own is that
   * one; any other is the presenter's.
   */
  readonly points?: readonly string[];
  /** Any words on the slide, as they are, and what stands there instead; empty for nothing. */
  readonly words?: Readonly<Record<string, PhraseEdit>>;
  readonly kind?: EditKind;
  /** A composition by its name (`data-layout`), where the words fit into it. */
  readonly layout?: string;
  /** The presenter's own words for the speaker, after the article's. */
  readonly notes?: string;
  /** And in place of the article's. */
  readonly say?: string;
  /** Seconds for it, in place of the planned share. */
  readonly seconds?: number;
  /** Where it stands in the file, 1-based. */
  readonly line?: number;
}

/** A slide that the presenter adds. */
export interface OwnSlide extends Placed {
  readonly id: string;
  /** Markdown: a heading, and points, paragraphs, a quotation (`> words` and `> — who`), a picture, a table or code. */
  readonly slide: string;
  readonly notes?: string;
  readonly seconds?: number;
  readonly line?: number;
}
