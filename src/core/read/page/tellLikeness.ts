/**
 * How much of the shorter of two headings stands in the other: 1 for all of it, 0 for none. Counted in pairs of signs
 * where words are not set apart or change their ends, else in words.
 */
export function tellLikeness(a: string, b: string): number {
  const [few, many] = [listUnits(a), listUnits(b)].sort((x, y) => x.size - y.size);
  if (!few || !many || few.size === 0) return 0;
  return [...few].filter((unit) => many.has(unit)).length / few.size;
}

const PAIRED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}ー]+/gu;

function listUnits(words: string): Set<string> {
  const bare = words.normalize('NFKC').toLowerCase();
  const units = new Set<string>();
  for (const [run] of bare.matchAll(PAIRED)) {
    const signs = [...run];
    for (let i = 1; i < signs.length; i += 1) units.add(`${signs[i - 1]}${signs[i]}`);
  }
  // Words of three letters are those that join others.
  for (const [word] of bare.replace(PAIRED, ' ').matchAll(/[\p{L}\p{M}]{4,}|\p{N}+|\p{L}+(?=\p{N})/gu)) units.add(word);
  return units;
}
