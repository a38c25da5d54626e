/** A short, stable, ASCII name for words: FNV-1a in base 36, so that an address survives changes elsewhere. */
export function hashWords(words: string): string {
  let hash = 0x811c9dc5;
  for (let i = 0; i < words.length; i += 1) {
    hash ^= words.charCodeAt(i);
    hash = Math.imul(hash, 0x01000193);
  }
  return (hash >>> 0).toString(36).padStart(4, '0').slice(-4);
}

/** Gives out ids; the second use of a name gets `-2`. */
export function createNamer(): (name: string) => string {
  const used = new Map<string, number>();
  return (name) => {
    const count = (used.get(name) ?? 0) + 1;
    used.set(name, count);
    return count === 1 ? name : `${name}-${count}`;
  };
}
