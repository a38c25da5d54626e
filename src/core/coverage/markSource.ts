import { listPhrases } from '../listPhrases.js';
import { listTexts } from '../mapBlocks.js';
import type { Outline, Slide, TracedText } from '../model.js';
import { remember } from '../remember.js';
import { rememberFor } from '../rememberFor.js';
import { listRanges } from '../trace.js';
import { markMarkup } from './markMarkup.js';

/** What a character of the source is, and where it went: bits, so that one array holds all of it. */
export const TEXT = 1;
export const SHOWN = 2;
export const NOTED = 4;
export const MARKUP = 8;

/** One byte for each UTF-16 unit of the source. Nobody writes into it: it is made once for the same slides. */
export const markSource = rememberFor(({ article }: Outline, slides: readonly Slide[]): Readonly<Uint8Array> => {
  const marks = new Uint8Array(article.source.text.length);
  const mark = (texts: readonly TracedText[], bit: number): void => {
    for (const { start, end } of texts.flatMap(listRanges))
      for (let i = start; i < end; i += 1) marks[i] = (marks[i] ?? 0) | bit;
  };
  mark(article.blocks.flatMap(listTexts), TEXT);
  for (const slide of slides) {
    mark(listPhrases(slide), SHOWN);
    mark(slide.notes, NOTED);
  }
  markMarkup(article.source.text, marks, MARKUP);
  return marks;
});

/** Coverage counts letters and digits: marks and spaces change on the way to a slide. */
export function isCounted(char: string | undefined): boolean {
  return char !== undefined && isLetterOrDigit(char);
}

const isLetterOrDigit: (char: string) => boolean = remember((char) => /[\p{L}\p{N}]/u.test(char));
