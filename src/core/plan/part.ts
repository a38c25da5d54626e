import type { Block, Language, TracedText } from '../model.js';
import type { Range } from '../trace.js';
import type { Clause } from './clauses.js';
import type { Talk } from './findTalk.js';

export interface Sentence {
  readonly text: TracedText;
  readonly clauses: readonly Clause[];
  /** The passage that it stands in. */
  readonly passage: number;
  /** Its words cannot be trusted: it may be spoken, never shown. */
  readonly damaged: boolean;
  /** An item of a list (or its first sentence): its neighbours are its company. */
  readonly isItem: boolean;
  /** Little else than the name of a page that it links to. */
  readonly isReference: boolean;
  readonly language: Language;
}

/** A block of the article with its sentences: what speaker notes are made of. */
export interface Passage {
  /** 0-based place in the whole article. */
  readonly index: number;
  readonly block: Block;
  /** A paragraph set bold from end to end, as an interview sets its questions. */
  readonly isBold: boolean;
  /** What an interviewer asks, in an interview that does not set it bold. */
  readonly isAsked: boolean;
  readonly sentences: readonly Sentence[];
}

/** A stretch of the article that is planned by itself: the lead, a section, or a titled part of a section. */
export interface Part {
  readonly section: number | null;
  /** The title of a part inside a section; null for the lead and for a section's own text. */
  readonly title: TracedText | null;
  /** The title as it is written, with its number: for the speaker. */
  readonly heading: TracedText | null;
  readonly passages: readonly Passage[];
  /** Where the article is a talk that was written down: who speaks in it. */
  readonly talk?: Talk;
  /** The stretches of it whose words are damaged. */
  readonly damage: readonly Range[];
}
