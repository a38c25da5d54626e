import { type PDFDocument, PDFHexString, type PDFRef } from '@cantoo/pdf-lib';
import { nameOf } from './nameOf.js';

/** The notes of a page. */
export interface PageNotes {
  /** 0-based. */
  readonly page: number;
  readonly text: string;
}

/** A comment that stands on a page and belongs into its tags. */
export interface PageAnnotation {
  readonly page: PDFRef;
  readonly annotation: PDFRef;
}

/** Size of the sign, and its distance from the corner, in pt: in the margin, where no words stand. */
const SIGN = 24;
/** It keeps its size and stays upright when the page is scaled or turned; it is not printed. */
const FLAGS = (1 << 3) | (1 << 4);
/** Where Chrome does not count its own links from. */
const FIRST_KEY = 1_000_000;

/**
 * Puts notes onto pages as comments (text annotations, ISO 32000-1, 12.5.6.4): a viewer shows a sign in the corner, and
 * the words when it is opened.
 * @param label what the comment is called
 */
export function writeNotes(document: PDFDocument, notes: readonly PageNotes[], label: string): PageAnnotation[] {
  return notes.map(({ page, text }, index) => {
    const { ref, node } = document.getPage(page);
    const { width, height } = document.getPage(page).getSize();
    const [right, top] = [width - SIGN, height - SIGN];
    const annotation = document.context.register(
      document.context.obj({
        Type: 'Annot',
        Subtype: 'Text',
        Rect: [right - SIGN, top - SIGN, right, top],
        Contents: PDFHexString.fromText(text),
        T: PDFHexString.fromText(label),
        Name: 'Note',
        F: FLAGS,
        P: ref,
        StructParent: FIRST_KEY + index,
      }),
    );
    // pdf-lib's own way would wrap the page's content into further streams.
    const annotations = node.Annots() ?? document.context.obj([]);
    annotations.push(annotation);
    node.set(nameOf('Annots'), annotations);
    node.set(nameOf('Tabs'), nameOf('S'));
    return { page: ref, annotation };
  });
}
