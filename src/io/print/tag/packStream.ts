import { deflateSync } from 'node:zlib';
import { type PDFDict, PDFRawStream } from '@cantoo/pdf-lib';
import { nameOf } from '../nameOf.js';

/** A stream of those bytes, packed; pdf-lib packs in JavaScript, which takes many times as long. */
export function packStream(dict: PDFDict, bytes: Uint8Array): PDFRawStream {
  dict.set(nameOf('Filter'), nameOf('FlateDecode'));
  dict.delete(nameOf('DecodeParms'));
  return PDFRawStream.of(dict, deflateSync(bytes));
}
