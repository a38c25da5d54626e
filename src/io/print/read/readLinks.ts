import { PDFArray, PDFDict, type PDFDocument, PDFName, type PDFObject, type PDFPage, PDFRef } from '@cantoo/pdf-lib';
import { nameOf } from '../nameOf.js';
import { readText } from './readTags.js';

export interface PrintedLink {
  readonly ref: PDFRef | null;
  /** A page, 0-based; an address; null if it leads nowhere. */
  readonly to: number | string | null;
  /** What a screen reader says of it; null if it has nothing to say. */
  readonly description: string | null;
}

/** What leads somewhere: the pages of a document by their names. */
export interface Destinations {
  readonly pages: ReadonlyMap<PDFRef, number>;
  readonly named: PDFDict | null;
}

export function readDestinations(document: PDFDocument): Destinations {
  return {
    pages: new Map(document.getPages().map(({ ref }, index) => [ref, index])),
    named: document.catalog.lookupMaybe(nameOf('Dests'), PDFDict) ?? null,
  };
}

/** The links of a page, in the order of the tab key. */
export function readLinks(page: PDFPage, destinations: Destinations): PrintedLink[] {
  const annotations = page.node.Annots();
  const links: PrintedLink[] = [];
  for (let i = 0; i < (annotations?.size() ?? 0); i += 1) {
    const ref = annotations?.get(i);
    const annotation = annotations?.lookup(i);
    if (!(annotation instanceof PDFDict) || annotation.get(nameOf('Subtype')) !== nameOf('Link')) continue;
    links.push({
      ref: ref instanceof PDFRef ? ref : null,
      to: findTarget(annotation, destinations),
      description: readText(annotation.lookup(nameOf('Contents'))),
    });
  }
  return links;
}

/** The words of a page's comments. */
export function readComments(page: PDFPage): string[] {
  const annotations = page.node.Annots();
  return (annotations?.asArray() ?? []).flatMap((_, index) => {
    const annotation = annotations?.lookup(index);
    if (!(annotation instanceof PDFDict) || annotation.get(nameOf('Subtype')) !== nameOf('Text')) return [];
    return [readText(annotation.lookup(nameOf('Contents'))) ?? ''];
  });
}

/** Where a link or a bookmark leads: by its destination or by its action. */
export function findTarget(from: PDFDict, destinations: Destinations): number | string | null {
  const action = from.lookupMaybe(nameOf('A'), PDFDict);
  const address = readText(action?.lookup(nameOf('URI')));
  if (address !== null) return address;
  return findPage(from.lookup(nameOf('Dest')) ?? action?.lookup(nameOf('D')), destinations);
}

function findPage(destination: PDFObject | undefined, destinations: Destinations): number | null {
  if (destination instanceof PDFArray) {
    const target = destination.get(0);
    return target instanceof PDFRef ? (destinations.pages.get(target) ?? null) : null;
  }
  const name = destination instanceof PDFName ? destination : nameOf(readText(destination) ?? '');
  const named = destinations.named?.lookup(name);
  return named ? findPage(named instanceof PDFDict ? named.lookup(nameOf('D')) : named, destinations) : null;
}
