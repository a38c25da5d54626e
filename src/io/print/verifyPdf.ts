import type { Deck } from '../../core/model.js';
import { LecternError } from '../../errors.js';
import { checkHandout, type ReadingWords } from './check/checkHandout.js';
import { checkSlides } from './check/checkSlides.js';
import { expectDeck } from './check/expectedSlides.js';
import { fault, type PdfFault } from './check/pdfFault.js';
import type { HandoutMark } from './handoutMark.js';
import { type PrintedPdf, readPdf } from './read/readPdf.js';
import { PLAIN_SLIDES, type SlidesPdfOptions } from './slidesPdf.js';

const FIX =
  'Please report this with the article and the version of the browser; --no-pdf builds the deck without PDFs.';

/**
 * Opens `slides.pdf` as its readers will, and stops it if it is not what its deck says.
 * @throws LecternError `print-check`, which names the page
 */
export async function verifySlides(
  bytes: Uint8Array,
  deck: Deck,
  options: SlidesPdfOptions = PLAIN_SLIDES,
): Promise<void> {
  const pdf = await readPdf(bytes);
  refuseFaults('slides.pdf', [...checkSlides(pdf, expectDeck(deck)), ...checkChoices(pdf, deck, options)]);
}

/** Whether it is what was asked for. */
function checkChoices({ mode, pages }: PrintedPdf, deck: Deck, { fullScreen, notes }: SlidesPdfOptions): PdfFault[] {
  const faults: PdfFault[] = [];
  const wanted = fullScreen ? 'FullScreen' : 'UseOutlines';
  if (mode !== wanted) faults.push(fault('view', null, `it opens as ${mode ?? 'nothing'}, not as ${wanted}`));
  const hasNotes = pages.some(({ comments }) => comments.length > 0);
  const wantsNotes = notes && deck.slides.some((slide) => slide.notes.length > 0);
  if (hasNotes !== wantsNotes)
    faults.push(fault('notes', null, wantsNotes ? 'it has no notes' : 'it has notes that nobody asked for'));
  return faults;
}

/**
 * The same of a handout, whose pages follow from the paper and the notes.
 * @param article what a reading copy has of the article
 * @throws LecternError `print-check`
 */
export async function verifyHandout(
  bytes: Uint8Array,
  deck: Deck,
  { layout, chosen }: HandoutMark,
  article: readonly ReadingWords[] | null = null,
): Promise<void> {
  const pdf = await readPdf(bytes);
  const mark = JSON.stringify({ layout, chosen });
  const faults = JSON.stringify(pdf.handout) === mark ? [] : [fault('view', null, 'it is set in another way')];
  refuseFaults('handout.pdf', [...faults, ...checkHandout(pdf, expectDeck(deck), article)]);
}

/** @throws LecternError `print-check` if there are any */
function refuseFaults(name: string, faults: readonly PdfFault[]): void {
  const [first, ...others] = faults;
  if (!first) return;
  const more = others.length > 0 ? ` (and ${others.length} more)` : '';
  throw new LecternError('print-check', `${describeFault(name, first)}${more}.`, FIX);
}

/** A fault as a sentence without its full stop: `slides.pdf, page 3: “…” is not on it`. */
export function describeFault(name: string, { page, message }: PdfFault): string {
  return `${name}${page === null ? '' : `, page ${page}`}: ${message}`;
}
