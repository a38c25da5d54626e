import { keyOf } from './entries.js';

/**
 * Does the work of a stage, or gives what came of it when it was done before with the same key. The key says everything
 * that the result follows from; what is given back is as good as what the work would give now.
 */
export type Remember = <T>(stage: string, key: readonly unknown[], work: () => T | Promise<T>) => Promise<T>;

/** Nothing was ever done before. */
export const FORGET: Remember = async (_stage, _key, work) => work();

/** What came of each stage last, in this process: a deck that is presented is built again at every change. */
export class LastResults {
  readonly #last = new Map<string, { readonly key: string; readonly result: unknown }>();

  /** @param below is asked where the key is another than the last time */
  over(below: Remember): Remember {
    return async <T>(stage: string, key: readonly unknown[], work: () => T | Promise<T>): Promise<T> => {
      const name = keyOf(key);
      const known = this.#last.get(stage);
      if (known?.key === name) return known.result as T;
      const result = await below(stage, key, work);
      this.#last.set(stage, { key: name, result });
      return result;
    };
  }
}
