import { PDFBool, PDFDict, type PDFDocument, PDFName } from '@cantoo/pdf-lib';
import { LecternError } from '../../errors.js';

const FIX =
  'Please report this with the article and the version of the browser; --no-pdf builds the deck without PDFs.';

/**
 * Stops a PDF that is not what it should be before it gets to the reader: cheap enough to look at every time.
 * @param pages how many there must be; null where the text decides
 * @throws LecternError `print-check`
 */
export function verifyPdf(document: PDFDocument, name: string, pages: number | null): void {
  const fail = (message: string): never => {
    throw new LecternError('print-check', `${name}: ${message}`, FIX);
  };
  const count = document.getPageCount();
  if (pages !== null && count !== pages) fail(`the browser made ${count} pages of ${pages} slides.`);
  if (count === 0) fail('the browser made no page.');
  const marks = document.catalog.lookupMaybe(PDFName.of('MarkInfo'), PDFDict);
  if (marks?.lookupMaybe(PDFName.of('Marked'), PDFBool)?.asBoolean() !== true) fail('the browser wrote no tags.');
  const outlines = listFonts(document).filter(({ type }) => type === 'Type3');
  if (outlines.length > 0) fail(`${outlines.length} fonts are drawn as outlines (Type 3).`);
}

export interface EmbeddedFont {
  /** Without the tag of the subset. */
  readonly name: string;
  /** `Type0`, `TrueType`, `Type3` … */
  readonly type: string;
}

/** The fonts of a PDF, those within a composite font left out. */
export function listFonts(document: PDFDocument): readonly EmbeddedFont[] {
  const fonts: EmbeddedFont[] = [];
  for (const [, object] of document.context.enumerateIndirectObjects()) {
    if (!(object instanceof PDFDict) || object.get(PDFName.of('Type')) !== PDFName.of('Font')) continue;
    const type = object.get(PDFName.of('Subtype'));
    const name = object.get(PDFName.of('BaseFont'));
    if (!(type instanceof PDFName) || type.decodeText().startsWith('CIDFont')) continue;
    fonts.push({
      name: name instanceof PDFName ? name.decodeText().replace(/^[A-Z]{6}\+/, '') : '',
      type: type.decodeText(),
    });
  }
  return fonts;
}
