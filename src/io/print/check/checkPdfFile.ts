import type { DeckDescription } from '../../../core/render/describeDeck.js';
import { type PrintedPdf, readPdf } from '../read/readPdf.js';
import { describeFault } from '../verifyPdf.js';
import { checkFile } from './checkFile.js';
import { checkHandout } from './checkHandout.js';
import { checkSlides } from './checkSlides.js';
import { type ExpectedPdf, expectDescription } from './expectedSlides.js';
import { fingerprintWords } from './fingerprintWords.js';
import { fault, type PdfFault, type PdfRule } from './pdfFault.js';

export interface CheckedPdf {
  readonly pages: number;
  readonly faults: readonly { readonly message: string; readonly fix: string }[];
}

const AGAIN = 'Build the deck again: its PDFs are printed with it.';
const ELSEWHERE = 'Build the deck again; if that changes nothing, report it with the version of the browser.';

/** What to do about a fault of a file that is there already. */
const FIXES: Record<PdfRule, string> = {
  pages: AGAIN,
  content: AGAIN,
  words: AGAIN,
  order: ELSEWHERE,
  title: AGAIN,
  language: AGAIN,
  tags: ELSEWHERE,
  headings: ELSEWHERE,
  decoration: ELSEWHERE,
  pictures: 'Give the picture a description in the article, as ![what it shows](…), and build the deck again.',
  tables: ELSEWHERE,
  bookmarks: AGAIN,
  links: AGAIN,
  notes: AGAIN,
  view: AGAIN,
  fonts: ELSEWHERE,
};

/** Opens a PDF that was printed before, and compares it with the deck as its deck.json says it is. */
export async function checkPdfFile(name: string, bytes: Uint8Array, deck: DeckDescription): Promise<CheckedPdf> {
  const expected = expectDescription(deck);
  let pdf: PrintedPdf;
  try {
    pdf = await readPdf(bytes);
  } catch (error) {
    const why = error instanceof Error ? error.message.split('\n')[0] : String(error);
    return { pages: 0, faults: [{ message: `${name}: it cannot be read (${why})`, fix: AGAIN }] };
  }
  const faults = name === 'slides.pdf' ? checkSlides(pdf, expected) : checkHandoutFile(pdf, expected);
  return {
    pages: pdf.pages.length,
    faults: faults.map((one) => ({ message: describeFault(name, one), fix: FIXES[one.rule] })),
  };
}

function checkHandoutFile(pdf: PrintedPdf, expected: ExpectedPdf): PdfFault[] {
  if (pdf.words === fingerprintWords(expected)) return checkHandout(pdf, expected);
  // Of other words nothing more can be said.
  return [fault('words', null, 'it was printed from other words than those of deck.json'), ...checkFile(pdf, expected)];
}
