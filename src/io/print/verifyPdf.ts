import type { Deck } from '../../core/model.js';
import { LecternError } from '../../errors.js';
import { checkFile } from './check/checkFile.js';
import { checkSlides } from './check/checkSlides.js';
import { expectDeck } from './check/expectedSlides.js';
import type { PdfFault } from './check/pdfFault.js';
import { readPdf } from './read/readPdf.js';

const FIX =
  'Please report this with the article and the version of the browser; --no-pdf builds the deck without PDFs.';

/**
 * Opens `slides.pdf` as its readers will, and stops it if it is not what its deck says.
 * @throws LecternError `print-check`, which names the page
 */
export async function verifySlides(bytes: Uint8Array, deck: Deck): Promise<void> {
  refuseFaults('slides.pdf', checkSlides(await readPdf(bytes), expectDeck(deck)));
}

/**
 * The same of `handout.pdf`, whose pages follow from the paper and the notes.
 * @throws LecternError `print-check`
 */
export async function verifyHandout(bytes: Uint8Array, deck: Deck): Promise<void> {
  refuseFaults('handout.pdf', checkFile(await readPdf(bytes), expectDeck(deck)));
}

/** @throws LecternError `print-check` if there are any */
export function refuseFaults(name: string, faults: readonly PdfFault[]): void {
  const [first, ...others] = faults;
  if (!first) return;
  const more = others.length > 0 ? ` (and ${others.length} more)` : '';
  throw new LecternError('print-check', `${describeFault(name, first)}${more}.`, FIX);
}

/** A fault as a sentence without its full stop: `slides.pdf, page 3: “…” is not on it`. */
export function describeFault(name: string, { page, message }: PdfFault): string {
  return `${name}${page === null ? '' : `, page ${page}`}: ${message}`;
}
