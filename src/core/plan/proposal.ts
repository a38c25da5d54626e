import type { Slide, TracedText } from '../model.js';

type OmitEach<T, K extends keyof T> = T extends unknown ? Omit<T, K> : never;

/** What a slide shows, before it has an address, notes and a time. */
export type SlideBody = OmitEach<Slide, 'id' | 'section' | 'notes' | 'seconds' | 'size'>;

/** A slide that a recogniser sees in the text. */
export interface Proposal {
  readonly body: SlideBody;
  /** The passage that it is read from first: its place in the deck. */
  readonly passage: number;
  /** How much the deck gains by it, on one scale for all kinds; the least are given up first. */
  readonly weight: number;
  /** The words that it uses up: no other slide shows them again. */
  readonly claims: readonly TracedText[];
  /** True if it draws words together that other slides may show as well (a timeline). */
  readonly shares?: boolean;
}
