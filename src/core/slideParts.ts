/** What slides of several kinds are made of, in words of the article. */
import type { TracedText } from './trace.js';

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

/** A section, or a group of sections that follow each other. */
export interface AgendaItem {
  /** The number of the first section. */
  readonly number: number;
  /** The number shown: the article's own; null where it gives none. */
  readonly numeral: number | null;
  /** The number of a group's last section, shown as `1–4`; null for a single section. */
  readonly lastNumeral: number | null;
  readonly title: TracedText;
  /** The id of the first section's divider. */
  readonly target: string;
}

/** Words that tell what to do, and what is typed for it. */
export interface Command {
  /** Whole sentences, with their marks. */
  readonly text: TracedText;
  readonly code: TracedText;
  readonly language: string;
  /** What the sentence goes on with behind the code; null where it ends before. */
  readonly rest: TracedText | null;
}

/** A picture as it is drawn: turned upright, in px of its own. */
export interface Picture {
  readonly width: number;
  readonly height: number;
  /** A drawing (diagram, chart, screenshot) has plain areas: it is never cropped, and stands on white. */
  readonly look: 'photo' | 'drawing';
  /** Made of shapes: it can be drawn at any size. */
  readonly isVector: boolean;
}

/** A voice, a report or an address that the article rests on, and the slides that show its words. */
export interface SourceEntry {
  readonly text: TracedText;
  /** Ids of slides, in the deck's order. */
  readonly targets: readonly string[];
}

/** The pictures of an article that could be opened, by their addresses as the article has them. */
export type Pictures = ReadonlyMap<string, Picture>;
