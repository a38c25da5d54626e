import { describe, expect, it } from 'vitest';
import type { InputFormat } from '../../src/io/formats.js';
import { readSource } from '../../src/io/readSource.js';
import { makeBook, makePdf, makeWord, stack } from '../support/packed.js';

const TEXT = 'The night bus leaves every thirty minutes, and it is seldom empty at all.';
const utf8 = (text: string) => new TextEncoder().encode(text);

async function read(
  content: string | Uint8Array,
  file: string,
  contentType: string | null = null,
  format?: InputFormat,
) {
  const bytes = typeof content === 'string' ? utf8(content) : content;
  return (await readSource(bytes, { file, shown: file, contentType }, { format })).source;
}

const PAGE = `<!DOCTYPE html><html><body><p>${TEXT}</p></body></html>`;
const MARKDOWN = `# Night\n\n**Many** ride it.\n\n- one\n- two\n`;

describe('readSource', () => {
  it.each([
    ['a.txt', TEXT, 'txt'],
    ['a.md', TEXT, 'md'],
    ['a.html', `<p>${TEXT}`, 'html'],
    ['a.html', TEXT, 'txt'],
    ['a.txt', PAGE, 'html'],
    ['a.txt', `<div class="post"><h1>Night</h1>\n<p>${TEXT}</p>\n<p>${TEXT}</p></div>\n`, 'html'],
    ['a.txt', `<p>${TEXT}</p> is how a paragraph is written, and <b>this</b> is bold.`, 'txt'],
    ['a.md', `<?xml version="1.0"?>\n<!-- x -->\n${PAGE}`, 'html'],
    ['a', PAGE, 'html'],
    ['a', `<p>${TEXT}</p><p>${TEXT}</p>`, 'html'],
    ['a', MARKDOWN, 'md'],
    ['a', '---\ntitle: x\n---\nWords.', 'md'],
    ['a', `${TEXT}\n- a dash\n`, 'txt'],
    ['a', 'If x < y and y > z, then <p> is no tag.', 'txt'],
    ['a.org', TEXT, 'txt'],
  ])('tells %s by its name and its text: %j is %s', async (file, text, format) => {
    expect(await read(text, file)).toEqual({ file, text, format });
  });

  it.each([
    ['https://x.example/post', 'text/html; charset=utf-8', PAGE, 'html'],
    ['https://x.example/readme.md', 'text/plain', TEXT, 'md'],
    ['https://x.example/readme.md', 'text/html', '<p>x</p>', 'html'],
    ['https://notes.md/', 'text/plain', TEXT, 'txt'],
    ['https://x.example/a', null, MARKDOWN, 'md'],
  ])('tells %s by what its server says (%s)', async (file, type, text, format) => {
    expect((await read(text, file, type)).format).toBe(format);
  });

  it('obeys the user', async () => {
    expect((await read(MARKDOWN, 'a.md', null, 'txt')).format).toBe('txt');
    expect((await read(PAGE, 'a.html', null, 'md')).format).toBe('md');
  });

  it.each(['a.docx', 'a.txt', 'a'])('knows documents by their bytes, whatever they are called: %s', async (file) => {
    const documents = [
      makeWord([{ text: TEXT }]),
      makeBook({ 'a.xhtml': `<html><body><p>${TEXT}</p></body></html>` }, ['a.xhtml']),
      await makePdf([stack([TEXT], 70, 100)]),
    ];
    for (const bytes of documents) {
      const source = await read(bytes, file);
      expect(source.format).toBe('document');
      expect(source.text).toContain(`<p>${TEXT}</p>`);
      expect(await read(bytes, file)).toEqual(source);
    }
  });

  it.each([
    ['a picture', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 1, 2])],
    ['a ZIP archive', utf8('PK\u0003\u0004 and so on')],
    ['an Excel file', utf8('PK\u0003\u0004 xl/workbook.xml')],
    ['a rich-text document', utf8('{\\rtf1 words}')],
    ['an old Office document', new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1])],
  ])('refuses %s by name', async (what, bytes) => {
    await expect(read(bytes, 'a.txt')).rejects.toMatchObject({
      code: 'binary',
      message: expect.stringContaining(what),
    });
  });

  it('refuses a document that is none, and one without words', async () => {
    await expect(read(TEXT, 'a.pdf')).rejects.toMatchObject({ code: 'unreadable' });
    await expect(read(TEXT, 'a.docx')).rejects.toMatchObject({ code: 'unreadable' });
    await expect(read(makeWord([{ text: ' ' }]), 'a.docx')).rejects.toMatchObject({ code: 'empty' });
  });
});
