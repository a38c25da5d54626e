import type { Deck } from '../../core/model.js';
import { findSpeakerLabels } from '../../core/render/labels/speakerLabels.js';
import { listBookmarks } from './bookmarks.js';
import { describePdf } from './describePdf.js';
import { finishPdf, savePdf } from './finishPdf.js';
import { PLAIN_SLIDES, type SlidesPdfOptions } from './slidesPdf.js';
import { verifySlides } from './verifyPdf.js';
import type { PageNotes } from './writeNotes.js';

/**
 * `slides.pdf`: a page a slide (or a step of one), tagged, described, with a bookmark for every slide, and read back.
 * @param printed what Chrome printed of the page of `renderPrint`
 * @param counts the pages of each slide; left out: one
 * @throws LecternError `print-check`
 */
export async function makeSlidesPdf(
  printed: Uint8Array,
  deck: Deck,
  options: SlidesPdfOptions = PLAIN_SLIDES,
  counts: readonly number[] = deck.slides.map(() => 1),
): Promise<Uint8Array> {
  const { fullScreen } = options;
  const notes = options.notes
    ? { label: findSpeakerLabels(deck.meta.language).notes, pages: listNotes(deck, counts) }
    : null;
  const extras = { counts, notes, fullScreen };
  const document = await finishPdf(printed, describePdf(deck), listBookmarks(deck, counts), extras);
  const bytes = await savePdf(document);
  await verifySlides(bytes, deck, options);
  return bytes;
}

/** Each slide's notes, on the first of its pages. */
function listNotes({ slides }: Deck, counts: readonly number[]): PageNotes[] {
  const pages: PageNotes[] = [];
  let page = 0;
  for (const [index, { notes }] of slides.entries()) {
    if (notes.length > 0) pages.push({ page, text: notes.map(({ text }) => text).join('\n\n') });
    page += counts[index] ?? 1;
  }
  return pages;
}
