import { PDFArray, PDFDict, type PDFDocument, PDFName } from '@cantoo/pdf-lib';
import { nameOf } from '../nameOf.js';

export interface PrintedFont {
  /** Without the tag of the subset. */
  readonly name: string;
  /** `Type0`, `TrueType`, `Type3` … */
  readonly type: string;
  /** Its outlines are in the file. */
  readonly isEmbedded: boolean;
  /** Only those of the characters that are used. */
  readonly isSubset: boolean;
}

const SUBSET = /^[A-Z]{6}\+/;

/** The fonts of a document, those within a composite font left out. */
export function readFonts(document: PDFDocument): readonly PrintedFont[] {
  const fonts: PrintedFont[] = [];
  for (const [, object] of document.context.enumerateIndirectObjects()) {
    if (!(object instanceof PDFDict) || object.get(nameOf('Type')) !== nameOf('Font')) continue;
    const type = readName(object, 'Subtype');
    if (type === '' || type.startsWith('CIDFont')) continue;
    const name = readName(object, 'BaseFont');
    fonts.push({
      name: name.replace(SUBSET, ''),
      type,
      isEmbedded: isEmbedded(object),
      isSubset: SUBSET.test(name),
    });
  }
  return fonts;
}

function readName(font: PDFDict, key: string): string {
  const name = font.get(nameOf(key));
  return name instanceof PDFName ? name.decodeText() : '';
}

function isEmbedded(font: PDFDict): boolean {
  const inner = font.lookup(nameOf('DescendantFonts'));
  const holder = inner instanceof PDFArray ? inner.lookup(0) : font;
  if (!(holder instanceof PDFDict)) return false;
  const descriptor = holder.lookup(nameOf('FontDescriptor'));
  if (!(descriptor instanceof PDFDict)) return false;
  return ['FontFile', 'FontFile2', 'FontFile3'].some((key) => descriptor.lookup(nameOf(key)) !== undefined);
}
