import type { Deck } from '../../core/model.js';
import type { PrintPage } from '../browser/page.js';
import { listBookmarks } from './bookmarks.js';
import { describePdf } from './describePdf.js';
import { finishPdf, savePdf } from './finishPdf.js';
import { verifySlides } from './verifyPdf.js';

/**
 * `slides.pdf`: a page a slide, tagged, described, with a bookmark for every slide, and read back.
 * @param page the page of `renderPrint`, as it was measured
 * @throws LecternError `print-check`
 */
export async function printSlides(page: PrintPage, deck: Deck): Promise<Uint8Array> {
  const bytes = await savePdf(await finishPdf(await page.pdf(), describePdf(deck), listBookmarks(deck)));
  await verifySlides(bytes, deck);
  return bytes;
}
