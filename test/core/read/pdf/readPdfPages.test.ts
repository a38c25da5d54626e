import { expect, it } from 'vitest';
import type { PdfRun } from '../../../../src/core/read/pdf/pdfPage.js';
import { readPdfPages } from '../../../../src/core/read/pdf/readPdfPages.js';

const run = (text: string, y: number, font = 'text'): PdfRun => ({
  text,
  x: 60,
  y,
  width: text.length * 5,
  size: 10,
  font,
  isFixed: false,
});

it('takes a line in a font of its own for a heading, but not the letters of a formula', () => {
  const words = 'The ferry leaves the quay at dawn with forty crates of mussels for the town.';
  const lines = ['Results', 'PN', 'p = (x, y)', 'Discussion'].flatMap((line, i) => [
    run(line, 700 - i * 90, 'bold'),
    run(words, 670 - i * 90),
    run(words, 658 - i * 90),
  ]);
  const blocks = readPdfPages([{ width: 595, height: 842, runs: lines }]);
  expect(blocks.flatMap((block) => (block.type === 'paragraph' && block.isApart ? [block.text] : []))).toEqual([
    'Results',
    'Discussion',
  ]);
});
