import type { Block, Pictures, Slide, TracedText } from '../model.js';
import { readMarkdown } from '../read/readMarkdown.js';
import { traceOwn, traceSlice } from '../trace.js';
import type { Edits, OwnSlide } from './edits.js';

type Body = Slide extends infer S ? (S extends Slide ? Omit<S, keyof typeof FRAME> : never) : never;

const FRAME = { id: '', section: null, notes: [], seconds: 0, size: 0 } as const;

/** `words — who`, with any dash, at the end of a quotation. */
const SPEAKER = /^(?<words>[\s\S]+?)\s*(?:—+|–|--+|――)\s*(?<who>[^—–\n]{1,60})$/u;

export interface ReadOwn {
  /** Null where the Markdown holds no words. */
  readonly slide: Slide | null;
  /** Words that do not stand on it: one slide holds one thing. */
  readonly left: readonly string[];
}

/** The presenter's Markdown as a slide: every word of it is marked as theirs. */
export function readOwnSlide({ id, slide, notes, seconds }: OwnSlide, pictures: Pictures): ReadOwn {
  const [first, ...others] = readOwnBlocks(slide);
  const title = first?.type === 'heading' ? own(first.text) : null;
  const rest = first && title === null ? [first, ...others] : others;
  const { body, left } = readBody(title, rest, pictures);
  const said = notes === undefined || notes.trim() === '' ? [] : [traceOwn(notes.trim())];
  return { slide: body && ({ ...FRAME, ...body, id, notes: said, seconds: seconds ?? 0 } as Slide), left };
}

/** The pictures that the presenter's slides show: to be opened with the article's. */
export function listOwnPictures(edits: Edits | null): readonly Block[] {
  return (edits?.insert ?? []).flatMap(({ slide }) => readOwnBlocks(slide).filter(({ type }) => type === 'image'));
}

function readOwnBlocks(markdown: string): readonly Block[] {
  return readMarkdown(traceSlice(markdown, 0, markdown.length)).blocks;
}

function readBody(
  title: TracedText | null,
  blocks: readonly Block[],
  pictures: Pictures,
): { body: Body | null; left: string[] } {
  const prose = blocks.flatMap(listOwnWords);
  const special = blocks.find(
    ({ type }) => type === 'image' || type === 'quote' || type === 'table' || type === 'code',
  );
  switch (special?.type) {
    case 'image': {
      const picture = pictures.get(special.url);
      const caption = special.caption ?? (special.alt.text === '' ? null : special.alt);
      const [said, ...left] = prose;
      const words = said ?? (caption && own(caption));
      // A picture that cannot be opened is reported as those of the article are; its words stay.
      if (picture)
        return { body: { kind: 'image', title, url: special.url, caption: words, picture }, left: left.map(textOf) };
      return { body: toPoints(title, prose.length > 0 || !words ? prose : [words]), left: [] };
    }
    case 'quote': {
      const { words, who } = readQuote(special.paragraphs.map(textOf).join('\n'));
      const [context = title, ...left] = title ? [] : prose;
      return {
        body: { kind: 'quote', quote: traceOwn(words), speaker: who === null ? null : traceOwn(who), context },
        left: (title ? prose : left).map(textOf),
      };
    }
    case 'table':
      return {
        body: { kind: 'table', title, header: special.header.map(own), rows: special.rows.map((row) => row.map(own)) },
        left: prose.map(textOf),
      };
    case 'code':
      return {
        body: { kind: 'code', title, language: special.language, code: own(special.text) },
        left: prose.map(textOf),
      };
    default:
      return { body: toPoints(title, prose), left: [] };
  }
}

/** A title alone is a statement. */
function toPoints(title: TracedText | null, items: readonly TracedText[]): Body | null {
  if (items.length > 0) return { kind: 'points', title, items };
  return title && { kind: 'points', title: null, items: [title] };
}

function readQuote(text: string): { words: string; who: string | null } {
  const found = SPEAKER.exec(text)?.groups;
  return found?.words && found.who
    ? { words: found.words.trim(), who: found.who.trim() }
    : { words: text.trim(), who: null };
}

function listOwnWords(block: Block): TracedText[] {
  if (block.type === 'paragraph' || block.type === 'heading') return [own(block.text)];
  return block.type === 'list' ? block.items.map(own) : [];
}

const textOf = ({ text }: TracedText): string => text;
const own = ({ text }: TracedText): TracedText => traceOwn(text);
