import type { EditKind } from '../edits.js';

/**
 * One thing that the presenter does to a slide while looking at it. `before` is what they saw: where the slide says
 * something else by now, nothing is done. Phrases and items are counted from 0, as `describeEditable` counts them.
 */
export type Intent =
  /** Other words for a phrase; empty ones take it off the slide. */
  | {
      readonly what: 'write';
      readonly slide: string;
      readonly phrase: number;
      readonly before: string;
      readonly after: string;
    }
  /** A point (stage, event, figure, row) to another place among the points. */
  | {
      readonly what: 'order';
      readonly slide: string;
      readonly item: number;
      readonly to: number;
      readonly before: string;
    }
  | { readonly what: 'drop'; readonly slide: string; readonly item: number; readonly before: string }
  /** A further point of the presenter's own, to stand at `item`. */
  | { readonly what: 'add'; readonly slide: string; readonly item: number; readonly words: string }
  | { readonly what: 'hide' | 'show'; readonly slide: string }
  /** The slide to stand after another one; null: first. */
  | { readonly what: 'move'; readonly slide: string; readonly after: string | null }
  /** What the speaker says, paragraph by paragraph, a blank line between two. */
  | { readonly what: 'notes'; readonly slide: string; readonly before: string; readonly after: string }
  /** Seconds for the slide; null: its planned share. */
  | { readonly what: 'time'; readonly slide: string; readonly before: number | null; readonly seconds: number | null }
  /** The same words as another kind of slide; null: the one that the article gave. */
  | {
      readonly what: 'kind';
      readonly slide: string;
      readonly before: EditKind | null;
      readonly kind: EditKind | null;
    }
  /** Another composition, by its name; null: the one that fits best. */
  | {
      readonly what: 'layout';
      readonly slide: string;
      readonly before: string | null;
      readonly layout: string | null;
    }
  /** A slide of the presenter's own, in Markdown. */
  | { readonly what: 'insert'; readonly after: string | null; readonly markdown: string }
  /** Other Markdown for a slide of the presenter's own; empty takes it away. */
  | { readonly what: 'rewrite'; readonly slide: string; readonly before: string; readonly markdown: string };

/**
 * Why an intent is not done. `stale`: the slide is not what the presenter saw. `needed`: it cannot be empty. `unfit`: this
 * slide cannot be changed like this. `last`: no slide would be left.
 */
export type Refusal = 'stale' | 'needed' | 'unfit' | 'last';
