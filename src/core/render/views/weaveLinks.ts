import type { TracedText } from '../../model.js';
import type { Part } from './markForeign.js';
import { linksOf, type TextLink } from './markLinks.js';
import type { ChunkView, DisplayView } from './textView.js';

const SPACE = /\s/;
/** Behind a link, they may stand by themselves: no line begins with them. */
const TRAILING = /^[，。、；：！？…,.;:!?]+$/u;

type Linked = ChunkView & { readonly link: TextLink | null };

/** The runs, each with where a link begins and ends. */
function markEnds(runs: readonly Linked[]): readonly ChunkView[] {
  return runs.map(({ link, ...chunk }, index) => ({
    ...chunk,
    ...(link && link !== runs[index - 1]?.link && { opens: { href: link.href, isAway: link.isAway } }),
    ...(link && link !== runs[index + 1]?.link && { closes: true as const }),
  }));
}

function cutByLink(chunk: ChunkView, places: readonly (TextLink | null)[]): readonly Linked[] {
  const cut: Linked[] = [];
  for (let from = 0; from < chunk.text.length; ) {
    const link = places[from] ?? null;
    let to = from + 1;
    while (to < chunk.text.length && (places[to] ?? null) === link) to += 1;
    const { parted: _, spaced: __, ...rest } = chunk;
    cut.push({ ...cutChunk(from === 0 ? chunk : rest, from, to), link });
    from = to;
  }
  return cut;
}

/** Sets the links of a text into its runs. One weaver sets what follows each other of the same text. */
export class LinkWeaver {
  readonly #text: string;
  readonly #links: readonly TextLink[];
  #at = 0;

  constructor(traced: TracedText) {
    this.#text = traced.text;
    this.#links = linksOf(traced);
  }

  weave(view: DisplayView): DisplayView {
    if (this.#links.length === 0) return view;
    const clauses = view.clauses?.map((clause) => ({ ...clause, chunks: this.#weaveChunks(clause.chunks) })) ?? null;
    return { ...view, clauses, chunks: this.#weaveChunks(view.chunks) };
  }

  /** A link ends with the clause that it stands in, and begins anew in the next one. */
  #weaveChunks(chunks: readonly ChunkView[]): readonly ChunkView[] {
    return markEnds(chunks.flatMap((chunk) => this.#cut(chunk)));
  }

  /** A run in parts, each of which is within one link or without any; a run that stays on one line holds its parts. */
  #cut(chunk: ChunkView): readonly Linked[] {
    const places = this.#read(chunk.text);
    const cut = cutByLink(chunk, places);
    const [first, second] = cut;
    if (!chunk.bound || !first || !second) return cut;
    // The marks behind a link are held by themselves: it goes on from the runs before.
    if (cut.length === 2 && second.link === null && TRAILING.test(second.text)) return cut;
    return [{ ...chunk, link: null, inner: markEnds(cut) }];
  }

  /** The link of each character of the next run: between clauses the text has spaces that no run has. */
  #read(run: string): readonly (TextLink | null)[] {
    return [...run].flatMap((character) => {
      while (SPACE.test(this.#text[this.#at] ?? '') && !SPACE.test(character)) this.#at += 1;
      const at = this.#at;
      this.#at += character.length;
      const link = this.#links.find(({ start, end }) => at >= start && at < end) ?? null;
      return Array.from(character.length === 1 ? [link] : [link, link]);
    });
  }
}

function cutChunk(chunk: ChunkView, from: number, to: number): ChunkView {
  if (from === 0 && to === chunk.text.length) return chunk;
  const { parts, ...rest } = chunk;
  return { ...rest, text: chunk.text.slice(from, to), ...(parts && { parts: cutParts(parts, from, to) }) };
}

function cutParts(parts: readonly Part[], from: number, to: number): readonly Part[] {
  let at = 0;
  return parts.flatMap((part) => {
    const [start, end] = [Math.max(from - at, 0), Math.min(to - at, part.text.length)];
    at += part.text.length;
    return start < end ? [{ ...part, text: part.text.slice(start, end) }] : [];
  });
}
