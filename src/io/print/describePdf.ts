import type { Deck } from '../../core/model.js';
import { expectDeck } from './check/expectedSlides.js';
import { fingerprintWords } from './check/fingerprintWords.js';
import type { HandoutMark } from './handoutMark.js';

/** What a PDF says about itself, in the article's own words. */
export interface PdfDescription {
  readonly title: string;
  readonly author: string | null;
  readonly subject: string | null;
  readonly keywords: readonly string[];
  readonly language: string;
  /** Of everything that the deck says, 32 hexadecimal digits. */
  readonly fingerprint: string;
  /** How it is set, where it is a handout. */
  readonly handout?: HandoutMark;
}

/** The description of a deck: its cover says who wrote it and what about, its sections are the keywords. */
export function describePdf(deck: Deck): PdfDescription {
  const cover = deck.slides.find((slide) => slide.kind === 'cover');
  const sections = deck.slides.filter((slide) => slide.kind === 'section');
  return {
    title: deck.meta.title,
    author: deck.meta.author ?? cover?.author?.text ?? cover?.origin?.text ?? null,
    subject: cover?.standfirst?.text ?? null,
    keywords: sections.map(({ title }) => title.text),
    language: deck.meta.language,
    fingerprint: fingerprintWords(expectDeck(deck)),
  };
}
