/** More results than this are not kept: a deck has fewer texts. */
const MOST_KEPT = 20_000;

/**
 * The same function, which works out the result for the same words only once. For pure functions of strings: the first
 * differs from call to call, those after it (a language, a face) have few values.
 */
export function remember<Key extends readonly [string, ...string[]], Result>(
  compute: (...key: Key) => Result,
): (...key: Key) => Result {
  const root = new Shelf<Result>();
  return (...key) => {
    // Put together, the strings would be copied and hashed at every call: a text is asked for dozens of times.
    let shelf = root;
    // As the callback of `map` it is handed more than it asks for.
    for (let at = Math.min(key.length, compute.length) - 1; at > 0; at -= 1) shelf = shelf.take(key[at] ?? '');
    const known = shelf.kept.get(key[0]);
    if (known !== undefined) return known;
    const result = compute(...key);
    if (shelf.kept.size >= MOST_KEPT) shelf.kept.clear();
    shelf.kept.set(key[0], result);
    return result;
  };
}

class Shelf<Result> {
  readonly kept = new Map<string, Result>();
  private readonly shelves = new Map<string, Shelf<Result>>();

  take(name: string): Shelf<Result> {
    const known = this.shelves.get(name);
    if (known) return known;
    const shelf = new Shelf<Result>();
    this.shelves.set(name, shelf);
    return shelf;
  }
}
