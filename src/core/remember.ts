/** More results than this are not kept: a deck has fewer texts. */
const MOST_KEPT = 20_000;

/** The same function, which works out the result for the same words only once. For pure functions of strings. */
export function remember<Key extends readonly string[], Result>(
  compute: (...key: Key) => Result,
): (...key: Key) => Result {
  const kept = new Map<string, Result>();
  return (...key) => {
    const name = key.join('\u0000');
    const known = kept.get(name);
    if (known !== undefined) return known;
    const result = compute(...key);
    if (kept.size >= MOST_KEPT) kept.clear();
    kept.set(name, result);
    return result;
  };
}
