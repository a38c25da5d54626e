import {
  PDFArray,
  PDFDict,
  type PDFDocument,
  PDFHexString,
  PDFName,
  PDFNumber,
  type PDFObject,
  PDFRef,
  PDFString,
} from '@cantoo/pdf-lib';
import { nameOf } from '../nameOf.js';

/** Words or a picture of a page that a tag holds, by their mark. */
export interface TaggedContent {
  readonly type: 'content';
  /** 0-based; null where the document does not say. */
  readonly page: number | null;
  readonly mark: number;
  /** The drawing within the page that the mark stands in; null for the page itself. */
  readonly stream: PDFRef | null;
}

/** A link or a note that a tag holds. */
export interface TaggedObject {
  readonly type: 'object';
  readonly ref: PDFRef | null;
}

/** An element of the structure tree, what a screen reader walks. */
export interface Tag {
  readonly type: 'tag';
  readonly role: string;
  /** Stands for a picture. */
  readonly alt: string | null;
  /** Of a table's header: what it heads. */
  readonly scope: string | null;
  readonly children: readonly (Tag | TaggedContent | TaggedObject)[];
}

/** The structure tree of a document; null if it has none. */
export function readTags(document: PDFDocument): Tag | null {
  const root = document.catalog.lookupMaybe(nameOf('StructTreeRoot'), PDFDict);
  if (!root) return null;
  const pages = new Map(document.getPages().map(({ ref }, index) => [ref, index]));
  const roles = root.lookupMaybe(nameOf('RoleMap'), PDFDict) ?? null;
  return readTag(root, null, { pages, roles, above: new Set() });
}

interface Reading {
  readonly pages: ReadonlyMap<PDFRef, number>;
  /** What the document's own names stand for. */
  readonly roles: PDFDict | null;
  readonly above: Set<PDFDict>;
}

/** The name of an element as readers know it. */
function readRole(name: PDFObject | undefined, roles: PDFDict | null): string {
  const mapped = name instanceof PDFName ? roles?.lookup(name) : undefined;
  const role = mapped instanceof PDFName ? mapped : name;
  return role instanceof PDFName ? role.decodeText() : '';
}

function readTag(element: PDFDict, inherited: number | null, reading: Reading): Tag {
  const { pages, roles, above } = reading;
  const at = element.get(nameOf('Pg'));
  const page = at instanceof PDFRef ? (pages.get(at) ?? null) : inherited;
  above.add(element);
  const children = listKids(element).flatMap((kid): Tag['children'][number][] => {
    if (kid instanceof PDFNumber) return [{ type: 'content', page, mark: kid.asNumber(), stream: null }];
    // A tree that leads back into itself has no end.
    if (!(kid instanceof PDFDict) || above.has(kid)) return [];
    const type = kid.get(nameOf('Type'));
    const own = kid.get(nameOf('Pg'));
    if (type === nameOf('MCR')) {
      const mark = kid.lookupMaybe(nameOf('MCID'), PDFNumber)?.asNumber() ?? -1;
      const within = kid.get(nameOf('Stm'));
      const stream = within instanceof PDFRef ? within : null;
      return [{ type: 'content', page: own instanceof PDFRef ? (pages.get(own) ?? null) : page, mark, stream }];
    }
    if (type === nameOf('OBJR')) {
      const ref = kid.get(nameOf('Obj'));
      return [{ type: 'object', ref: ref instanceof PDFRef ? ref : null }];
    }
    return [readTag(kid, page, reading)];
  });
  above.delete(element);
  return {
    type: 'tag',
    role: readRole(element.lookup(nameOf('S')), roles),
    alt: readText(element.lookup(nameOf('Alt'))),
    scope: readScope(element.lookup(nameOf('A'))),
    children,
  };
}

function listKids(element: PDFDict): (PDFObject | undefined)[] {
  const kids = element.lookup(nameOf('K'));
  if (!(kids instanceof PDFArray)) return kids ? [kids] : [];
  return kids.asArray().map((_, index) => kids.lookup(index));
}

function readScope(attributes: PDFObject | undefined): string | null {
  const sets = attributes instanceof PDFArray ? attributes.asArray().map((_, i) => attributes.lookup(i)) : [attributes];
  for (const set of sets) {
    const scope = set instanceof PDFDict ? set.lookup(nameOf('Scope')) : undefined;
    if (scope instanceof PDFName) return scope.decodeText();
  }
  return null;
}

/** The text of a string object; null if it is none. */
export function readText(object: PDFObject | undefined): string | null {
  return object instanceof PDFHexString || object instanceof PDFString ? object.decodeText() : null;
}
