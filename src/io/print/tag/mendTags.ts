import { type PDFContext, PDFDict, type PDFDocument, type PDFPage, PDFRawStream, PDFRef } from '@cantoo/pdf-lib';
import { nameOf } from '../nameOf.js';
import { readStream } from '../read/streamBytes.js';
import type { PageAnnotation } from '../writeNotes.js';
import { type MarkedContent, markArtefacts } from './markArtefacts.js';
import { mendElements } from './mendElements.js';
import { packStream } from './packStream.js';
import { type Element, type Kid, makeElement, readElements, writeElements } from './structure.js';

/** What was found on a page while its decoration was marked. */
interface PageMarks {
  /** Marks that hold nothing to read: of the page, and of each drawing within it. */
  readonly freed: Map<PDFRef, Set<number>>;
  /** The drawings within the page that hold marks which the tags take for the page's own. */
  readonly streams: Map<number, PDFRef>;
}

/**
 * Completes the tags that Chrome wrote, so that a screen reader hears the slides and nothing else: decoration is marked
 * as such, and the structure tree holds only what there is to read.
 * @param comments are added: each is read out after the words of its page
 */
export function mendTags(document: PDFDocument, comments: readonly PageAnnotation[] = []): void {
  const { context, catalog } = document;
  const root = catalog.lookupMaybe(nameOf('StructTreeRoot'), PDFDict);
  const rootRef = catalog.get(nameOf('StructTreeRoot'));
  if (!root || !(rootRef instanceof PDFRef)) return;
  const elements = readElements(root, context);
  const meant = listMeant(elements);
  // Older Chromes number the marks of a page through all of its drawings; newer ones (150) let each drawing count anew.
  const isParted = elements.some(namesStreams);
  const marks = new Map(document.getPages().map((page) => [page.ref, markPage(page, meant, isParted)]));
  for (const element of elements) place(element, marks);
  mendElements(elements, context);
  for (const comment of comments) addComment(elements, comment, context);
  writeElements(root, elements, rootRef, context);
}

/** Marks within a described picture: its lines are the picture. */
function listMeant(elements: readonly Element[]): ReadonlyMap<PDFRef, ReadonlySet<number>> {
  const meant = new Map<PDFRef, Set<number>>();
  const walk = ({ role, dict, kids }: Element, isPicture: boolean): void => {
    const isWithin = isPicture || ((role === 'Figure' || role === 'Formula') && dict.has(nameOf('Alt')));
    for (const kid of kids) {
      if (kid.type === 'element') walk(kid.element, isWithin);
      else if (kid.type === 'mark' && isWithin) {
        const holder = kid.stream ?? kid.page;
        meant.set(holder, (meant.get(holder) ?? new Set()).add(kid.mark));
      }
    }
  };
  for (const element of elements) walk(element, false);
  return meant;
}

function namesStreams({ kids }: Element): boolean {
  return kids.some((kid) =>
    kid.type === 'mark' ? kid.stream !== null : kid.type === 'element' && namesStreams(kid.element),
  );
}

function markPage(page: PDFPage, meant: Marking['meant'], isParted: boolean): PageMarks {
  const { context } = page.doc;
  const marks: PageMarks = { freed: new Map(), streams: new Map() };
  const resources = page.node.Resources() ?? context.obj({});
  const marking = { page: page.ref, meant, isParted, marks, context };
  const { bytes } = markContent(readStream(page.node.Contents()), resources, null, marking);
  const old = page.node.get(nameOf('Contents'));
  const stream = packStream(context.obj({}), bytes);
  if (old instanceof PDFRef) context.assign(old, stream);
  else page.node.set(nameOf('Contents'), context.register(stream));
  return marks;
}

interface Marking {
  readonly page: PDFRef;
  /** By the page or the drawing that holds them. */
  readonly meant: ReadonlyMap<PDFRef, ReadonlySet<number>>;
  /** Each drawing numbers its marks by itself. */
  readonly isParted: boolean;
  readonly marks: PageMarks;
  readonly context: PDFContext;
}

/** @param stream the drawing whose content it is; null for the page itself */
function markContent(content: Uint8Array, resources: PDFDict, stream: PDFRef | null, marking: Marking): MarkedContent {
  const { page, meant, isParted, marks, context } = marking;
  const holder = isParted ? (stream ?? page) : page;
  const drawings = resources.lookupMaybe(nameOf('XObject'), PDFDict);
  const marked = markArtefacts(content, {
    isMeant: (mark) => meant.get(holder)?.has(mark) === true,
    holdsMarks: (name) => {
      const ref = drawings?.get(nameOf(name));
      const drawing = drawings?.lookup(nameOf(name));
      if (!(drawing instanceof PDFRawStream) || !(ref instanceof PDFRef) || !isForm(drawing)) return false;
      const inner = readStream(drawing);
      if (!Buffer.from(inner).includes('/MCID')) return false;
      const own = drawing.dict.lookupMaybe(nameOf('Resources'), PDFDict) ?? resources;
      const { bytes } = markContent(inner, own, ref, marking);
      context.assign(ref, packStream(drawing.dict.clone(context), bytes));
      return true;
    },
  });
  const freed = marks.freed.get(holder) ?? new Set();
  for (const mark of marked.freed) freed.add(mark);
  marks.freed.set(holder, freed);
  if (stream && !isParted) for (const mark of marked.kept) marks.streams.set(mark, stream);
  return marked;
}

const isForm = ({ dict }: PDFRawStream): boolean => dict.get(nameOf('Subtype')) === nameOf('Form');

/** Puts a comment behind the words of its page, into the section that holds them. */
function addComment(elements: readonly Element[], { page, annotation }: PageAnnotation, context: PDFContext): void {
  const root = elements[0];
  if (!root) return;
  const sections = listSections(root);
  const holder = sections.find((section) => standsOn(section, page)) ?? root;
  const comment = makeElement('Annot', [{ type: 'object', page, object: annotation }], context);
  holder.kids.push({ type: 'element', element: comment });
}

function listSections(element: Element): readonly Element[] {
  return element.kids.flatMap((kid) => {
    if (kid.type !== 'element') return [];
    return kid.element.role === 'Sect' ? [kid.element] : listSections(kid.element);
  });
}

function standsOn({ kids }: Element, page: PDFRef): boolean {
  return kids.some((kid) => (kid.type === 'element' ? standsOn(kid.element, page) : kid.page === page));
}

/** Takes marks out of the tree that hold nothing to read, with what held nothing else; says where the others stand. */
function place(element: Element, marks: ReadonlyMap<PDFRef, PageMarks>): void {
  element.kids = element.kids.flatMap((kid): Kid[] => {
    if (kid.type === 'mark') {
      const found = marks.get(kid.page);
      if (found?.freed.get(kid.stream ?? kid.page)?.has(kid.mark)) return [];
      return [{ ...kid, stream: kid.stream ?? found?.streams.get(kid.mark) ?? null }];
    }
    if (kid.type !== 'element') return [kid];
    const wasEmpty = kid.element.kids.length === 0;
    place(kid.element, marks);
    return wasEmpty || kid.element.kids.length > 0 ? [kid] : [];
  });
}
