import {
  PDFArray,
  type PDFContext,
  PDFDict,
  PDFName,
  PDFNumber,
  type PDFObject,
  PDFRawStream,
  PDFRef,
} from '@cantoo/pdf-lib';
import { nameOf } from '../nameOf.js';

/** An element of the structure tree, to be changed. */
export interface Element {
  readonly ref: PDFRef;
  readonly dict: PDFDict;
  role: string;
  kids: Kid[];
}

export interface MarkKid {
  readonly type: 'mark';
  readonly page: PDFRef;
  readonly mark: number;
  /** The drawing within the page that it stands in; null for the page itself. */
  readonly stream: PDFRef | null;
}

export interface ObjectKid {
  readonly type: 'object';
  readonly page: PDFRef | null;
  readonly object: PDFRef;
}

export type Kid = { readonly type: 'element'; readonly element: Element } | MarkKid | ObjectKid;

/** An element that is not in the tree yet. */
export function makeElement(role: string, kids: Kid[], context: PDFContext): Element {
  const dict = context.obj({ Type: 'StructElem', S: role });
  return { ref: context.register(dict), dict, role, kids };
}

/** Reads the elements below the root of the structure tree. */
export function readElements(root: PDFDict, context: PDFContext): Element[] {
  const seen = new Set<PDFRef>();
  const read = (ref: PDFRef, inherited: PDFRef | null): Element | null => {
    const dict = context.lookup(ref);
    if (!(dict instanceof PDFDict) || seen.has(ref)) return null;
    seen.add(ref);
    const own = dict.get(nameOf('Pg'));
    const page = own instanceof PDFRef ? own : inherited;
    const role = dict.lookup(nameOf('S'));
    const kids = listKids(dict).flatMap((kid) => readKid(kid, page, context, read));
    return { ref, dict, role: role instanceof PDFName ? role.decodeText() : '', kids };
  };
  return listKids(root).flatMap((kid) => {
    const element = kid instanceof PDFRef ? read(kid, null) : null;
    return element ? [element] : [];
  });
}

function listKids(dict: PDFDict): PDFObject[] {
  const kids = dict.get(nameOf('K'));
  const list = kids instanceof PDFRef ? dict.lookup(nameOf('K')) : kids;
  if (list instanceof PDFArray) return list.asArray();
  return kids ? [kids] : [];
}

function readKid(
  kid: PDFObject,
  page: PDFRef | null,
  context: PDFContext,
  read: (ref: PDFRef, inherited: PDFRef | null) => Element | null,
): Kid[] {
  if (kid instanceof PDFNumber) return page ? [{ type: 'mark', page, mark: kid.asNumber(), stream: null }] : [];
  const dict = context.lookup(kid);
  if (!(dict instanceof PDFDict)) return [];
  const own = dict.get(nameOf('Pg'));
  const at = own instanceof PDFRef ? own : page;
  const type = dict.get(nameOf('Type'));
  if (type === nameOf('MCR')) {
    const mark = dict.lookup(nameOf('MCID'));
    const within = dict.get(nameOf('Stm'));
    const stream = within instanceof PDFRef ? within : null;
    return at && mark instanceof PDFNumber ? [{ type: 'mark', page: at, mark: mark.asNumber(), stream }] : [];
  }
  if (type === nameOf('OBJR')) {
    const object = dict.get(nameOf('Obj'));
    return object instanceof PDFRef ? [{ type: 'object', page: at, object }] : [];
  }
  const element = kid instanceof PDFRef ? read(kid, page) : null;
  return element ? [{ type: 'element', element }] : [];
}

/**
 * Writes the elements back, and what leads from the pages to them (the parent tree of ISO 32000-1, 14.7.4.4). Elements
 * that are no longer in the tree are dropped.
 */
export function writeElements(root: PDFDict, elements: readonly Element[], rootRef: PDFRef, context: PDFContext): void {
  const parents: Parents = new Map();
  const keys = new StreamKeys(root, context);
  const kept = new Set<PDFRef>();
  const write = (element: Element, parent: PDFRef): void => {
    const { ref, dict, role, kids } = element;
    kept.add(ref);
    dict.set(nameOf('S'), nameOf(role));
    dict.set(nameOf('P'), parent);
    const page = kids.find((kid) => kid.type === 'mark')?.page ?? null;
    if (page) dict.set(nameOf('Pg'), page);
    else dict.delete(nameOf('Pg'));
    const values = kids.map((kid) => writeKid(kid, page, context));
    if (values.length > 0) dict.set(nameOf('K'), context.obj(values));
    else dict.delete(nameOf('K'));
    for (const kid of kids) {
      if (kid.type === 'element') write(kid.element, ref);
      else if (kid.type === 'mark') noteMark(kid, ref, parents, keys);
      else noteObject(kid.object, ref, parents, context);
    }
  };
  for (const element of elements) write(element, rootRef);
  root.set(nameOf('K'), context.obj(elements.map(({ ref }) => ref)));
  writeParents(root, parents, context);
  for (const [ref, object] of context.enumerateIndirectObjects())
    if (isElement(object) && !kept.has(ref)) context.delete(ref);
}

