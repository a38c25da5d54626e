import { listTexts } from '../mapBlocks.js';
import type { TracedText } from '../model.js';
import { concat, extent, listRanges, type Range, slice, traceGlue } from '../trace.js';
import type { Part, Passage } from './passages.js';

/** Notes of a stretch of the article: what comes before its first slide, and what each slide has. */
export interface PartNotes {
  readonly before: readonly TracedText[];
  readonly bySlide: readonly (readonly TracedText[])[];
}

/**
 * Parts the text of a part among its slides: each tells it from the sentence that it is first read from up to the next
 * slide's, so that the notes of all slides together are the whole text, in order. A slide that shows words of a
 * sentence outside its stretch has that sentence as well, after its own.
 *
 * @param claims the words that each slide shows, in the order of the slides
 */
export function assignNotes(part: Part, claims: readonly (readonly TracedText[])[]): PartNotes {
  const pieces = part.passages.flatMap(listPieces);
  const places = new Map(pieces.map((piece) => [piece, extent(piece.text)]));
  const ranges = claims.map((texts) => texts.flatMap(listRanges));
  const shows = (slide: number, piece: NotePiece): boolean => {
    const range = places.get(piece) ?? null;
    return range !== null && (ranges[slide] ?? []).some((own) => touches(own, range));
  };
  const starts = claims.map((_, slide) => pieces.findIndex((piece) => shows(slide, piece)));
  const before: NotePiece[] = [];
  const bySlide: NotePiece[][] = claims.map(() => []);
  const later: NotePiece[][] = claims.map(() => []);
  for (const [at, piece] of pieces.entries()) {
    const open = Math.max(-1, ...starts.filter((start) => start <= at));
    // Slides read from one sentence both begin with it; what follows is the last one's.
    const tellers =
      open === at ? starts.flatMap((start, slide) => (start === at ? [slide] : [])) : [starts.lastIndexOf(open)];
    if (open < 0) before.push(piece);
    else for (const slide of tellers) bySlide[slide]?.push(piece);
    for (const slide of claims.keys()) if (shows(slide, piece) && !tellers.includes(slide)) later[slide]?.push(piece);
  }
  const heading = part.heading ? [part.heading] : [];
  return {
    before: [...heading, ...joinParagraphs(before)],
    bySlide: bySlide.map((own, slide) => joinParagraphs([...own, ...(later[slide] ?? [])])),
  };
}

function touches(one: Range, other: Range): boolean {
  return one.start < other.end && other.start < one.end;
}

interface NotePiece {
  readonly text: TracedText;
  readonly paragraph: TracedText;
  /** Where in the paragraph it begins: a sentence may stand in it twice. */
  readonly start: number;
}

/** A paragraph's sentences, or a block's text as a whole where it is not made of sentences. */
function listPieces({ block, sentences }: Passage): NotePiece[] {
  if (block.type === 'table') return [block.header, ...block.rows].map(toRow);
  const texts = listTexts(block).filter((text) => text.text.trim() !== '');
  return texts.flatMap((paragraph) => {
    const range = extent(paragraph);
    const own = sentences.filter(({ text }) => {
      const at = extent(text);
      return range && at && at.start >= range.start && at.end <= range.end;
    });
    if (own.length === 0) return [{ text: paragraph, paragraph, start: 0 }];
    let read = 0;
    return own.map(({ text }) => {
      const start = Math.max(0, paragraph.text.indexOf(text.text, read));
      read = start + text.text.length;
      return { text, paragraph, start };
    });
  });
}

/** A row of a table is one note, read from left to right. */
function toRow(cells: readonly TracedText[]): NotePiece {
  const words = cells.filter((cell) => cell.text !== '');
  const row = concat(...words.flatMap((cell, i) => (i === 0 ? [cell] : [traceGlue(' · '), cell])));
  return { text: row, paragraph: row, start: 0 };
}

interface Run {
  readonly paragraph: TracedText;
  readonly start: number;
  readonly end: number;
}

/** Sentences of one paragraph that follow each other become one note again, as they were written. */
function joinParagraphs(pieces: readonly NotePiece[]): TracedText[] {
  const runs: Run[] = [];
  for (const { text, paragraph, start } of pieces) {
    const last = runs.at(-1);
    const sameAs = last?.paragraph === paragraph ? last : null;
    const end = start + text.text.length;
    const follows = sameAs && sameAs.end <= start && paragraph.text.slice(sameAs.end, start).trim() === '';
    if (follows) runs[runs.length - 1] = { ...sameAs, end };
    else runs.push({ paragraph, start, end });
  }
  return runs.map(({ paragraph, start, end }) => slice(paragraph, start, end));
}
