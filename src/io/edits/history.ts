/** The text of a file; null where there is none. */
export type Content = string | null;

interface Step {
  readonly before: Content;
  readonly after: Content;
}

/** So many steps can be taken back. */
const MOST_STEPS = 200;

/** What was written to one file, so that it can be taken back, to the byte, and done again. */
export class History {
  readonly #done: Step[] = [];
  readonly #undone: Step[] = [];

  record(before: Content, after: Content): void {
    this.#done.push({ before, after });
    if (this.#done.length > MOST_STEPS) this.#done.shift();
    this.#undone.length = 0;
  }

  get canUndo(): boolean {
    return this.#done.length > 0;
  }

  get canRedo(): boolean {
    return this.#undone.length > 0;
  }

  /**
   * What the file is to be for the last step to be taken back (or done again); the step counts as moved once `move` was
   * called. `none`: there is no such step. `foreign`: somebody else has changed the file since.
   */
  step(way: 'undo' | 'redo', now: Content): { readonly to: Content; readonly move: () => void } | 'none' | 'foreign' {
    const [from, onto] = way === 'undo' ? [this.#done, this.#undone] : [this.#undone, this.#done];
    const step = from.at(-1);
    if (!step) return 'none';
    const [expected, to] = way === 'undo' ? [step.after, step.before] : [step.before, step.after];
    if (now !== expected) return 'foreign';
    const move = (): void => {
      from.pop();
      onto.push(step);
    };
    return { to, move };
  }
}
