import type { PDFDocument } from '@cantoo/pdf-lib';
import type { Deck } from '../../core/model.js';
import type { PrintPage } from '../browser/page.js';
import { describePdf } from './describePdf.js';
import { finishPdf, savePdf } from './finishPdf.js';
import { renumberNodes } from './renumberNodes.js';
import { verifyHandout } from './verifyPdf.js';

/**
 * `handout.pdf`: as many pages as the notes need, tagged and described; its bookmarks are its own headings and the
 * slides'.
 * @param page the page of `renderHandout`
 * @throws LecternError `print-check`
 */
export async function printHandout(page: PrintPage, deck: Deck): Promise<Uint8Array> {
  return saveHandout(await readyHandout(page, deck), deck);
}

/** The handout before it is saved and proved. */
export async function readyHandout(page: PrintPage, deck: Deck): Promise<PDFDocument> {
  const document = await finishPdf(await page.pdf({ outline: true }), describePdf(deck), null);
  renumberNodes(document);
  return document;
}

/** @throws LecternError `print-check` */
export async function saveHandout(document: PDFDocument, deck: Deck): Promise<Uint8Array> {
  const bytes = await savePdf(document);
  await verifyHandout(bytes, deck);
  return bytes;
}
