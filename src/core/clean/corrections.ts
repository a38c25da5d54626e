/**
 * One line of `<article>.corrections.yaml`: the words that the file damaged, and the words that stood there.
 * The article itself is never changed.
 */
export interface Correction {
  readonly find: string;
  readonly replace: string;
  /** How many times `find` must stand in the article; null for any number. */
  readonly count: number | null;
}
