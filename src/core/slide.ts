/** Every kind of slide: what it shows, in words of the article. */
import type {
  AgendaItem,
  Command,
  ComparedValue,
  Figure,
  LabelledItem,
  Picture,
  SourceEntry,
  TimelineEvent,
} from './slideParts.js';
import type { TracedText } from './trace.js';

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
  /** The composition that the presenter wants, by its name; taken where the words fit into it. */
  readonly layout?: string;
  /** What the article gave where the presenter has changed the slide; left out where it is as it was planned. */
  readonly edited?: EditedFrom;
}

/** A slide as the article gives it, before the presenter's edit. */
export interface EditedFrom {
  readonly kind: SlideKind;
  /** Its words, title first. */
  readonly words: readonly string[];
  /** Its notes, where the edit replaces them. */
  readonly notes?: readonly TracedText[];
  /** The words that the edit was made against: they may have changed since. */
  readonly was: readonly string[];
  /** Tells the edit from an earlier one of the same slide. */
  readonly edit: string;
  /** Its time is the presenter's. */
  readonly timed?: true;
  /** The slide is the presenter's own altogether. */
  readonly inserted?: true;
}

export interface CoverSlide extends SlideBase {
  readonly kind: 'cover';
  readonly title: TracedText;
  readonly standfirst: TracedText | null;
  readonly author: TracedText | null;
  readonly date: TracedText | null;
  readonly origin: TracedText | null;
  /** Where the article itself can be read. */
  readonly address?: string;
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
  /** The numbers that the article gives them, one an item. */
  readonly numerals?: readonly number[];
  /** Its title is a statement of the text, and not a name: a single point below it is said because of that. */
  readonly isClaim?: true;
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
  /** One to four; of a series three to five. */
  readonly figures: readonly Figure[];
  /** Amounts of one kind that the article sets side by side: they are drawn as bars on one scale. */
  readonly isSeries?: true;
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
  /** All rows of the table that it is a part of: its columns are as wide on each of its slides. */
  readonly whole?: readonly (readonly TracedText[])[];
  /** It goes on from the slide before, which shows the header already: here it only says what the columns are. */
  readonly repeatsHeader?: true;
  /** It has further columns of the rows before, which show the first column already. */
  readonly repeatsLabels?: true;
}
export interface CodeSlide extends SlideBase {
  readonly kind: 'code';
  readonly title: TracedText | null;
  readonly language: string;
  readonly code: TracedText;
}
export interface CommandsSlide extends SlideBase {
  readonly kind: 'commands';
  readonly title: TracedText | null;
  /** One to three. */
  readonly items: readonly Command[];
}
export interface ImageSlide extends SlideBase {
  readonly kind: 'image';
  /** What the text beside the picture claims. */
  readonly title: TracedText | null;
  /** The picture's address, as the article has it. */
  readonly url: string;
  readonly caption: TracedText | null;
  readonly picture: Picture;
}
export interface ClosingSlide extends SlideBase {
  readonly kind: 'closing';
  readonly line: TracedText;
  readonly speaker: TracedText | null;
}
export interface SourcesSlide extends SlideBase {
  readonly kind: 'sources';
  /** The article's title. Its file name and the label are the template's. */
  readonly title: TracedText;
  readonly author: TracedText | null;
  readonly date: TracedText | null;
  readonly origin: TracedText | null;
  /** Where the article itself can be read. */
  readonly address?: string;
  readonly entries: readonly SourceEntry[];
}

/** One slide, by its kind: every switch over them names them all. */
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
  | CommandsSlide
  | ImageSlide
  | ClosingSlide
  | SourcesSlide;

export type SlideKind = Slide['kind'];
