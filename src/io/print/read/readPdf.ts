import { PDFArray, PDFBool, PDFDict, PDFDocument, PDFHexString, PDFName, type PDFRef } from '@cantoo/pdf-lib';
import { type PrintedFont, readFonts } from './readFonts.js';
import { readLabels } from './readLabels.js';
import { type PrintedLink, readComments, readDestinations, readLinks } from './readLinks.js';
import { type PrintedBookmark, readOutline } from './readOutline.js';
import { type FontMeanings, readPageText } from './readPageText.js';
import { readTags, readText, type Tag } from './readTags.js';

export interface PrintedPage {
  /** Its words in the order in which they are drawn and copied, decoration left out. */
  readonly copied: string;
  /** The same in the order of the tags, in which they are read out. */
  readonly spoken: string;
  /** How many things are drawn that are neither tagged nor marked as decoration. */
  readonly unmarked: number;
  /** How many of its instructions are none. */
  readonly unknown: number;
  readonly links: readonly PrintedLink[];
  /** What a viewer calls it: the number of its slide, and of the step where it has several. */
  readonly label: string;
  /** The words of the comments that stand on it. */
  readonly comments: readonly string[];
}

/** What a PDF says when it is opened: the same for a person's viewer, a screen reader and a search engine. */
export interface PrintedPdf {
  readonly title: string | null;
  readonly language: string | null;
  readonly isTagged: boolean;
  /** The window is named after the title, not after the file. */
  readonly showsTitle: boolean;
  /** It describes itself for archives, too (XMP). */
  readonly hasXmp: boolean;
  /** The fingerprint of the words that it was printed from. */
  readonly words: string | null;
  /** How a viewer opens it: `UseOutlines`, `FullScreen` … */
  readonly mode: string | null;
  readonly pages: readonly PrintedPage[];
  readonly outline: readonly PrintedBookmark[];
  readonly fonts: readonly PrintedFont[];
  readonly tags: Tag | null;
}

/** Reads a PDF back, from its bytes. */
export async function readPdf(bytes: Uint8Array): Promise<PrintedPdf> {
  const document = await PDFDocument.load(bytes, { updateMetadata: false });
  const { catalog } = document;
  const flag = (holder: string, key: string): boolean =>
    catalog.lookupMaybe(PDFName.of(holder), PDFDict)?.lookupMaybe(PDFName.of(key), PDFBool)?.asBoolean() === true;
  const destinations = readDestinations(document);
  const tags = readTags(document);
  return {
    title: document.getTitle() ?? null,
    language: readText(catalog.lookup(PDFName.of('Lang'))),
    isTagged: flag('MarkInfo', 'Marked'),
    showsTitle: flag('ViewerPreferences', 'DisplayDocTitle'),
    words: readIdentifier(document),
    hasXmp: catalog.has(PDFName.of('Metadata')),
    mode: readName(catalog.get(PDFName.of('PageMode'))),
    pages: readPages(document, tags, destinations),
    outline: readOutline(document, destinations),
    fonts: readFonts(document),
    tags,
  };
}

function readPages(
  document: PDFDocument,
  tags: Tag | null,
  destinations: ReturnType<typeof readDestinations>,
): PrintedPage[] {
  const fonts: FontMeanings = new Map();
  const order = listMarks(tags);
  const labels = readLabels(document);
  return document.getPages().map((page, index) => {
    const { runs, unmarked, unknown } = readPageText(page, fonts);
    const words = runs.filter(({ isArtefact }) => !isArtefact);
    const byMark = new Map<number, string>();
    for (const { mark, text } of words) if (mark !== null) byMark.set(mark, (byMark.get(mark) ?? '') + text);
    return {
      copied: words.map(({ text }) => text).join(''),
      spoken: (order.get(index) ?? []).map((mark) => byMark.get(mark) ?? '').join(''),
      unmarked,
      unknown,
      links: readLinks(page, destinations),
      label: labels[index] ?? '',
      comments: readComments(page),
    };
  });
}

/** The marks of each page in the order of the tags. */
function listMarks(tags: Tag | null): ReadonlyMap<number, readonly number[]> {
  const marks = new Map<number, number[]>();
  const walk = (tag: Tag): void => {
    for (const child of tag.children) {
      if (child.type === 'tag') walk(child);
      else if (child.type === 'content' && child.page !== null) {
        const known = marks.get(child.page);
        if (known) known.push(child.mark);
        else marks.set(child.page, [child.mark]);
      }
    }
  };
  if (tags) walk(tags);
  return marks;
}

/** The links and notes that the tags hold. */
export function listTaggedObjects(tags: Tag | null): ReadonlySet<PDFRef> {
  const refs = new Set<PDFRef>();
  const walk = (tag: Tag): void => {
    for (const child of tag.children) {
      if (child.type === 'tag') walk(child);
      else if (child.type === 'object' && child.ref) refs.add(child.ref);
    }
  };
  if (tags) walk(tags);
  return refs;
}

function readName(object: unknown): string | null {
  return object instanceof PDFName ? object.decodeText() : null;
}

function readIdentifier({ context }: PDFDocument): string | null {
  const identifier = context.trailerInfo.ID;
  const first = identifier instanceof PDFArray ? identifier.lookup(0) : undefined;
  return first instanceof PDFHexString ? first.asString().toLowerCase() : null;
}
