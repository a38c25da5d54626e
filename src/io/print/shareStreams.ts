import { createHash } from 'node:crypto';
import { PDFArray, PDFDict, type PDFDocument, type PDFObject, PDFRawStream, PDFRef } from '@cantoo/pdf-lib';
import { nameOf } from './nameOf.js';

/**
 * Stores drawings that are equal once. Chrome writes what slides have in common (the arcs of every divider) into each
 * page anew: in a deck of many sections that is most of the file.
 */
export function shareStreams(document: PDFDocument): void {
  const { context } = document;
  const kept = new Map<string, PDFRef>();
  const replaced = new Map<PDFRef, PDFRef>();
  for (const [ref, object] of context.enumerateIndirectObjects()) {
    if (!(object instanceof PDFRawStream) || object.dict.get(nameOf('Type')) !== nameOf('XObject')) continue;
    const key = createHash('sha256').update(object.dict.toString()).update(object.contents).digest('hex');
    const first = kept.get(key);
    if (first) replaced.set(ref, first);
    else kept.set(key, ref);
  }
  if (replaced.size === 0) return;
  for (const [, object] of context.enumerateIndirectObjects()) redirect(object, replaced);
  for (const ref of replaced.keys()) context.delete(ref);
}

/** Points every reference within an object to what stands for its target. */
function redirect(object: PDFObject, replaced: ReadonlyMap<PDFRef, PDFRef>): void {
  if (object instanceof PDFRawStream) redirect(object.dict, replaced);
  else if (object instanceof PDFArray) {
    for (const [index, value] of object.asArray().entries()) {
      const target = value instanceof PDFRef ? replaced.get(value) : undefined;
      if (target) object.set(index, target);
      else redirect(value, replaced);
    }
  } else if (object instanceof PDFDict) {
    for (const [key, value] of object.entries()) {
      const target = value instanceof PDFRef ? replaced.get(value) : undefined;
      if (target) object.set(key, target);
      else redirect(value, replaced);
    }
  }
}
