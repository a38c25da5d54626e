import { inflateSync } from 'node:zlib';
import { decodePDFRawStream, PDFArray, PDFFlateStream, type PDFObject, PDFRawStream, PDFStream } from '@cantoo/pdf-lib';
import { nameOf } from '../nameOf.js';

/** The bytes of a stream, unpacked; those of several in a row, as a page may have its content. */
export function readStream(object: PDFObject | undefined): Uint8Array {
  if (object instanceof PDFArray) {
    const parts = object.asArray().map((_, index) => readStream(object.lookup(index)));
    return Buffer.concat(parts.flatMap((part) => [part, Buffer.from('\n')]));
  }
  if (object instanceof PDFRawStream) {
    const { dict } = object;
    const isPlain = dict.get(nameOf('DecodeParms')) === undefined;
    // pdf-lib unpacks in JavaScript: many times as slow.
    if (isPlain && dict.get(nameOf('Filter')) === nameOf('FlateDecode')) return inflateSync(object.contents);
    return decodePDFRawStream(object).decode();
  }
  if (object instanceof PDFFlateStream) return object.getUnencodedContents();
  return object instanceof PDFStream ? object.getContents() : new Uint8Array();
}
