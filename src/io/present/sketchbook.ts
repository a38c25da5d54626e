import type { InkMessage } from './messages.js';

type Stroke = NonNullable<InkMessage['stroke']>;

/** More slides than a talk draws on: the first are the first to be forgotten. */
const MOST_SLIDES = 200;

/** What the presenter has drawn on the slides of a deck: for windows that come later, or are loaded again. */
export class Sketchbook {
  readonly #strokes = new Map<string, Stroke[]>();

  /** Takes over what a window has told of one slide. */
  keep({ id, count, stroke }: InkMessage): void {
    const before = (this.#strokes.get(id) ?? []).slice(0, stroke ? count - 1 : count);
    this.#strokes.set(id, stroke ? [...before, stroke] : before);
    const [oldest] = this.#strokes.size > MOST_SLIDES ? this.#strokes.keys() : [];
    if (oldest !== undefined) this.#strokes.delete(oldest);
  }

  /** What draws all of it again. */
  list(): InkMessage[] {
    return [...this.#strokes].flatMap(([id, strokes]) =>
      strokes.map((stroke, at) => ({ lectern: 'ink' as const, id, count: at + 1, stroke })),
    );
  }
}
