import { findAll } from './findAll.js';
import type { ArticleLink, Piece, TracedText } from './model.js';

/** Where words of a phrase lead: `end` is exclusive. */
export interface PhraseLink {
  readonly start: number;
  readonly end: number;
  readonly url: string;
}

/** An address that is written out; what ends the sentence around it is none of it. */
const WRITTEN = /https?:\/\/[^\s<>"“”「」『』（），。、；：】]*[^\s<>"“”「」『』（），。、；：】.,;:!?)\]'’*]/giu;
const SAYS_SOMETHING = /[\p{L}\p{N}]/u;

/**
 * The links of a phrase, in order: of the words that are linked in the article, as far as the phrase has them, and of the
 * addresses that it says itself.
 */
export function listLinks(phrase: TracedText, links: readonly ArticleLink[]): readonly PhraseLink[] {
  const { text } = phrase;
  const linked = joinNeighbours(
    phrase.pieces.flatMap((piece) => links.flatMap((link) => place(piece, link))),
    text,
  ).filter(({ start, end }) => SAYS_SOMETHING.test(text.slice(start, end)));
  const written = findAll(text, WRITTEN).flatMap(({ 0: url, index }): PhraseLink[] => {
    const [start, end] = [index, index + url.length];
    return linked.some((one) => one.start < end && start < one.end) ? [] : [{ start, end, url }];
  });
  return [...linked, ...written].sort((one, other) => one.start - other.start);
}

/** The part of a piece that is linked. One whose words were corrected is linked as a whole. */
function place({ at, length, from, span }: Piece, { start, end, url }: ArticleLink): PhraseLink[] {
  const [first, last] = [Math.max(start, from), Math.min(end, from + span)];
  if (first >= last) return [];
  if (length !== span) return [{ start: at, end: at + length, url }];
  return [{ start: at + first - from, end: at + last - from, url }];
}

/** A link whose words were cleaned of something between them is one link. */
function joinNeighbours(links: readonly PhraseLink[], text: string): readonly PhraseLink[] {
  const joined: PhraseLink[] = [];
  for (const link of links) {
    const last = joined.at(-1);
    if (last && last.url === link.url && !SAYS_SOMETHING.test(text.slice(last.end, link.start)))
      joined[joined.length - 1] = { ...last, end: link.end };
    else if (!last || link.start >= last.end) joined.push(link);
  }
  return joined;
}
