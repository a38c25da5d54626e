import { existsSync } from 'node:fs';
import { homedir } from 'node:os';
import { PDFDocument, PDFName, PDFNumber, type PDFRef } from '@cantoo/pdf-lib';
import { describe, expect, it } from 'vitest';
import { renderHandout } from '../../../../src/core/render/renderHandout.js';
import { listInstalledBrowsers } from '../../../../src/io/browser/find.js';
import { withBrowser } from '../../../../src/io/browser/page.js';
import { contentOf, readyHandout, saveHandout } from '../../../../src/io/print/printHandout.js';
import { readPdf } from '../../../../src/io/print/read/readPdf.js';
import { mendTags } from '../../../../src/io/print/tag/mendTags.js';
import { USUAL } from '../../../support/handouts.js';
import { assetsFor, printedDeck } from '../../../support/print.js';

/** A page with two drawings whose marks are all numbered from 0, as newer Chromes write them; the second is read first. */
async function makePdf(): Promise<PDFDocument> {
  const document = await PDFDocument.create();
  const { context, catalog } = document;
  const page = document.addPage([200, 200]);
  const meanings = context.register(context.flateStream('1 beginbfrange\n<20> <7e> <0020>\nendbfrange'));
  const font = context.register(
    context.obj({ Type: 'Font', Subtype: 'Type1', BaseFont: 'Helvetica', ToUnicode: meanings }),
  );
  const draw = (content: string): PDFRef =>
    context.register(
      context.flateStream(content, {
        Type: 'XObject',
        Subtype: 'Form',
        BBox: [0, 0, 200, 200],
        Resources: { Font: { F1: font } },
      }),
    );
  const say = (words: string, mark: number): string => `/P <</MCID ${mark}>> BDC BT /F1 9 Tf (${words}) Tj ET EMC`;
  const first = draw(say('first', 0));
  // Its mark 1 is a line: decoration.
  const second = draw(`${say('second', 0)} /P <</MCID 1>> BDC 0 0 9 1 re f EMC`);
  const content = `${say('page', 0)} /X1 Do /X2 Do ${say('last', 1)}`;
  page.node.set(PDFName.of('Contents'), context.register(context.flateStream(content)));
  page.node.set(PDFName.of('Resources'), context.obj({ Font: { F1: font }, XObject: { X1: first, X2: second } }));
  page.node.set(PDFName.of('StructParents'), PDFNumber.of(0));
  const root = context.obj({ Type: 'StructTreeRoot' });
  const rootRef = context.register(root);
  const element = (kids: readonly unknown[], role = 'P'): PDFRef =>
    context.register(context.obj({ Type: 'StructElem', S: role, P: rootRef, Pg: page.ref, K: kids as never }));
  const within = (stream: PDFRef, mark: number) => ({ Type: 'MCR', Pg: page.ref, Stm: stream, MCID: mark });
  const body = element(
    [
      element([0]),
      element([within(second, 0)]),
      element([within(second, 1)]),
      element([within(first, 0)]),
      element([1]),
    ],
    'Document',
  );
  root.set(PDFName.of('K'), context.obj([body]));
  catalog.set(PDFName.of('StructTreeRoot'), rootRef);
  catalog.set(PDFName.of('MarkInfo'), context.obj({ Marked: true }));
  return document;
}

/** What is read out, in order, and how much is neither tagged nor decoration. */
async function hear(document: PDFDocument) {
  const { spoken, pages, tags } = await readPdf(await document.save({ addDefaultPage: false }));
  return { runs: spoken.length, unmarked: pages[0]?.unmarked, tags };
}

describe('drawings that number their marks by themselves', () => {
  it('keep their words, and lose their decoration', async () => {
    const document = await makePdf();
    expect(await hear(document)).toMatchObject({ runs: 5, unmarked: 0 });
    mendTags(document);
    // The line of the second drawing is gone from the tags; the mark 1 of the page, which it is not, is not.
    expect(await hear(document)).toMatchObject({ runs: 4, unmarked: 0 });
  });

  it('are told apart when they are read back', async () => {
    const document = await makePdf();
    mendTags(document);
    const { pages } = await readPdf(await document.save({ addDefaultPage: false }));
    expect(pages[0]?.copied).toBe('pagefirstsecondlast');
    expect(pages[0]?.spoken).toBe('pagesecondfirstlast');
  });
});

const [installed] = listInstalledBrowsers({
  platform: process.platform,
  env: process.env,
  home: homedir(),
  exists: existsSync,
}).filter(({ shell }) => !shell);

describe.runIf(installed)('the browser of the machine', () => {
  it('prints handouts that are whole, as the browser of the install does', async () => {
    const deck = printedDeck();
    const html = renderHandout(deck, await assetsFor(deck, 'handout'), USUAL);
    const content = contentOf(deck, USUAL);
    const bytes = await withBrowser({ executable: installed?.executable ?? null }, async (browser) =>
      saveHandout(
        await readyHandout(await (await browser.openPage(html)).pdf({ outline: true }), deck, content),
        deck,
        content,
      ),
    );
    expect((await readPdf(bytes)).pages.length).toBeGreaterThan(1);
  }, 120_000);
});
