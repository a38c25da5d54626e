import { PDFArray, PDFDict, type PDFDocument, PDFNumber } from '@cantoo/pdf-lib';
import { nameOf } from '../nameOf.js';
import { readText } from './readTags.js';

/** What a viewer calls each page: its number where the document says nothing else. Only decimal numbers are read. */
export function readLabels(document: PDFDocument): readonly string[] {
  const numbers = document.catalog.lookupMaybe(nameOf('PageLabels'), PDFDict)?.lookup(nameOf('Nums'));
  const ranges: { first: number; prefix: string; start: number; isNumbered: boolean }[] = [];
  if (numbers instanceof PDFArray)
    for (let i = 0; i + 1 < numbers.size(); i += 2) {
      const [first, style] = [numbers.lookup(i), numbers.lookup(i + 1)];
      if (!(first instanceof PDFNumber) || !(style instanceof PDFDict)) continue;
      const start = style.lookup(nameOf('St'));
      ranges.push({
        first: first.asNumber(),
        prefix: readText(style.lookup(nameOf('P'))) ?? '',
        start: start instanceof PDFNumber ? start.asNumber() : 1,
        isNumbered: style.get(nameOf('S')) === nameOf('D'),
      });
    }
  return document.getPages().map((_, page) => {
    const range = ranges.findLast(({ first }) => first <= page);
    if (!range) return String(page + 1);
    return `${range.prefix}${range.isNumbered ? range.start + page - range.first : ''}`;
  });
}
