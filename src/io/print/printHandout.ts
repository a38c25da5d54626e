import type { Deck } from '../../core/model.js';
import type { PrintPage } from '../browser/page.js';
import { describePdf } from './describePdf.js';
import { finishPdf, savePdf } from './finishPdf.js';
import { verifyHandout } from './verifyPdf.js';

/**
 * `handout.pdf`: as many pages as the notes need, tagged and described; its bookmarks are the slides' headings.
 * @param page the page of `renderHandout`
 * @throws LecternError `print-check`
 */
export async function printHandout(page: PrintPage, deck: Deck): Promise<Uint8Array> {
  const bytes = await savePdf(await finishPdf(await page.pdf({ outline: true }), describePdf(deck), null));
  await verifyHandout(bytes, deck);
  return bytes;
}
