import { deflateSync } from 'node:zlib';
import { type PDFDict, PDFName, PDFRawStream } from '@cantoo/pdf-lib';

/** A stream of those bytes, packed; pdf-lib packs in JavaScript, which takes many times as long. */
export function packStream(dict: PDFDict, bytes: Uint8Array): PDFRawStream {
  dict.set(PDFName.of('Filter'), PDFName.of('FlateDecode'));
  dict.delete(PDFName.of('DecodeParms'));
  return PDFRawStream.of(dict, deflateSync(bytes));
}
