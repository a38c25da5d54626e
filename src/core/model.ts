/**
 * The values that travel from stage to stage:
 * `Source → Article → Outline → Deck → Page`, one function each, in the order that `src/pipeline.ts` calls them.
 */
import type { Diagnostic } from './diagnostics.js';

/** A run of a {@link TracedText}: `length` characters at `at` stand for `span` characters of the source at `from`. */
export interface Piece {
  readonly at: number;
  readonly length: number;
  readonly from: number;
  /** Differs from `length` only where the words come from a corrections file. */
  readonly span: number;
}

/**
 * Text that knows which characters of the source it came from. Offsets are UTF-16 code units.
 * Characters that no piece covers are glue (`，`, `…`, `→`, a space), never words.
 */
export interface TracedText {
  readonly text: string;
  readonly pieces: readonly Piece[];
}

export type SourceFormat = 'txt' | 'md';

/** A decoded article file, byte-order mark removed. */
export interface Source {
  readonly file: string;
  readonly text: string;
  readonly format: SourceFormat;
}

export type Block =
  | { readonly type: 'heading'; readonly level: number; readonly text: TracedText }
  | { readonly type: 'paragraph'; readonly text: TracedText }
  | { readonly type: 'list'; readonly ordered: boolean; readonly items: readonly TracedText[] }
  | { readonly type: 'quote'; readonly paragraphs: readonly TracedText[] }
  | { readonly type: 'code'; readonly language: string; readonly text: TracedText }
  | {
      readonly type: 'table';
      readonly header: readonly TracedText[];
      readonly rows: readonly (readonly TracedText[])[];
    }
  | { readonly type: 'image'; readonly alt: TracedText; readonly url: string };

/** What the article says about itself: front matter, or the platform's lines around it. */
export interface ArticleFacts {
  readonly title: TracedText | null;
  readonly author: TracedText | null;
  readonly date: TracedText | null;
  readonly origin: TracedText | null;
}

/** A BCP 47 tag such as `zh-Hant`, `zh-Hans`, `ja`, `en`. */
export type Language = string;

export interface Article {
  readonly source: Source;
  readonly language: Language;
  readonly facts: ArticleFacts;
  readonly blocks: readonly Block[];
  /** Lines that are not the article (platform notices, share buttons): listed, shown nowhere. */
  readonly boilerplate: readonly TracedText[];
  /** Stretches of the source whose words are damaged: they may stand in notes, never on a slide. */
  readonly damage: readonly { readonly start: number; readonly end: number }[];
  readonly diagnostics: readonly Diagnostic[];
}

export interface Section {
  /** 1-based place among its siblings. */
  readonly number: number;
  /** The number that the article itself gives it; null where it gives none. */
  readonly numeral: number | null;
  readonly title: TracedText;
  readonly blocks: readonly Block[];
  readonly children: readonly Section[];
}

export interface Outline {
  readonly article: Article;
  readonly title: TracedText;
  readonly lead: readonly Block[];
  readonly sections: readonly Section[];
}

/** The type step of a slide's body within the scale of `core/fit/geometry.ts`: 0 is the largest. */
export type SizeStep = number;

interface SlideBase {
  /** A stable ASCII id: the slide's address, in the deck and in links. */
  readonly id: string;
  /** The number of the section it belongs to; null in the lead, on the cover, the agenda, the closing and the sources. */
  readonly section: number | null;
  /** The whole text of the paragraphs behind the slide, for the speaker. */
  readonly notes: readonly TracedText[];
  /** Time planned for it. */
  readonly seconds: number;
  readonly size: SizeStep;
}

/**
 * A clause whose number is set large: the words before it above, its unit beside it, the words after it below, so
 * that the clause reads on from top to bottom and no scope is lost: `支撐了中國超過` **95** `%` `車企的…升級`.
 */
export interface Figure {
  readonly before: TracedText | null;
  readonly value: TracedText;
  readonly unit: TracedText | null;
  readonly after: TracedText | null;
}

export interface LabelledItem {
  readonly label: TracedText;
  readonly detail: TracedText | null;
}

export interface TimelineEvent {
  readonly date: TracedText;
  readonly text: TracedText;
}

/** One end of a comparison: `value` is the number as a chart draws it. */
export interface ComparedValue {
  /** Words of the article about this end; null where it has none beside the value. */
  readonly label: TracedText | null;
  readonly text: TracedText;
  readonly value: number;
}

export interface AgendaItem {
  readonly number: number;
  /** The number shown: the article's own; null where it gives none. */
  readonly numeral: number | null;
  readonly title: TracedText;
  /** The id of the section's divider. */
  readonly target: string;
}

