/** Which of the names of before can stay where they are for the names to come in the wanted order: as many as can. */
export function keepInOrder(before: readonly string[], wanted: readonly string[]): ReadonlySet<string> {
  const places = new Map(before.map((name, at) => [name, at]));
  const runs: { readonly last: number; readonly names: readonly string[] }[] = [];
  for (const name of wanted) {
    const at = places.get(name);
    if (at === undefined) continue;
    const longest = runs.filter(({ last }) => last < at).sort((a, b) => b.names.length - a.names.length)[0];
    runs.push({ last: at, names: [...(longest?.names ?? []), name] });
  }
  const [best] = runs.sort((a, b) => b.names.length - a.names.length);
  return new Set(best?.names ?? []);
}