function isElement(object: PDFObject): boolean {
  return object instanceof PDFDict && object.get(nameOf('Type')) === nameOf('StructElem');
}

function writeKid(kid: Kid, page: PDFRef | null, context: PDFContext): PDFObject {
  switch (kid.type) {
    case 'element':
      return kid.element.ref;
    case 'mark':
      if (kid.page === page && !kid.stream) return PDFNumber.of(kid.mark);
      return context.obj({
        Type: 'MCR',
        Pg: kid.page,
        MCID: kid.mark,
        ...(kid.stream ? { Stm: kid.stream } : {}),
      });
    case 'object':
      return context.obj({ Type: 'OBJR', Obj: kid.object, ...(kid.page ? { Pg: kid.page } : {}) });
    default:
      return kid satisfies never;
  }
}

type Parents = Map<number, PDFRef | (PDFRef | null)[]>;

function noteMark({ page, mark, stream }: MarkKid, holder: PDFRef, parents: Parents, keys: StreamKeys): void {
  const key = keys.find(stream ?? page);
  if (key === null) return;
  const marks = parents.get(key);
  const list = Array.isArray(marks) ? marks : [];
  while (list.length <= mark) list.push(null);
  list[mark] = holder;
  parents.set(key, list);
}

/** The keys in the parent tree of what holds marks: pages have one, drawings within them get one. */
class StreamKeys {
  readonly #context: PDFContext;
  #next: number;

  constructor(root: PDFDict, context: PDFContext) {
    this.#context = context;
    const next = root.lookup(nameOf('ParentTreeNextKey'));
    // Chrome counts links from a number of its own, far above that of the pages.
    const used = context
      .enumerateIndirectObjects()
      .map(([, object]) => (object instanceof PDFDict ? keyOf(object, 'StructParent') : null) ?? -1);
    this.#next = Math.max(
      next instanceof PDFNumber ? next.asNumber() : 0,
      used.reduce((a, b) => Math.max(a, b), -1) + 1,
    );
  }

  find(holder: PDFRef): number | null {
    const object = this.#context.lookup(holder);
    if (!(object instanceof PDFRawStream)) return keyOf(object, 'StructParents');
    const known = keyOf(object.dict, 'StructParents');
    if (known !== null) return known;
    const key = this.#next;
    this.#next += 1;
    object.dict.set(nameOf('StructParents'), PDFNumber.of(key));
    return key;
  }
}

function noteObject(object: PDFRef, holder: PDFRef, parents: Parents, context: PDFContext): void {
  const key = keyOf(context.lookup(object), 'StructParent');
  if (key !== null) parents.set(key, holder);
}

function keyOf(object: PDFObject | undefined, name: string): number | null {
  const key = object instanceof PDFDict ? object.lookup(nameOf(name)) : undefined;
  return key instanceof PDFNumber ? key.asNumber() : null;
}

function writeParents(root: PDFDict, parents: Parents, context: PDFContext): void {
  const sorted = [...parents].sort(([one], [other]) => one - other);
  const numbers = PDFArray.withContext(context);
  for (const [key, value] of sorted) {
    numbers.push(PDFNumber.of(key));
    numbers.push(Array.isArray(value) ? context.register(context.obj(value)) : value);
  }
  const old = root.get(nameOf('ParentTree'));
  dropNumbers(root.lookup(nameOf('ParentTree')), context);
  const tree = context.obj({ Nums: numbers });
  if (old instanceof PDFRef) context.assign(old, tree);
  else root.set(nameOf('ParentTree'), context.register(tree));
  root.set(nameOf('ParentTreeNextKey'), PDFNumber.of((sorted.at(-1)?.[0] ?? -1) + 1));
}

/** The lists of the old number tree: nothing leads to them any more. */
function dropNumbers(tree: PDFObject | undefined, context: PDFContext): void {
  if (!(tree instanceof PDFDict)) return;
  for (const key of ['Kids', 'Nums']) {
    const list = tree.lookup(nameOf(key));
    for (const value of list instanceof PDFArray ? list.asArray() : []) {
      if (!(value instanceof PDFRef)) continue;
      const object = context.lookup(value);
      if (key === 'Kids') dropNumbers(object, context);
      if (key === 'Kids' || object instanceof PDFArray) context.delete(value);
    }
  }
}
