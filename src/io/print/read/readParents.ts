import { PDFArray, PDFDict, type PDFDocument, PDFNumber, type PDFObject, PDFRawStream, PDFRef } from '@cantoo/pdf-lib';
import { nameOf } from '../nameOf.js';

/** What the structure tree holds and cannot be found from: marks and links, by their pages, 0-based. */
export type LostParts = ReadonlyMap<number | null, number>;

/**
 * Looks whether everything that an element of the structure tree holds leads back to that element: from a page or a
 * drawing by the number of the mark, from a link by a number of its own (the parent tree of ISO 32000-1, 14.7.4.4). A
 * viewer that points at words finds their element so, and a screen reader what is under the finger.
 */
export function findLostParts(document: PDFDocument): LostParts {
  const { context, catalog } = document;
  const lost = new Map<number | null, number>();
  const root = catalog.lookupMaybe(nameOf('StructTreeRoot'), PDFDict);
  if (!root) return lost;
  const parents = readNumbers(root.lookup(nameOf('ParentTree')));
  const pages = new Map(document.getPages().map(({ ref }, index) => [ref, index]));
  const miss = (page: PDFRef | null): void => {
    const index = page ? (pages.get(page) ?? null) : null;
    lost.set(index, (lost.get(index) ?? 0) + 1);
  };
  const leadsTo = (value: PDFObject | undefined, element: PDFDict): boolean => context.lookup(value) === element;
  const checkMark = (element: PDFDict, page: PDFRef | null, holder: PDFRef | null, mark: number): void => {
    const key = readNumber(dictOf(context.lookup(holder ?? page ?? undefined)), 'StructParents');
    const marks = key === null ? undefined : context.lookup(parents.get(key));
    if (!(marks instanceof PDFArray) || mark >= marks.size() || !leadsTo(marks.get(mark), element)) miss(page);
  };
  const walk = (element: PDFDict, inherited: PDFRef | null, above: ReadonlySet<PDFDict>): void => {
    const page = refOf(element, 'Pg') ?? inherited;
    const within = new Set([...above, element]);
    for (const kid of listKids(element)) {
      if (kid instanceof PDFNumber) checkMark(element, page, null, kid.asNumber());
      if (!(kid instanceof PDFDict) || within.has(kid)) continue;
      const type = kid.get(nameOf('Type'));
      const own = refOf(kid, 'Pg') ?? page;
      if (type === nameOf('MCR')) checkMark(element, own, refOf(kid, 'Stm'), readNumber(kid, 'MCID') ?? -1);
      else if (type === nameOf('OBJR')) {
        const key = readNumber(dictOf(kid.lookup(nameOf('Obj'))), 'StructParent');
        if (key === null || !leadsTo(parents.get(key), element)) miss(own);
      } else walk(kid, page, within);
    }
  };
  for (const kid of listKids(root)) if (kid instanceof PDFDict) walk(kid, null, new Set());
  return lost;
}

function listKids(element: PDFDict): (PDFObject | undefined)[] {
  const kids = element.lookup(nameOf('K'));
  if (!(kids instanceof PDFArray)) return kids ? [kids] : [];
  return kids.asArray().map((_, index) => kids.lookup(index));
}

/** The entries of a tree of numbers. */
function readNumbers(tree: PDFObject | undefined): ReadonlyMap<number, PDFObject> {
  if (!(tree instanceof PDFDict)) return new Map();
  const numbers = tree.lookup(nameOf('Nums'));
  const own: [number, PDFObject][] = [];
  for (let i = 0; numbers instanceof PDFArray && i + 1 < numbers.size(); i += 2) {
    const key = numbers.lookup(i);
    if (key instanceof PDFNumber) own.push([key.asNumber(), numbers.get(i + 1)]);
  }
  const kids = tree.lookup(nameOf('Kids'));
  const below = kids instanceof PDFArray ? kids.asArray().map((_, index) => readNumbers(kids.lookup(index))) : [];
  return new Map([...own, ...below.flatMap((entries) => [...entries])]);
}

const dictOf = (object: PDFObject | undefined): PDFDict | null =>
  object instanceof PDFDict ? object : object instanceof PDFRawStream ? object.dict : null;

function readNumber(dict: PDFDict | null, key: string): number | null {
  const value = dict?.lookup(nameOf(key));
  return value instanceof PDFNumber ? value.asNumber() : null;
}

function refOf(dict: PDFDict, key: string): PDFRef | null {
  const value = dict.get(nameOf(key));
  return value instanceof PDFRef ? value : null;
}
