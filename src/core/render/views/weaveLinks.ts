import type { TracedText } from '../../model.js';
import type { Part } from './markForeign.js';
import { linksOf, type TextLink } from './markLinks.js';
import type { ChunkView, DisplayView } from './text.js';

/** What leads on from the first of some runs to the last. */
export type LinkView = Pick<TextLink, 'href' | 'isAway'>;

const SPACE = /\s/;
/** At the end of a word that stays on one line: it may stand behind the link. */
const TRAILING = /[，。、；：！？…,.;:!?]+$/u;

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
    const woven: (ChunkView & { readonly link: TextLink | null })[] = [];
    for (const chunk of chunks) for (const part of this.#cut(chunk)) woven.push(part);
    return woven.map(({ link, ...chunk }, index) => ({
      ...chunk,
      ...(link && link !== woven[index - 1]?.link && { opens: { href: link.href, isAway: link.isAway } }),
      ...(link && link !== woven[index + 1]?.link && { closes: true as const }),
    }));
  }

  /** A run in parts, each of which is within one link or without any; a run that stays on one line is not cut. */
  #cut(chunk: ChunkView): (ChunkView & { readonly link: TextLink | null })[] {
    const places = this.#read(chunk.text);
    if (chunk.bound) {
      const marks = TRAILING.exec(chunk.text)?.[0] ?? '';
      const word = chunk.text.length - marks.length;
      const link = places.slice(0, word).find((one) => one !== null) ?? null;
      if (link === null || word === 0 || marks === '' || places[word] === link) return [{ ...chunk, link }];
      const { parted: _, ...rest } = chunk;
      return [
        { ...cutChunk(chunk, 0, word), link },
        { ...cutChunk(rest, word, chunk.text.length), link: null },
      ];
    }
    const cut: (ChunkView & { readonly link: TextLink | null })[] = [];
    for (let from = 0; from < chunk.text.length; ) {
      const link = places[from] ?? null;
      let to = from + 1;
      while (to < chunk.text.length && (places[to] ?? null) === link) to += 1;
      const { parted: _, ...rest } = chunk;
      cut.push({ ...cutChunk(from === 0 ? chunk : rest, from, to), link });
      from = to;
    }
    return cut;
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
