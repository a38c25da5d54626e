import type { PhraseLink } from '../listLinks.js';

/** Words, and where they lead; null where they lead nowhere. */
export interface LinkedPart {
  readonly text: string;
  readonly href: string | null;
}

/**
 * The runs of a part of a text, each with where it leads.
 * @param links those of the whole text, in order
 */
export function cutAtLinks(
  text: string,
  links: readonly PhraseLink[],
  { from, to } = { from: 0, to: text.length },
): readonly LinkedPart[] {
  const parts: LinkedPart[] = [];
  let at = from;
  for (const { start, end, url } of links) {
    const [first, last] = [Math.max(start, at), Math.min(end, to)];
    if (first >= last) continue;
    if (first > at) parts.push({ text: text.slice(at, first), href: null });
    parts.push({ text: text.slice(first, last), href: url });
    at = last;
  }
  return at < to ? [...parts, { text: text.slice(at, to), href: null }] : parts;
}
