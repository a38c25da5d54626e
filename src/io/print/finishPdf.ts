import { createHash } from 'node:crypto';
import { PDFDict, PDFDocument, PDFHexString, PDFName, PDFRef, PDFString } from '@cantoo/pdf-lib';
import type { Bookmark } from './bookmarks.js';
import { describeLinks } from './describeLinks.js';
import type { PdfDescription } from './describePdf.js';
import { shareStreams } from './shareStreams.js';
import { mendTags } from './tag/mendTags.js';
import { writeOutline } from './writeOutline.js';
import { writeXmp } from './xmp.js';

const PRODUCER = 'Lectern';

/**
 * Completes what Chrome printed: a description, bookmarks, and nothing that differs from one build to the next.
 * Tags, links and destinations stay. With `bookmarks` null Chrome's own outline stays too.
 */
export async function finishPdf(
  printed: Uint8Array,
  description: PdfDescription,
  bookmarks: readonly Bookmark[] | null,
): Promise<PDFDocument> {
  const document = await PDFDocument.load(printed, { updateMetadata: false });
  shareStreams(document);
  mendTags(document);
  describe(document, description);
  if (bookmarks) writeOutline(document, bookmarks);
  describeLinks(document);
  return document;
}

/** The bytes of a finished document: packed, and named by what is in it instead of by the clock. */
export async function savePdf(document: PDFDocument): Promise<Uint8Array> {
  const { context } = document;
  const id = createHash('sha256');
  for (const [ref, object] of context.enumerateIndirectObjects()) {
    const bytes = new Uint8Array(object.sizeInBytes());
    object.copyBytesInto(bytes, 0);
    id.update(`${ref.objectNumber}:`).update(bytes);
  }
  const name = PDFHexString.of(id.digest('hex').slice(0, 32));
  context.trailerInfo.ID = context.obj([name, name]);
  return document.save({ useObjectStreams: true, addDefaultPage: false, updateFieldAppearances: false });
}

function describe(document: PDFDocument, description: PdfDescription): void {
  const { context, catalog } = document;
  const { title, author, subject, keywords, language } = description;
  const info = context.obj({});
  const set = (key: string, text: string | null): void => {
    if (text) info.set(PDFName.of(key), PDFHexString.fromText(text));
  };
  set('Title', title);
  set('Author', author);
  set('Subject', subject);
  set('Keywords', keywords.join('; '));
  set('Creator', PRODUCER);
  set('Producer', PRODUCER);
  // Chrome's own has the time of printing in it.
  const old = context.trailerInfo.Info;
  if (old instanceof PDFRef) context.assign(old, info);
  else context.trailerInfo.Info = context.register(info);
  catalog.set(PDFName.of('Lang'), PDFString.of(language));
  const packet = context.stream(writeXmp(description, PRODUCER), { Type: 'Metadata', Subtype: 'XML' });
  catalog.set(PDFName.of('Metadata'), context.register(packet));
  const preferences = catalog.lookupMaybe(PDFName.of('ViewerPreferences'), PDFDict) ?? context.obj({});
  preferences.set(PDFName.of('DisplayDocTitle'), context.obj(true));
  catalog.set(PDFName.of('ViewerPreferences'), preferences);
}
