import { PDFArray, PDFDict, type PDFDocument, type PDFObject, PDFString } from '@cantoo/pdf-lib';
import { nameOf } from './nameOf.js';

const NODE = /^node(\d{8})$/;

/**
 * Numbers the elements of a tagged PDF from 1. Chrome numbers them as it happens to meet them: one more or less, as it
 * has painted the page before or not, and the same page would not give the same bytes. Their order stays.
 */
export function renumberNodes(document: PDFDocument): void {
  const places: { readonly number: number; readonly write: (name: PDFString) => void }[] = [];
  const note = (value: PDFObject | undefined, write: (name: PDFString) => void): void => {
    if (value instanceof PDFString) {
      const number = NODE.exec(value.decodeText())?.[1];
      if (number !== undefined) places.push({ number: Number(number), write });
    } else if (value instanceof PDFDict) {
      for (const [key, inner] of value.entries()) note(inner, (name) => value.set(key, name));
    } else if (value instanceof PDFArray) {
      for (const [index, inner] of value.asArray().entries()) note(inner, (name) => value.set(index, name));
    }
  };
  const root = document.catalog.get(nameOf('StructTreeRoot'));
  if (!root) return;
  for (const [, object] of document.context.enumerateIndirectObjects()) note(object, () => undefined);
  const numbers = [...new Set(places.map(({ number }) => number))].sort((a, b) => a - b);
  const ranks = new Map(numbers.map((number, index) => [number, index + 1]));
  for (const { number, write } of places) write(PDFString.of(`node${String(ranks.get(number) ?? 0).padStart(8, '0')}`));
}
