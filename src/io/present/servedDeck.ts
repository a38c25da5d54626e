import type { DeckParts } from '../../core/render/renderParts.js';

/** Whose eyes a page is for: the presenter's windows have the notes, the audience's never get them. */
export type Audience = 'presenter' | 'audience';

/** A page with its content security policy. */
export interface ServedPage {
  readonly html: string;
  readonly policy: string;
}

/** A deck as it is served: all of it is in memory, nothing is read from the disk for a request. */
export interface ServedDeck {
  readonly slug: string;
  /** Tells it from an earlier one: the same for the same pages. */
  readonly revision: string;
  /** What its pages are beside their parts: where that changes, a window has to be loaded again. */
  readonly frame: string;
  partsFor(audience: Audience): DeckParts;
  /** The deck's page for the presenter; its policy stands in it. */
  presenterPage(): string;
  /** The deck's page for the audience: no word of the notes is in it. */
  audiencePage(): ServedPage;
  /** What a phone shows of it. */
  outline(): RemoteOutline;
  remotePage(): ServedPage;
  /** The first slide as a picture: a page without scripts. */
  coverPage(): ServedPage;
  speakerPage(): ServedPage;
}

/** A deck as a phone knows it. */
export interface RemoteOutline {
  readonly slides: readonly {
    readonly id: string;
    readonly title: string;
    readonly notes: readonly string[];
    readonly seconds: number;
  }[];
}

/** The decks there are. */
export interface Library {
  /**
   * The deck as it is now, built if nobody has asked for it before; null where there is none of that name.
   * @throws whatever keeps it from being built
   */
  open(slug: string): Promise<ServedDeck | null>;
  /** The slugs of all decks, whether built or not. */
  list(): readonly string[];
  /** The page that lists them, in the reader's language. */
  renderIndex(readersLanguage: string): Promise<ServedPage>;
  /** The page that stands for a deck as long as it cannot be built: in its language, else in its reader's. */
  renderProblem(slug: string, error: unknown, readersLanguage: string): Promise<ServedPage>;
  /** The page for whose address opens nothing: in the reader's language, and nothing of any deck. */
  renderRefusal(readersLanguage: string): Promise<ServedPage>;
}
