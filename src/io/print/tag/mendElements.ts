import type { PDFContext } from '@cantoo/pdf-lib';
import { nameOf } from '../nameOf.js';
import { type Element, type Kid, makeElement } from './structure.js';

/** Roles that hold lines of text: what stands in them needs no element of its own. */
const TEXTUAL = new Set([
  'P',
  'H1',
  'H2',
  'H3',
  'H4',
  'H5',
  'H6',
  'Link',
  'LBody',
  'TH',
  'TD',
  'Caption',
  'Code',
  'Span',
]);

/** Roles that hold blocks. */
const GROUPS = new Set(['Document', 'Sect', 'Div', 'NonStruct', 'BlockQuote', 'Art', 'Part']);

const isElement = (kid: Kid): kid is Extract<Kid, { type: 'element' }> => kid.type === 'element';
const describes = ({ dict }: Element): boolean => dict.has(nameOf('Alt')) || dict.has(nameOf('ActualText'));

/**
 * Puts right what Chrome's tags leave open (ISO 32000-1, 14.8.4): a figure that nobody describes is no picture but a
 * group of words, an item of a list has a body, boxes without a meaning of their own are left out within a text, and the
 * outermost of them are sections.
 */
export function mendElements(elements: readonly Element[], context: PDFContext): void {
  for (const element of elements) {
    nameSections(element);
    mend(element, context);
  }
  levelHeadings(elements);
}

/** Headings begin at the first level and go down by one at a time: whose cover is hidden begins with a slide's. */
function levelHeadings(elements: readonly Element[]): void {
  let level = 0;
  const walk = (element: Element): void => {
    const own = Number(/^H([1-6])$/.exec(element.role)?.[1] ?? 0);
    if (own > 0) {
      level = Math.min(own, level + 1);
      element.role = `H${level}`;
    }
    for (const kid of element.kids) if (isElement(kid)) walk(kid.element);
  };
  for (const element of elements) walk(element);
}

/** A slide of the slides, or a row of the handout, is a section. */
function nameSections(document: Element): void {
  let outer = document;
  for (;;) {
    const [only, ...others] = outer.kids;
    if (only?.type !== 'element' || others.length > 0 || only.element.role !== 'NonStruct') break;
    outer = only.element;
  }
  if (outer === document) return;
  for (const kid of outer.kids) if (isElement(kid) && kid.element.role === 'NonStruct') kid.element.role = 'Sect';
}

function mend(element: Element, context: PDFContext): void {
  if (element.role === 'Figure' && !describes(element) && element.kids.some(isElement)) dissolve(element);
  if (element.role === 'LI') giveBody(element, context);
  // What it leads to is not on these pages: a handout of some slides may have the agenda, and not all sections.
  if (element.role === 'Link' && !holdsObject(element)) element.role = 'Span';
  if (TEXTUAL.has(element.role)) element.kids = element.kids.flatMap(unwrap);
  else if (GROUPS.has(element.role)) element.kids = gatherParagraphs(element.kids, context);
  for (const kid of element.kids) if (isElement(kid)) mend(kid.element, context);
}

function holdsObject({ kids }: Element): boolean {
  return kids.some((kid) => kid.type === 'object' || (isElement(kid) && holdsObject(kid.element)));
}

/** Words that stand in a group without an element of their own, one after the other, are a paragraph. */
function gatherParagraphs(kids: readonly Kid[], context: PDFContext): Kid[] {
  const gathered: Kid[] = [];
  let words: Kid[] = [];
  const close = (): void => {
    if (words.length > 0) gathered.push({ type: 'element', element: makeElement('P', words, context) });
    words = [];
  };
  for (const kid of kids) {
    const marks = holdsOnlyMarks(kid) ? unwrap(kid) : [];
    if (marks.length > 0) words.push(...marks);
    else {
      close();
      gathered.push(kid);
    }
  }
  close();
  return gathered;
}

/** Nobody describes the figure: it is a group, and its caption is one of its paragraphs. */
function dissolve(figure: Element): void {
  figure.role = 'Div';
  for (const kid of figure.kids) if (isElement(kid) && kid.element.role === 'Caption') kid.element.role = 'P';
}

/** The kids of a box that says nothing of itself, in its place. */
function unwrap(kid: Kid): Kid[] {
  return isElement(kid) && isBare(kid.element) ? kid.element.kids.flatMap(unwrap) : [kid];
}

function isBare(element: Element): boolean {
  return element.role === 'NonStruct' && !describes(element) && !element.dict.has(nameOf('Lang'));
}

/** Told before anything is unwrapped: the outermost boxes hold a whole document, and each in it is asked again. */
function holdsOnlyMarks(kid: Kid): boolean {
  return isElement(kid) ? isBare(kid.element) && kid.element.kids.every(holdsOnlyMarks) : kid.type === 'mark';
}

function giveBody(item: Element, context: PDFContext): void {
  if (item.kids.some((kid) => isElement(kid) && (kid.element.role === 'LBody' || kid.element.role === 'Lbl'))) return;
  item.kids = [{ type: 'element', element: makeElement('LBody', item.kids.flatMap(unwrap), context) }];
}
