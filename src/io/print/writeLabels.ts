import { type PDFDocument, PDFNumber, PDFString } from '@cantoo/pdf-lib';
import { nameOf } from './nameOf.js';

/**
 * Numbers the pages as the slides are numbered: `7`, or `7.1`, `7.2` … for the steps of one (ISO 32000-1, 12.4.2).
 * @param counts the pages of each slide
 */
export function writeLabels(document: PDFDocument, counts: readonly number[]): void {
  const { context } = document;
  const labels = context.obj([]);
  let page = 0;
  for (const [slide, count] of counts.entries()) {
    const isSame = count === 1 && slide > 0 && counts[slide - 1] === 1;
    if (!isSame) {
      const number = slide + 1;
      labels.push(PDFNumber.of(page));
      labels.push(context.obj(count === 1 ? { S: 'D', St: number } : { S: 'D', P: PDFString.of(`${number}.`) }));
    }
    page += count;
  }
  document.catalog.set(nameOf('PageLabels'), context.obj({ Nums: labels }));
}
