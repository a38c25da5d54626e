import { PDFDict, type PDFDocument, PDFHexString } from '@cantoo/pdf-lib';
import { nameOf } from './nameOf.js';
import { findTarget, readDestinations } from './read/readLinks.js';
import { type PrintedBookmark, readOutline } from './read/readOutline.js';

/**
 * Says of every link where it leads, for those who hear it without its surroundings: the title of the page, or the
 * address (ISO 14289-1, 7.18.5). Chrome leaves that out.
 */
export function describeLinks(document: PDFDocument): void {
  const destinations = readDestinations(document);
  const titles = listTitles(readOutline(document, destinations));
  for (const page of document.getPages()) {
    const annotations = page.node.Annots();
    for (let i = 0; i < (annotations?.size() ?? 0); i += 1) {
      const link = annotations?.lookup(i);
      if (!(link instanceof PDFDict) || link.get(nameOf('Subtype')) !== nameOf('Link')) continue;
      const target = findTarget(link, destinations);
      const words = typeof target === 'number' ? (titles.get(target) ?? String(target + 1)) : target;
      if (words) link.set(nameOf('Contents'), PDFHexString.fromText(words));
    }
  }
}

/** The first bookmark of each page that has one. */
function listTitles(outline: readonly PrintedBookmark[]): ReadonlyMap<number, string> {
  const titles = new Map<number, string>();
  const walk = (entries: readonly PrintedBookmark[]): void => {
    for (const { title, page, children } of entries) {
      if (page !== null && !titles.has(page)) titles.set(page, title);
      walk(children);
    }
  };
  walk(outline);
  return titles;
}
