import type { PDFDocument } from '@cantoo/pdf-lib';
import type { Deck } from '../../core/model.js';
import { chooseSlides } from '../../core/render/chooseSlides.js';
import type { HandoutOptions } from '../../core/render/handoutOptions.js';
import type { ReadingWords } from './check/checkHandout.js';
import { describePdf } from './describePdf.js';
import { finishPdf, savePdf } from './finishPdf.js';
import type { HandoutMark } from './handoutMark.js';
import { renumberNodes } from './renumberNodes.js';
import { verifyHandout } from './verifyPdf.js';

/** What is on a handout beside its deck. */
export interface HandoutContent {
  readonly mark: HandoutMark;
  /** What a reading copy has of the article; null for any other. */
  readonly article: readonly ReadingWords[] | null;
}

/** The content of a handout of slides. */
export function contentOf(deck: Deck, { layout, only }: Pick<HandoutOptions, 'layout' | 'only'>): HandoutContent {
  return { mark: { layout, chosen: chooseSlides(deck, only) }, article: null };
}

/**
 * A handout before it is saved and proved: as many pages as the notes need, tagged and described; its bookmarks are its
 * own headings and the slides'.
 * @param printed what Chrome printed of the page of `renderHandout`, its headings as bookmarks
 */
export async function readyHandout(printed: Uint8Array, deck: Deck, { mark }: HandoutContent): Promise<PDFDocument> {
  const description = { ...describePdf(deck), handout: mark };
  const document = await finishPdf(printed, description, null);
  renumberNodes(document);
  return document;
}

/** @throws LecternError `print-check` */
export async function saveHandout(
  document: PDFDocument,
  deck: Deck,
  { mark, article }: HandoutContent,
): Promise<Uint8Array> {
  const bytes = await savePdf(document);
  await verifyHandout(bytes, deck, mark, article);
  return bytes;
}
