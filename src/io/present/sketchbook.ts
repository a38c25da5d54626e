import type { InkMessage } from './messages.js';

/** More slides than a talk draws on: the first are the first to be forgotten. */
const MOST_SLIDES = 200;
/** On one slide, with those that were rubbed out. */
const MOST_STROKES = 500;

/** What the presenter has drawn on the slides of a deck: for windows that come later, or are loaded again. */
export class Sketchbook {
  /** By slide and mark. What was rubbed out is null: a window that tells of it late does not bring it back. */
  readonly #strokes = new Map<string, Map<string, InkMessage['stroke']>>();

  /** Takes over what a window has told of one stroke. */
  keep({ id, mark, stroke }: InkMessage): void {
    const slide = this.#strokes.get(id) ?? new Map<string, InkMessage['stroke']>();
    if (slide.get(mark) !== null) slide.set(mark, stroke);
    this.#strokes.set(id, slide);
    forgetOldest(slide, MOST_STROKES);
    forgetOldest(this.#strokes, MOST_SLIDES);
  }

  /** What draws all of it again. */
  list(): InkMessage[] {
    return [...this.#strokes].flatMap(([id, slide]) =>
      [...slide].flatMap(([mark, stroke]) => (stroke ? [{ lectern: 'ink' as const, id, mark, stroke }] : [])),
    );
  }
}

function forgetOldest<Value>(map: Map<string, Value>, most: number): void {
  const [oldest] = map.size > most ? map.keys() : [];
  if (oldest !== undefined) map.delete(oldest);
}
