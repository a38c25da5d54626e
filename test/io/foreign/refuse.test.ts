import { describe, expect, it } from 'vitest';
import { tellForeignPage } from '../../../src/io/foreign/tellForeignPage.js';
import { tellForeignText } from '../../../src/io/foreign/tellForeignText.js';
import { readSource } from '../../../src/io/readSource.js';
import { expectLinear } from '../../support/growth.js';

const read = (text: string, file: string, format?: 'txt' | 'html') =>
  readSource(new TextEncoder().encode(text), { file, shown: file, contentType: null }, { format });

const repeat = (lines: number, line: (i: number) => string): string =>
  Array.from({ length: lines }, (_, i) => line(i)).join('\n');

const JSON_DATA = '{"id": 1, "name": "bread", "tags": ["a", "b"]}';
const CSV = 'id,name,price\n1,bread,2\n2,cake,3\n3,pie,4\n';
const LOG = repeat(8, (i) => `2023-05-01 12:00:0${i} INFO [main] request ${i} took ${i} ms`);
const ACCESS = repeat(8, (i) => `10.0.0.${i} - - [01/May/2023:12:00:0${i} +0000] "GET /a HTTP/1.1" 200 12`);
const SYSLOG = repeat(8, (i) => `May  1 12:00:0${i} oven bakerd[12]: batch ${i} is done`);
const PYTHON =
  'import os\n\ndef main():\n    for name in os.listdir("."):\n        if name.endswith(".txt"):\n            print(name)\n\nclass Oven:\n    def __init__(self):\n        self.heat = 1\n\nmain()\n';
const SCRIPT =
  '// Lights the oven.\nexport function light(oven) {\n  const heat = oven.heat + 1;\n  if (heat > 9) {\n    return null;\n  }\n  return { ...oven, heat };\n}\n';

const SAID = 'The oven is lit at four, and whoever comes home late finds warm bread and a light in the street.';

describe('what is no article', () => {
  it.each([
    ['a.json', JSON_DATA, 'JSON data'],
    ['a.txt', JSON_DATA, 'JSON data'],
    ['a', repeat(4, () => JSON_DATA), 'JSON data'],
    ['a.ipynb', '{"cells": [], "nbformat": 4}', 'a Jupyter notebook'],
    ['a.csv', CSV, 'a table of values (CSV or TSV)'],
    ['a.txt', CSV.replaceAll(',', '\t'), 'a table of values (CSV or TSV)'],
    ['a.txt', CSV.replaceAll(',', ';'), 'a table of values (CSV or TSV)'],
    ['a.log', LOG, 'a log'],
    ['a.txt', ACCESS, 'a log'],
    ['a', SYSLOG, 'a log'],
    ['a.py', PYTHON, 'the source of a program'],
    ['a.txt', PYTHON, 'the source of a program'],
    ['a.ts', SCRIPT, 'the source of a program'],
    ['a.yaml', 'oven:\n  heat: 9\nbread:\n  - rye\n  - wheat\n', 'the source of a program'],
    ['a.tex', '\\documentclass{article}\n\\begin{document}\nBread.\n\\end{document}', 'a LaTeX source'],
    ['a.svg', '<?xml version="1.0"?><svg xmlns="x"><text>Hello</text></svg>', 'an SVG drawing'],
    ['a.txt', '<svg xmlns="x"><text>Hello</text></svg>', 'an SVG drawing'],
    ['a.xml', '<?xml version="1.0"?>\n<rss version="2.0"><channel/></rss>', 'a feed of news'],
    ['a.xml', '<?xml version="1.0"?><urlset><url/></urlset>', 'XML data'],
    [
      'a.html',
      '<html><head><title>App</title><script src="a.js"></script></head><body><noscript>You need to enable JavaScript.</noscript><div id="root"></div></body></html>',
      'a page without text, which scripts fill in a browser',
    ],
    [
      'a.html',
      '<html><body><h1>Welcome back</h1><form><input type="email"><input type="password"></form><p>New here?</p></body></html>',
      'a page to sign in at',
    ],
    [
      'a.html',
      '<html><head><title>Just a moment</title></head><body><p>Checking your browser before you enter.</p></body></html>',
      'a page that keeps robots out',
    ],
    [
      'a.html',
      '<html><head><title>404 Not Found</title></head><body><h1>Not Found</h1></body></html>',
      'the page of an error',
    ],
  ])('%s: %j is %s', async (file, text, what) => {
    await expect(read(text, file)).rejects.toMatchObject({
      code: 'bad-format',
      message: `${file}: this is ${what}, not an article.`,
      fix: expect.stringMatching(/\.$/),
    });
  });

  it('is read all the same where the user names the format', async () => {
    expect((await read(JSON_DATA, 'a.json', 'txt')).source.text).toBe(JSON_DATA);
  });
});

