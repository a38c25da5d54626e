import { PDFArray, type PDFDict, type PDFDocument, PDFHexString, PDFNumber, type PDFRef } from '@cantoo/pdf-lib';
import type { Bookmark } from './bookmarks.js';
import { nameOf } from './nameOf.js';

/** Replaces the outline of a PDF. Viewers show it beside the pages, its first level open. */
export function writeOutline(document: PDFDocument, bookmarks: readonly Bookmark[]): void {
  if (bookmarks.length === 0) return;
  const { context } = document;
  const root = context.obj({ Type: 'Outlines' });
  const rootRef = context.register(root);
  const { first, last } = writeLevel(document, bookmarks, rootRef);
  root.set(nameOf('First'), first);
  root.set(nameOf('Last'), last);
  root.set(nameOf('Count'), PDFNumber.of(bookmarks.length));
  document.catalog.set(nameOf('Outlines'), rootRef);
  document.catalog.set(nameOf('PageMode'), nameOf('UseOutlines'));
}

function writeLevel(
  document: PDFDocument,
  bookmarks: readonly Bookmark[],
  parent: PDFRef,
): { first: PDFRef; last: PDFRef } {
  const { context } = document;
  const entries = bookmarks.map((bookmark) => {
    const entry = context.obj({});
    return { bookmark, entry, ref: context.register(entry) };
  });
  for (const [index, { bookmark, entry }] of entries.entries()) {
    const link = (key: string, at: number): void => {
      const neighbour = entries[at];
      if (neighbour) entry.set(nameOf(key), neighbour.ref);
    };
    entry.set(nameOf('Title'), PDFHexString.fromText(bookmark.title));
    entry.set(nameOf('Parent'), parent);
    entry.set(nameOf('Dest'), pointTo(document, bookmark.page));
    link('Prev', index - 1);
    link('Next', index + 1);
    writeChildren(document, bookmark, entry, entries[index]?.ref);
  }
  const [first, last] = [entries[0], entries.at(-1)];
  if (!first || !last) throw new Error('An outline level has at least one entry.');
  return { first: first.ref, last: last.ref };
}

function writeChildren(document: PDFDocument, bookmark: Bookmark, entry: PDFDict, ref: PDFRef | undefined): void {
  if (bookmark.children.length === 0 || !ref) return;
  const level = writeLevel(document, bookmark.children, ref);
  entry.set(nameOf('First'), level.first);
  entry.set(nameOf('Last'), level.last);
  // Negative: closed until it is opened.
  entry.set(nameOf('Count'), PDFNumber.of(-bookmark.children.length));
}

/** A destination that shows the whole page. */
function pointTo(document: PDFDocument, page: number): PDFArray {
  const destination = PDFArray.withContext(document.context);
  destination.push(document.getPage(page).ref);
  destination.push(nameOf('Fit'));
  return destination;
}
