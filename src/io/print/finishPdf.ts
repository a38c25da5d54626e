import { createHash } from 'node:crypto';
import { ParseSpeeds, PDFArray, PDFDict, PDFDocument, PDFHexString, PDFRef, PDFString } from '@cantoo/pdf-lib';
import type { Bookmark } from './bookmarks.js';
import { describeLinks } from './describeLinks.js';
import type { PdfDescription } from './describePdf.js';
import { writeHandoutMark } from './handoutMark.js';
import { nameOf } from './nameOf.js';
import { shareStreams } from './shareStreams.js';
import { mendTags } from './tag/mendTags.js';
import { writeLabels } from './writeLabels.js';
import { type PageNotes, writeNotes } from './writeNotes.js';
import { writeOutline } from './writeOutline.js';
import { writeXmp } from './xmp.js';

const PRODUCER = 'Lectern';

/** What is on the pages of a PDF beside what was printed. */
export interface PageExtras {
  /** How many pages each slide has; left out, the pages are numbered as they follow each other. */
  readonly counts?: readonly number[];
  /** Notes that stand on pages as comments, and what these are called. */
  readonly notes?: { readonly label: string; readonly pages: readonly PageNotes[] } | null;
  /** A viewer opens it full screen. */
  readonly fullScreen?: boolean;
}

/**
 * Completes what Chrome printed: a description, bookmarks, and nothing that differs from one build to the next.
 * Tags, links and destinations stay. With `bookmarks` null Chrome's own outline stays too.
 */
export async function finishPdf(
  printed: Uint8Array,
  description: PdfDescription,
  bookmarks: readonly Bookmark[] | null,
  { counts, notes, fullScreen = false }: PageExtras = {},
): Promise<PDFDocument> {
  const document = await PDFDocument.load(printed, { updateMetadata: false, parseSpeed: ParseSpeeds.Fastest });
  mendTags(document, notes ? writeNotes(document, notes.pages, notes.label) : []);
  shareStreams(document);
  describe(document, description);
  if (bookmarks) writeOutline(document, bookmarks);
  if (counts) writeLabels(document, counts);
  if (fullScreen) openFullScreen(document);
  describeLinks(document);
  return document;
}

/** Stands in a document until its bytes are there: half of an identifier. */
const UNNAMED = '0'.repeat(32);

/** The bytes of a finished document: packed, and named by its deck and by what is in it instead of by the clock. */
export async function savePdf(document: PDFDocument): Promise<Uint8Array> {
  const { context } = document;
  const known = context.trailerInfo.ID;
  const name = PDFHexString.of(UNNAMED);
  context.trailerInfo.ID = context.obj([known instanceof PDFArray ? known.get(0) : name, name]);
  const bytes = await document.save({
    useObjectStreams: true,
    addDefaultPage: false,
    updateFieldAppearances: false,
    objectsPerTick: Number.POSITIVE_INFINITY,
  });
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const place = file.lastIndexOf(`<${UNNAMED}>`);
  if (place < 0) throw new Error('The saved PDF has no identifier.');
  file.write(createHash('sha256').update(bytes).digest('hex').slice(0, UNNAMED.length), place + 1, 'latin1');
  return bytes;
}

function describe(document: PDFDocument, description: PdfDescription): void {
  const { context, catalog } = document;
  const { title, author, subject, keywords, language } = description;
  const info = context.obj({});
  const set = (key: string, text: string | null): void => {
    if (text) info.set(nameOf(key), PDFHexString.fromText(text));
  };
  set('Title', title);
  set('Author', author);
  set('Subject', subject);
  set('Keywords', keywords.join('; '));
  set('Creator', PRODUCER);
  set('Producer', PRODUCER);
  if (description.handout) writeHandoutMark(info, description.handout);
  // Chrome's own has the time of printing in it.
  const old = context.trailerInfo.Info;
  if (old instanceof PDFRef) context.assign(old, info);
  else context.trailerInfo.Info = context.register(info);
  catalog.set(nameOf('Lang'), PDFString.of(language));
  const origin = PDFHexString.of(description.fingerprint);
  context.trailerInfo.ID = context.obj([origin, origin]);
  // As bytes: of a string the library would keep the lower half of each character.
  const xmp = Buffer.from(writeXmp(description, PRODUCER), 'utf8');
  const packet = context.stream(xmp, { Type: 'Metadata', Subtype: 'XML' });
  catalog.set(nameOf('Metadata'), context.register(packet));
  preferencesOf(document).set(nameOf('DisplayDocTitle'), context.obj(true));
}

/** Who leaves the full screen finds the bookmarks beside the pages (ISO 32000-1, 12.2). */
function openFullScreen(document: PDFDocument): void {
  document.catalog.set(nameOf('PageMode'), nameOf('FullScreen'));
  preferencesOf(document).set(nameOf('NonFullScreenPageMode'), nameOf('UseOutlines'));
}

function preferencesOf({ catalog, context }: PDFDocument): PDFDict {
  const preferences = catalog.lookupMaybe(nameOf('ViewerPreferences'), PDFDict) ?? context.obj({});
  catalog.set(nameOf('ViewerPreferences'), preferences);
  return preferences;
}
