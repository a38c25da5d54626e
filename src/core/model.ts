/**
 * The values that travel from stage to stage:
 * `Source → Article → Outline → Deck → Page`, one function each, in the order that `src/pipeline.ts` calls them.
 */
import type { Diagnostic } from './diagnostics.js';
import type { Language } from './language.js';
import type { Script } from './script/script.js';
import type { Slide } from './slide.js';
import type { Range, TracedText } from './trace.js';

export type { Language } from './language.js';
export type * from './slide.js';
export type * from './slideParts.js';
export type { Piece, TracedText } from './trace.js';

/** `html` is a web page, with things around its article; `document` is HTML made of a document or a book: all of it is the article. */
export type SourceFormat = 'txt' | 'md' | 'html' | 'document';

/** A decoded article file, byte-order mark removed. */
export interface Source {
  readonly file: string;
  readonly text: string;
  readonly format: SourceFormat;
}

export type Block =
  | { readonly type: 'heading'; readonly level: number; readonly text: TracedText }
  /**
   * `strong`: all of it is set in bold, so it may stand for a heading. `depth`: it is an item of a list that has others
   * below it, and how deep it stands, from 1.
   */
  | { readonly type: 'paragraph'; readonly text: TracedText; readonly strong?: boolean; readonly depth?: number }
  | {
      readonly type: 'list';
      readonly ordered: boolean;
      readonly items: readonly TracedText[];
      /** The numbers of an ordered list's items; left out where not every item has one. */
      readonly numerals?: readonly number[];
      /** How deep each item stands, from 1; left out where all stand at the top. */
      readonly depths?: readonly number[];
    }
  | { readonly type: 'quote'; readonly paragraphs: readonly TracedText[] }
  | { readonly type: 'code'; readonly language: string; readonly text: TracedText }
  | {
      readonly type: 'table';
      readonly header: readonly TracedText[];
      readonly rows: readonly (readonly TracedText[])[];
    }
  | {
      readonly type: 'image';
      readonly alt: TracedText;
      readonly url: string;
      /** The address as the text has it, where `url` is the whole of it. */
      readonly written?: string;
      /** It is a link to another page, as a badge or an advertisement is. */
      readonly leadsAway?: true;
      readonly caption?: TracedText;
    };

/** What the article says about itself: front matter, or the platform's lines around it. */
export interface ArticleFacts {
  readonly title: TracedText | null;
  readonly author: TracedText | null;
  readonly date: TracedText | null;
  readonly origin: TracedText | null;
}

/** Words of the article that lead to an address: where they stand in the source (`end` is exclusive), and where to. */
export interface ArticleLink {
  readonly start: number;
  readonly end: number;
  /** `http://…` or `https://…`; as long as it is only read, it may be relative to the article's own. */
  readonly url: string;
}

export interface Article {
  readonly source: Source;
  readonly language: Language;
  /** The script that its words were converted into; left out where they are as they were written. */
  readonly script?: Script;
  readonly facts: ArticleFacts;
  /** Where the article itself can be read, as it says or as it was fetched; left out where nobody knows. */
  readonly address?: string;
  /** In reading order; left out where there are none. */
  readonly links?: readonly ArticleLink[];
  readonly blocks: readonly Block[];
  /** Footnotes and the addresses that the text refers to: to be looked up, not to be read out. */
  readonly references: readonly TracedText[];
  /** Lines that are not the article (platform notices, share buttons): listed, shown nowhere. */
  readonly boilerplate: readonly TracedText[];
  /** Stretches of the source whose words are damaged: they may stand in notes, never on a slide. */
  readonly damage: readonly Range[];
  readonly diagnostics: readonly Diagnostic[];
}

export interface Section {
  /** 1-based place among its siblings. */
  readonly number: number;
  /** The number that the article itself gives it; null where it gives none. */
  readonly numeral: number | null;
  readonly title: TracedText;
  /** False where the article only numbers, parts or moves on to what follows: the title is words of the text itself. */
  readonly isNamed: boolean;
  /** The heading as it is written, number and all; null where the text has none. */
  readonly heading: TracedText | null;
  /** The heading above it that holds several sections, or inside a section several parts; null where there is none. */
  readonly shelf: TracedText | null;
  readonly blocks: readonly Block[];
  readonly children: readonly Section[];
}

export interface Outline {
  readonly article: Article;
  readonly title: TracedText;
  readonly lead: readonly Block[];
  readonly sections: readonly Section[];
}

export interface DeckMeta {
  readonly slug: string;
  readonly title: string;
  readonly language: Language;
  /** The script that the words were converted into, if they were. */
  readonly script?: Script;
  readonly author: string | null;
  /** The file's base name: no path of the machine. */
  readonly file: string;
  /** Where the article itself can be read; left out where nobody knows. */
  readonly address?: string;
}

/** Characters of a section (letters and digits), and where they went: `characters = onSlides + onlyInNotes + dropped`. */
export interface SectionCoverage {
  /** null for the lead. */
  readonly section: number | null;
  readonly title: string;
  readonly characters: number;
  readonly onSlides: number;
  /** All that is said, whether or not a slide shows it as well. */
  readonly inNotes: number;
  readonly onlyInNotes: number;
  /** Neither shown nor said. */
  readonly dropped: number;
}

/** Why something of the article's file is on no slide. */
export type OmissionReason =
  /** Words of the article that are lost: there should be none. */
  | 'text'
  /** A line of a table of contents, which the agenda says. */
  | 'contents'
  | 'boilerplate'
  | 'damaged'
  | 'code'
  | 'list-item'
  | 'table'
  | 'table-row'
  | 'image'
  | 'remote-image'
  | 'empty-image'
  /** A scraped reading in brackets. */
  | 'reading'
  | 'address'
  | 'front-matter'
  /** Words that belong to no block: what a page has around its article. */
  | 'outside';

/** Something that no slide shows, with its place. Running text that the notes hold is not listed. */
export interface Omission {
  readonly reason: OmissionReason;
  /** The speaker has it. */
  readonly inNotes: boolean;
  /** 1-based, of the first; null where it has no place in the file. */
  readonly line: number | null;
  readonly column: number | null;
  /** How many there are of it, where all of a kind are one entry. */
  readonly count: number;
  /** Letters and digits. */
  readonly characters: number;
  /** Its words, or the first of them. */
  readonly text: string;
}

/** A planned slide that the presenter leaves out, and the slide it would follow; null for the first. */
export interface HiddenSlide {
  readonly slide: Slide;
  readonly after: string | null;
}

/** The talk: its slides in order, and what was said of the article on the way. */
export interface Deck {
  readonly meta: DeckMeta;
  readonly slides: readonly Slide[];
  /** Words of the article that lead somewhere; left out where none do. */
  readonly links?: readonly ArticleLink[];
  /** Left out where the presenter hides none. */
  readonly hidden?: readonly HiddenSlide[];
  readonly coverage: readonly SectionCoverage[];
  readonly omissions: readonly Omission[];
  readonly diagnostics: readonly Diagnostic[];
}
