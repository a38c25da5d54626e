import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { convertBook } from '../../../src/io/convert/convertBook.js';
import { unpack } from '../../../src/io/convert/unpack.js';
import { makeBook } from '../../support/packed.js';
import { outline, read, wordsOf } from '../../support/read.js';

const page = (inside: string) =>
  `<?xml version="1.0"?><html xmlns="http://www.w3.org/1999/xhtml" xmlns:epub="http://www.idpf.org/2007/ops"><head><title>x</title><style>p{}</style></head><body>${inside}</body></html>`;

const FILES = {
  'cover.xhtml': page('<p>A cover</p>'),
  'nav.xhtml': page('<nav epub:type="toc"><ol><li>Two</li></ol></nav>'),
  'two.xhtml': page('<h1>Two</h1><p>Nurses &amp; cooks ride home.</p><script>alert(1)</script>'),
  'the first.xhtml': page(
    '<h1>One</h1><p>It runs<br/>late.</p><img src="pic.png" alt="A bus"/><img src="http://x.example/b.png"/>',
  ),
  'pic.png': 'PNG',
};
const GUIDE = '<guide><reference type="cover" href="cover.xhtml"/></guide>';

describe('convertBook', () => {
  it('reads chapters in the order of the spine, without cover, contents and scripts', async () => {
    const book = makeBook(FILES, ['cover.xhtml', 'nav.xhtml', 'the first.xhtml', 'two.xhtml'], GUIDE);
    const html = await convertBook(book, 'a.epub');
    expect(html.indexOf('<h1>One</h1>')).toBeGreaterThan(0);
    expect(html.indexOf('<h1>Two</h1>')).toBeGreaterThan(html.indexOf('<h1>One</h1>'));
    expect(html).toContain('<p>Nurses &amp; cooks ride home.</p>');
    expect(html).toContain('<p>It runs<br>late.</p>');
    expect(html).toContain('<title>Buses at night</title>');
    expect(html).toContain('<html lang="en">');
    for (const around of ['A cover', '<nav', 'alert', '<style']) expect(html).not.toContain(around);
  });

  it('brings pictures along, and fetches none', async () => {
    const html = await convertBook(makeBook(FILES, ['the first.xhtml']), 'a.epub');
    expect(html).toContain(`<img alt="A bus" src="data:image/png;base64,${Buffer.from('PNG').toString('base64')}">`);
    expect(html).not.toContain('x.example');
  });

  it('keeps the notes of its chapters apart, though all call them by the same names', async () => {
    const book = makeBook(
      {
        'one.xhtml': page(
          '<h1>One</h1><p>Buses run<a epub:type="noteref" href="#n1" id="r1">1</a> at night.</p><aside epub:type="footnote" id="n1"><p>Since spring.</p></aside>',
        ),
        'two.xhtml': page(
          '<h1>Two</h1><p>Riders pay<sup><a href="#n1" id="r1">1</a></sup> by card<a href="notes.xhtml#n2" id="r2">2</a>.</p><div id="n1"><p><a href="#r1">1</a> Most of them.</p></div>',
        ),
        'notes.xhtml': page('<h1>Notes</h1><p id="n2"><a href="two.xhtml#r2">2</a> Or by phone.</p>'),
      },
      ['one.xhtml', 'two.xhtml', 'notes.xhtml'],
    );
    const html = await convertBook(book, 'a.epub');
    const article = await read(html, 'document');
    expect(article.references.map(({ text }) => text)).toEqual(['Since spring.', 'Most of them.', 'Or by phone.']);
    expect(wordsOf(article.blocks)).toEqual(['One', 'Buses run at night.', 'Two', 'Riders pay by card.', 'Notes']);
    expect((await outline(html, 'document')).sections.map(({ title }) => title.text)).toEqual(['One', 'Two']);
    expect(html).not.toContain('xhtml#');
  });

  it('refuses a book without a spine', async () => {
    const book = zipSync({ mimetype: strToU8('application/epub+zip') });
    await expect(convertBook(book, 'a.epub')).rejects.toMatchObject({ code: 'unreadable' });
  });
});

describe('unpack', () => {
  it('refuses what unpacks to more than a document is', async () => {
    const bomb = zipSync({ a: new Uint8Array(61 * 1024 * 1024), b: new Uint8Array(61 * 1024 * 1024) }, { level: 1 });
    expect(bomb.length).toBeLessThan(1024 * 1024);
    await expect(unpack(bomb, 'a.epub', () => true)).rejects.toMatchObject({ code: 'too-large' });
    expect([...(await unpack(bomb, 'a.epub', () => false)).keys()]).toEqual([]);
  });

  it('gives a file no more room than the archive says it takes', async () => {
    const honest = zipSync({ a: new Uint8Array(1024 * 1024) });
    const lying = honest.slice();
    const view = new DataView(lying.buffer);
    // The size in the directory at the end: 22 bytes from there, 24 into the entry.
    const directory = view.getUint32(lying.length - 6, true);
    expect(view.getUint32(directory + 24, true)).toBe(1024 * 1024);
    view.setUint32(directory + 24, 10, true);
    const files = await unpack(lying, 'a.epub', () => true).catch(() => new Map<string, Uint8Array>());
    expect(files.get('a')?.length ?? 0).toBeLessThanOrEqual(10);
  });
});
