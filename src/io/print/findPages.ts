import { PDFArray, PDFDict, type PDFDocument, type PDFObject } from '@cantoo/pdf-lib';
import { nameOf } from './nameOf.js';

/** The pages, 1-based, of everything that links within a PDF of Chrome's lead to, by the ids that its HTML has. */
export function findPages(document: PDFDocument): ReadonlyMap<string, number> {
  const numbers = new Map<PDFObject, number>(document.getPages().map(({ ref }, index) => [ref, index + 1]));
  const pages = new Map<string, number>();
  // Chrome writes them into the catalog, as PDF 1.1 had them, not into a tree of names.
  const destinations = document.catalog.lookupMaybe(nameOf('Dests'), PDFDict);
  for (const [name, value] of destinations?.entries() ?? []) {
    const target = value instanceof PDFArray ? value.get(0) : null;
    const number = target ? numbers.get(target) : undefined;
    if (number !== undefined) pages.set(name.decodeText(), number);
  }
  return pages;
}
