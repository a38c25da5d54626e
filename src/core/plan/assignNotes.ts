import { listTexts } from '../mapBlocks.js';
import type { TracedText } from '../model.js';
import { extent, slice } from '../trace.js';
import type { Part, Passage } from './passages.js';
import { place } from './points/choosePoints.js';

/** Notes of a stretch of the article: what comes before its first slide, and what each slide has. */
export interface PartNotes {
  readonly before: readonly TracedText[];
  readonly bySlide: readonly (readonly TracedText[])[];
}

/**
 * Parts the text of a part among its slides: each gets the sentences from the one that it is read from up to the next
 * slide's, so that the notes of all slides together are the whole text, in order. Two slides read from one sentence
 * both have it.
 *
 * @param starts where each slide's first words stand in the source, in the order of the slides
 */
export function assignNotes(part: Part, starts: readonly number[]): PartNotes {
  const pieces = part.passages.flatMap(listPieces);
  const first = starts.map((start) => pieces.findLastIndex((piece) => place(piece.text) <= start));
  const before: NotePiece[] = [];
  const bySlide: NotePiece[][] = starts.map(() => []);
  for (const [i, piece] of pieces.entries()) {
    const owners = first.flatMap((at, slide) => (at === i ? [slide] : []));
    const last = Math.max(-1, ...first.filter((at) => at <= i));
    const heirs = owners.length > 0 ? owners : last < 0 ? [] : [first.lastIndexOf(last)];
    if (heirs.length === 0) before.push(piece);
    for (const slide of heirs) bySlide[slide]?.push(piece);
  }
  const heading = part.title ? [part.title] : [];
  return { before: [...heading, ...joinParagraphs(before)], bySlide: bySlide.map(joinParagraphs) };
}

interface NotePiece {
  readonly text: TracedText;
  readonly paragraph: TracedText;
}

/** A paragraph's sentences, or a block's text as a whole where it is not made of sentences. */
function listPieces({ block, sentences }: Passage): NotePiece[] {
  const texts = listTexts(block).filter((text) => text.text.trim() !== '');
  return texts.flatMap((paragraph) => {
    const range = extent(paragraph);
    const own = sentences.filter(({ text }) => {
      const at = extent(text);
      return range && at && at.start >= range.start && at.end <= range.end;
    });
    return own.length > 0 ? own.map(({ text }) => ({ text, paragraph })) : [{ text: paragraph, paragraph }];
  });
}

interface Run {
  readonly paragraph: TracedText;
  readonly start: number;
  readonly end: number;
}

/** Sentences of one paragraph that follow each other become one note again, as they were written. */
function joinParagraphs(pieces: readonly NotePiece[]): TracedText[] {
  const runs: Run[] = [];
  for (const { text, paragraph } of pieces) {
    const last = runs.at(-1);
    const sameAs = last?.paragraph === paragraph ? last : null;
    const start = Math.max(0, paragraph.text.indexOf(text.text, sameAs?.end ?? 0));
    const end = start + text.text.length;
    const follows = sameAs && paragraph.text.slice(sameAs.end, start).trim() === '';
    if (follows) runs[runs.length - 1] = { ...sameAs, end };
    else runs.push({ paragraph, start, end });
  }
  return runs.map(({ paragraph, start, end }) => slice(paragraph, start, end));
}