describe('an article', () => {
  it.each([
    ['with data in it', `How we store bread\n\n${SAID}\n\n${JSON_DATA}\n\n${SAID}`],
    ['that begins with a bracket', `[Update] ${SAID}\n\n${SAID}`],
    ['with a program in it', `${SAID}\n\n${SCRIPT}\n\n${SAID}\n\n${SAID}\n\n${SAID}`],
    ['with a program between fences', `# Oven\n\n${SAID}\n\n\`\`\`py\n${PYTHON}\`\`\`\n\n${SAID} ${SAID}\n\n${SAID}`],
    ['with a table of values', `${SAID}\n\n${CSV}\n${SAID}\n\n${SAID}`],
    ['of lines with two commas each', repeat(6, (i) => `Bread, warm, for house ${i}`)],
    [
      'of lines that are dated',
      repeat(6, (i) => `2023-05-0${i + 1} The oven was lit at four, and the street woke up.`),
    ],
    ['in which two speak in turn', repeat(20, (i) => `${i % 2 ? 'Anna' : 'Host'}: ${SAID}`)],
    ['of short answers', repeat(20, (i) => (i % 2 ? 'A: You can come by day.' : 'Q: When may I come?'))],
    ['that is a play', repeat(20, () => 'BAKER: But soft, what light through yonder oven breaks')],
    [
      'of a recipe',
      `Bread\n${['Flour: 500 g', 'Water: 300 g', 'Salt: 10 g', 'Time: 2 h'].join('\n').repeat(3)}\nMix it.`,
    ],
    ['of verse with commas and no blanks', repeat(12, () => 'the oven wakes,the street is dark,and home is near')],
    ['of Chinese verse with half-width commas', repeat(12, () => '爐火亮了,街還很暗,家就在前面')],
    ['that is a transcript', repeat(6, (i) => `[00:0${i}:10] Host: ${SAID}`)],
    ['of a chat with days and times', repeat(6, (i) => `2023-05-01 12:00:0${i} Ann: shall we bake tonight?`)],
    ['about requests', repeat(6, () => 'GET and POST are verbs of a protocol; a form sends one of them.')],
    ['of a poem', 'if the night is long,\nlight a lamp;\nfor the road is long,\nand the bread is warm.\n'.repeat(3)],
    [
      'in Chinese, with settings',
      `如何设置烤炉\n\n${'先把温度调到二百度，再等十分钟。\n'.repeat(6)}heat: 200\ntime: 10`,
    ],
  ])('%s is one', (_, text) => {
    expect(tellForeignText(text, 'a.txt')).toBeNull();
  });

  it.each([
    ['that is short', `<html><body><h1>Bread</h1><p>${SAID}</p></body></html>`],
    [
      'with a form to sign in above it',
      `<html><body><form><input type="password"></form>${`<p>${SAID}</p>`.repeat(16)}</body></html>`,
    ],
    [
      'of a few paragraphs, with a box to sign in at behind it',
      `<html><body><h1>Bread</h1>${`<p>${SAID}</p>`.repeat(Math.ceil(500 / SAID.length))}<div><p>Forgot your password?</p><input type="password"></div></body></html>`,
    ],
    [
      'that its page also fills by scripts',
      `<html><body><div id="root"><p>${SAID.repeat(4)}</p></div><script src="a.js"></script></body></html>`,
    ],
    [
      'whose page was saved with scripts and drawings that have no end',
      `<html><body><script>var a = 1;<svg><path d="x"/>${`<p class="x">${SAID}</p>`.repeat(16)}</body></html>`,
    ],
    [
      'about a fault',
      `<html><head><title>What 404 means</title></head><body><h1>What 404 means</h1>${`<p>${SAID}</p>`.repeat(4)}</body></html>`,
    ],
    ['about robots', `<html><body>${`<p>${SAID} A captcha keeps robots out.</p>`.repeat(12)}</body></html>`],
  ])('%s is one, as a page', (_, html) => {
    expect(tellForeignPage(html)).toBeNull();
  });

  it.each([
    '<script>',
    '<noscript>',
    '<h1>a',
    '{"a":',
    '<!--',
    'a,b,c\n',
    '"',
  ])('%j without an end, up to a megabyte, is told in time that grows with it', async (piece) => {
    await expectLinear((pieces) => {
      tellForeignText(piece.repeat(pieces), 'a.txt');
      tellForeignPage(piece.repeat(pieces));
    }, 1_000_000 / piece.length);
  });
});