export interface CoverSlide extends SlideBase {
  readonly kind: 'cover';
  readonly title: TracedText;
  readonly standfirst: TracedText | null;
  readonly author: TracedText | null;
  readonly date: TracedText | null;
  readonly origin: TracedText | null;
}
export interface AgendaSlide extends SlideBase {
  readonly kind: 'agenda';
  readonly items: readonly AgendaItem[];
}
export interface SectionSlide extends SlideBase {
  readonly kind: 'section';
  readonly number: number;
  /** The number shown: the article's own; null where it gives none. */
  readonly numeral: number | null;
  readonly title: TracedText;
  /** A sentence of the section that says what it is about. */
  readonly standfirst: TracedText | null;
}
export interface PointsSlide extends SlideBase {
  readonly kind: 'points';
  readonly title: TracedText | null;
  /** One to five. A single point is a statement and is set large. */
  readonly items: readonly TracedText[];
}
export interface QuoteSlide extends SlideBase {
  readonly kind: 'quote';
  /** Without its outer quotation marks: the template sets them. */
  readonly quote: TracedText;
  readonly speaker: TracedText | null;
  readonly context: TracedText | null;
}
export interface FigureSlide extends SlideBase {
  readonly kind: 'figure';
  readonly title: TracedText | null;
  /** One to four. */
  readonly figures: readonly Figure[];
  /** For a single figure: the sentence around it. */
  readonly detail: TracedText | null;
}
export interface StagesSlide extends SlideBase {
  readonly kind: 'stages';
  readonly title: TracedText | null;
  /** Two to five. */
  readonly items: readonly LabelledItem[];
  /** True for a sequence (drawn with arrows), false for a set of equals (no arrows). */
  readonly sequence: boolean;
}
export interface PairSlide extends SlideBase {
  readonly kind: 'pair';
  readonly title: TracedText | null;
  readonly items: readonly [LabelledItem, LabelledItem];
}
export interface TimelineSlide extends SlideBase {
  readonly kind: 'timeline';
  readonly title: TracedText | null;
  /** Two to six. */
  readonly events: readonly TimelineEvent[];
}
export interface CompareSlide extends SlideBase {
  readonly kind: 'compare';
  readonly title: TracedText;
  readonly from: ComparedValue;
  readonly to: ComparedValue;
  /** "10倍": drawn between the two, where the article says it. */
  readonly multiple: TracedText | null;
}
export interface TableSlide extends SlideBase {
  readonly kind: 'table';
  readonly title: TracedText | null;
  readonly header: readonly TracedText[];
  readonly rows: readonly (readonly TracedText[])[];
}
export interface CodeSlide extends SlideBase {
  readonly kind: 'code';
  readonly title: TracedText | null;
  readonly language: string;
  readonly code: TracedText;
}
export interface ImageSlide extends SlideBase {
  readonly kind: 'image';
  readonly title: TracedText | null;
  readonly url: string;
  readonly caption: TracedText | null;
}
export interface ClosingSlide extends SlideBase {
  readonly kind: 'closing';
  readonly line: TracedText;
  readonly speaker: TracedText | null;
}
/** A voice, a report or an address that the article rests on, and the slides that show its words. */
export interface SourceEntry {
  readonly text: TracedText;
  /** Ids of slides, in the deck's order. */
  readonly targets: readonly string[];
}
export interface SourcesSlide extends SlideBase {
  readonly kind: 'sources';
  /** The article's title. Its file name and the label are the template's. */
  readonly title: TracedText;
  readonly author: TracedText | null;
  readonly date: TracedText | null;
  readonly origin: TracedText | null;
  readonly entries: readonly SourceEntry[];
}

export type Slide =
  | CoverSlide
  | AgendaSlide
  | SectionSlide
  | PointsSlide
  | QuoteSlide
  | FigureSlide
  | StagesSlide
  | PairSlide
  | TimelineSlide
  | CompareSlide
  | TableSlide
  | CodeSlide
  | ImageSlide
  | ClosingSlide
  | SourcesSlide;

export type SlideKind = Slide['kind'];

export interface DeckMeta {
  readonly slug: string;
  readonly title: string;
  readonly language: Language;
  readonly author: string | null;
  /** The file's base name: no path of the machine. */
  readonly file: string;
}

/** Characters of the article (letters and digits), and where they went. */
export interface SectionCoverage {
  /** null for the lead. */
  readonly section: number | null;
  readonly title: string;
  readonly characters: number;
  readonly onSlides: number;
  readonly inNotes: number;
}

export interface Deck {
  readonly meta: DeckMeta;
  readonly slides: readonly Slide[];
  readonly coverage: readonly SectionCoverage[];
  readonly diagnostics: readonly Diagnostic[];
}
