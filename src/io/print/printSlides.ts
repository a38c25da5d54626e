import type { Deck } from '../../core/model.js';
import type { PrintPage } from '../browser/page.js';
import { listBookmarks } from './bookmarks.js';
import { describePdf } from './describePdf.js';
import { finishPdf, savePdf } from './finishPdf.js';
import { verifyPdf } from './verifyPdf.js';

/**
 * `slides.pdf`: a page a slide, tagged, described and with a bookmark for every slide.
 * @param page the page of `renderPrint`, as it was measured
 * @throws LecternError `print-check`
 */
export async function printSlides(page: PrintPage, deck: Deck): Promise<Uint8Array> {
  const document = await finishPdf(await page.pdf(), describePdf(deck), listBookmarks(deck));
  verifyPdf(document, 'slides.pdf', deck.slides.length);
  return savePdf(document);
}
