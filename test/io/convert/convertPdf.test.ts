import { describe, expect, it } from 'vitest';
import { convertPdf } from '../../../src/io/convert/convertPdf.js';
import { makePdf, stack } from '../../support/packed.js';

const convert = async (pages: Parameters<typeof makePdf>[0], title?: string) =>
  convertPdf(await makePdf(pages, title), 'a.pdf');

const LONG = [
  'The night bus leaves the square every thirty minutes and is seldom',
  'empty, because nurses, cooks and cleaners ride it home after mid-',
  'night, when no other line runs and a taxi costs a third of a day’s',
  'wage.',
];

describe('convertPdf', () => {
  it('joins lines into paragraphs and takes out the hyphens of line ends', async () => {
    const html = await convert([
      [
        { text: 'Night buses', x: 70, y: 90, size: 22 },
        ...stack(LONG, 70, 130),
        ...stack(['Drivers like it, too.'], 70, 210),
      ],
    ]);
    expect(html).toContain('<h1>Night buses</h1>');
    expect(html).toContain('ride it home after midnight, when no other line');
    expect(html).toContain('day’s wage.</p>\n<p>Drivers like it, too.</p>');
    expect(html).toContain('<meta name="author" content="Ana Ruiz">');
    expect(html).not.toContain('draft.docx');
  });

  it('keeps a hyphen that the word has elsewhere, too', async () => {
    const html = await convert([
      stack(
        ['The well-known line is known to all who work at night in the', 'city, and is as well-', 'known abroad.'],
        70,
        120,
      ),
    ]);
    expect(html).toContain('as well-known abroad');
  });

  it('leaves out page numbers and running heads, and joins a sentence over the page', async () => {
    const pages = [1, 2, 3].map((number) => [
      { text: `City report ${number}`, x: 70, y: 40, size: 9 },
      ...stack(
        [
          `On page ${number} the report speaks of the night and of the buses that`,
          'run in it, and its sentence goes on',
        ],
        70,
        120,
      ),
      { text: String(number), x: 290, y: 810, size: 9 },
    ]);
    const html = await convert(pages);
    expect(html).not.toContain('City report');
    expect(html).not.toMatch(/>\d</);
    expect(html).toContain('goes on On page 2');
  });

  it('reads two columns one after the other, below a title over both', async () => {
    const left = Array.from({ length: 12 }, (_, i) => `left line number ${i} of the text`);
    const right = Array.from({ length: 12 }, (_, i) => `right line number ${i} of the text`);
    const rows = left.flatMap((text, i) => [
      { text, x: 60, y: 140 + i * 15 },
      { text: right[i] ?? '', x: 320, y: 140 + i * 15 },
    ]);
    const html = await convert([
      [{ text: 'A title that stands over both of the columns', x: 60, y: 90, size: 20 }, ...rows],
    ]);
    expect(html.indexOf('left line number 11')).toBeGreaterThan(0);
    expect(html.indexOf('left line number 11')).toBeLessThan(html.indexOf('right line number 0'));
  });

  it('keeps items of a list apart, and bold lines bold', async () => {
    const html = await convert([
      [
        ...stack(LONG, 70, 100),
        { text: 'Who pays', x: 70, y: 180, bold: true },
        ...stack(['• The city pays three million a year.', '• Riders pay two coins.'], 70, 200),
      ],
    ]);
    expect(html).toContain('<p><strong>Who pays</strong></p>');
    expect(html).toContain('<ul><li>The city pays three million a year.</li>\n<li>Riders pay two coins.</li></ul>');
  });

  it('tells a scan from a text, and a broken file from both', async () => {
    await expect(convert([[], []])).rejects.toMatchObject({
      code: 'empty',
      message: expect.stringContaining('2 pages are pictures'),
    });
    await expect(convertPdf(Buffer.from('%PDF-1.7 and no more'), 'a.pdf')).rejects.toMatchObject({
      code: 'unreadable',
    });
  });

  it('gives the same text each time, and leaves the bytes as they are', async () => {
    const bytes = await makePdf([stack(LONG, 70, 100)]);
    const first = await convertPdf(bytes, 'a.pdf');
    expect(await convertPdf(bytes, 'a.pdf')).toBe(first);
  });
});
