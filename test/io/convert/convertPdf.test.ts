import { describe, expect, it } from 'vitest';
import { convertPdf } from '../../../src/io/convert/convertPdf.js';
import { makePdf, stack } from '../../support/packed.js';
import { read } from '../../support/read.js';

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

  it('takes notes off the foot of a page, with their marks, and reads on over the page', async () => {
    const noted = [
      ...stack(['The night bus is seldom empty, say those who drive it', 'and those who ride it home'], 70, 120),
      { text: '1', x: 182, y: 130, size: 7 },
      ...stack(['after midnight, when all that is left of the city is the'], 70, 148.6),
      { text: '1', x: 70, y: 745, size: 6 },
      { text: 'Counted by hand between January and', x: 75, y: 748, size: 8 },
      { text: 'October of the year before.', x: 70, y: 758, size: 8 },
    ];
    const html = await convert([noted, stack(['square with its two stops, and a kiosk.', ...LONG], 70, 120)]);
    expect(html).toContain('ride it home after midnight, when all that is left of the city is the square with its two');
    expect(html).toContain(
      '<p role="doc-footnote">Counted by hand between January and October of the year before.</p>',
    );
    const article = await read(html, 'document');
    expect(article.references.map(({ text }) => text)).toEqual([
      'Counted by hand between January and October of the year before.',
    ]);
  });

  it('keeps a raised number that marks no note, and a small line that none leads to', async () => {
    const html = await convert([
      [
        ...stack(['The square is nine hundred m'], 70, 120),
        { text: '2', x: 199, y: 116, size: 7 },
        ...stack(LONG, 70, 160),
        { text: '3 buses run on Sundays.', x: 70, y: 700, size: 8 },
      ],
    ]);
    expect(html).toContain('hundred m2');
    expect(html).toContain('3 buses run on Sundays.');
  });

  it('reads rows of cells as a table', async () => {
    const rows = [
      ['Year', 'Riders', 'Income'],
      ['2020', '120,000', '2.4 m'],
      ['2021', '180,000', '3.9 m'],
      ['2022', '210,000', '4.6 m'],
    ];
    const cells = rows.flatMap((row, i) => row.map((text, j) => ({ text, x: 90 + j * 120, y: 200 + i * 18 })));
    const html = await convert([[...stack(LONG, 70, 120), ...cells, ...stack(['Drivers like it, too.'], 70, 320)]]);
    expect(html).toContain('<table><tr><td>Year</td><td>Riders</td><td>Income</td></tr><tr><td>2020</td>');
    expect(html).toContain('wage.</p>');
    expect(html).toContain('<p>Drivers like it, too.</p>');
  });

  it('reads no table where two lines stand side by side, nor where titles have the numbers of their pages', async () => {
    const pair = (left: string, right: string, y: number) => [
      { text: left, x: 90, y },
      { text: right, x: 400, y },
    ];
    const side = await convert([
      [...pair('Ann Roe', 'Harbour', 200), ...pair('Jo Hill', 'May 2021', 218), ...stack(LONG, 70, 300)],
    ]);
    expect(side).not.toContain('<table>');
    const contents = await convert([
      [
        ...pair('Who rides', '3', 200),
        ...pair('Who pays', '8', 218),
        ...pair('What comes next', '12', 236),
        ...stack(LONG, 70, 300),
      ],
    ]);
    expect(contents).not.toContain('<table>');
  });

  it('reads lines in a font of one width as code, set in as they are', async () => {
    const code = [
      { text: 'for (const bus of night) {', x: 80, y: 200, size: 10, fixed: true },
      { text: 'bus.leave();', x: 92, y: 213, size: 10, fixed: true },
      { text: '// at once', x: 230, y: 213, size: 10, fixed: true },
      { text: '}', x: 80, y: 226, size: 10, fixed: true },
    ];
    const html = await convert([[...stack(LONG, 70, 120), ...code, ...stack(LONG, 70, 260)]]);
    expect(html).toContain('<pre>for (const bus of night) {\n  bus.leave();           // at once\n}</pre>');
    expect(html.match(/wage\.<\/p>/g)).toHaveLength(2);
    const typed = await convert([LONG.map((text, i) => ({ text, x: 70, y: 120 + i * 14, fixed: true }))]);
    expect(typed).toContain('ride it home after midnight, when no other line');
  });

  it('keeps lines apart that stand in the middle, or begin as paragraphs do', async () => {
    const html = await convert([
      [
        { text: 'Night buses', x: 172, y: 90, size: 22 },
        { text: 'Ann Roe and Jo Hill', x: 180, y: 130 },
        { text: 'University of the Harbour', x: 168, y: 145 },
        ...stack(['(1) longer hours;', '(2) more chargers;'], 92, 175),
        { text: 'What the timetable calls a delay is, seen from the stop, a matter of', x: 92, y: 203.6 },
        ...stack(
          ['trust: whoever has waited twice in the rain does not come a third time,', 'and says so to others.'],
          70,
          217.9,
        ),
        ...stack(LONG, 70, 260),
      ],
    ]);
    expect(html).toContain('<p>Ann Roe and Jo Hill</p>\n<p>University of the Harbour</p>');
    expect(html).toContain('<p>(1) longer hours;</p>\n<p>(2) more chargers;</p>\n<p>What the timetable');
    expect(html).toContain('a matter of trust: whoever');
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
