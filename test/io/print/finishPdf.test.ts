import { PDFDict, PDFDocument, PDFName, PDFRawStream, type PDFRef } from '@cantoo/pdf-lib';
import { describe, expect, it } from 'vitest';
import { describePdf } from '../../../src/io/print/describePdf.js';
import { finishPdf, savePdf } from '../../../src/io/print/finishPdf.js';
import { shareStreams } from '../../../src/io/print/shareStreams.js';
import { writeXmp } from '../../../src/io/print/xmp.js';
import { sampleDeck } from '../../support/decks.js';
import { readPdf } from '../../support/readPdf.js';

const description = {
  title: 'A <b>title</b> & "more"',
  author: 'Ann',
  subject: null,
  keywords: ['one', '二'],
  language: 'en',
  fingerprint: '0123456789abcdef0123456789abcdef',
};

async function makePdf(pages: number, date: Date): Promise<Uint8Array> {
  const document = await PDFDocument.create({ updateMetadata: false });
  for (let page = 0; page < pages; page += 1) document.addPage([200, 100]);
  document.setCreationDate(date);
  return document.save({ useObjectStreams: false });
}

describe('finishPdf', () => {
  it('describes the document and adds the outline', async () => {
    const document = await finishPdf(await makePdf(3, new Date()), description, [
      { title: 'Begin', page: 0, children: [] },
      { title: '第一節', page: 1, children: [{ title: 'Detail', page: 2, children: [] }] },
    ]);
    const read = await readPdf(await savePdf(document));
    expect(read).toMatchObject({
      title: description.title,
      author: 'Ann',
      subject: null,
      keywords: 'one; 二',
      language: 'en',
    });
    expect(read.outline).toEqual([
      { title: 'Begin', page: 1, children: [] },
      { title: '第一節', page: 2, children: [{ title: 'Detail', page: 3, children: [] }] },
    ]);
  });

  it('leaves no trace of the time of printing', async () => {
    const finish = async (date: Date): Promise<Uint8Array> =>
      savePdf(await finishPdf(await makePdf(1, date), description, []));
    const one = await finish(new Date(0));
    expect(Buffer.from(await finish(new Date(1e12))).equals(Buffer.from(one))).toBe(true);
    expect((await readPdf(one)).dated).toBe(false);
    expect(
      Buffer.from(await savePdf(await finishPdf(await makePdf(2, new Date(0)), description, []))).equals(
        Buffer.from(one),
      ),
    ).toBe(false);
  });
});

describe('shareStreams', () => {
  it('stores equal drawings once, and each page still draws its own', async () => {
    const document = await PDFDocument.create({ updateMetadata: false });
    const draw = (content: string): PDFRef => {
      const { context } = document;
      return context.register(context.stream(content, { Type: 'XObject', Subtype: 'Form', BBox: [0, 0, 9, 9] }));
    };
    for (const content of ['0 0 m 5 5 l S', '1 1 m 2 2 l S', '0 0 m 5 5 l S']) {
      document.addPage([9, 9]).node.setXObject(PDFName.of('X'), draw(content));
    }
    const loaded = await PDFDocument.load(await document.save());
    shareStreams(loaded);
    const read = await PDFDocument.load(await loaded.save());
    const drawn = read.getPages().map((page) => {
      const form = page.node.Resources()?.lookup(PDFName.of('XObject'), PDFDict).lookup(PDFName.of('X'));
      return form instanceof PDFRawStream ? Buffer.from(form.contents).toString() : '';
    });
    expect(drawn).toEqual(['0 0 m 5 5 l S', '1 1 m 2 2 l S', '0 0 m 5 5 l S']);
    const forms = read.context.enumerateIndirectObjects().filter(([, object]) => object instanceof PDFRawStream);
    expect(forms.filter(([, object]) => String(object).includes('/Form'))).toHaveLength(2);
  });
});

describe('describePdf', () => {
  it("says everything in the article's words", () => {
    const deck = sampleDeck();
    expect(describePdf(deck)).toEqual({
      title: 'Token就是未來的電',
      author: null,
      subject: '這場演講，是他少有的高調表達，為理解他上任后700多天的所有決策，提供了一個清晰的視角',
      keywords: ['終極思考：通往ASI的三級火箭', '崛起之路：向著AI加速前進'],
      language: 'zh-Hant',
      fingerprint: expect.stringMatching(/^[0-9a-f]{32}$/),
    });
  });
});

describe('writeXmp', () => {
  it('escapes what stands in it', () => {
    const xmp = writeXmp({ ...description, subject: 'a\u0000b' }, 'Lectern');
    expect(xmp).toContain('A &#60;b&#62;title&#60;/b&#62; &#38; &#34;more&#34;');
    expect(xmp).toContain('<rdf:li xml:lang="x-default">a b</rdf:li>');
    expect(xmp).toContain('<rdf:li>二</rdf:li>');
    expect(xmp).not.toContain('\u0000');
  });
});
