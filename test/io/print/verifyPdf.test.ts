import {
  PDFArray,
  PDFBool,
  PDFDict,
  PDFDocument,
  PDFHexString,
  PDFName,
  type PDFObject,
  PDFString,
} from '@cantoo/pdf-lib';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Deck } from '../../../src/core/model.js';
import { renderPrint } from '../../../src/core/render/renderPrint.js';
import { withBrowser } from '../../../src/io/browser/page.js';
import { checkSlides } from '../../../src/io/print/check/checkSlides.js';
import { expectDeck } from '../../../src/io/print/check/expectedSlides.js';
import type { PdfRule } from '../../../src/io/print/check/pdfFault.js';
import { makeSlidesPdf } from '../../../src/io/print/makeSlidesPdf.js';
import { readPdf } from '../../../src/io/print/read/readPdf.js';
import { readStream } from '../../../src/io/print/read/streamBytes.js';
import { verifySlides } from '../../../src/io/print/verifyPdf.js';
import { words } from '../../support/decks.js';
import { assetsFor, printedDeck, QUICKEST } from '../../support/print.js';

const name = PDFName.of;
let deck: Deck;
let sound: Uint8Array;

beforeAll(async () => {
  deck = printedDeck();
  const html = renderPrint(deck, await assetsFor(deck, 'deck'), { theme: 'paper' });
  sound = await withBrowser(QUICKEST, async (browser) =>
    makeSlidesPdf(await (await browser.openPage(html)).pdf(), deck),
  );
});

/** The faults of the PDF after something in it was broken on purpose. */
async function breakIt(damage: (document: PDFDocument) => void, expected = deck) {
  const document = await PDFDocument.load(sound, { updateMetadata: false });
  damage(document);
  const broken = await document.save({ addDefaultPage: false, updateFieldAppearances: false });
  return checkSlides(await readPdf(broken), expectDeck(expected));
}

const pageOf = (kind: string): number => deck.slides.findIndex((slide) => slide.kind === kind) + 1;

function listObjects(document: PDFDocument, isWanted: (dict: PDFDict) => boolean): PDFDict[] {
  const objects = document.context.enumerateIndirectObjects().map(([, object]: [unknown, PDFObject]) => object);
  return objects.filter((object): object is PDFDict => object instanceof PDFDict && isWanted(object));
}

const withRole = (document: PDFDocument, role: string): PDFDict[] =>
  listObjects(document, (dict) => dict.get(name('Type')) === name('StructElem') && dict.get(name('S')) === name(role));

function firstOf<T>(list: readonly T[]): T {
  const [first] = list;
  if (first === undefined) throw new Error('There is nothing to break.');
  return first;
}

/** Changes the instructions of a page. */
function rewrite(document: PDFDocument, page: number, change: (content: string) => string): void {
  const { node } = document.getPage(page - 1);
  const content = Buffer.from(readStream(node.Contents())).toString('latin1');
  const changed = change(content);
  expect(changed).not.toBe(content);
  node.set(name('Contents'), document.context.register(document.context.flateStream(Buffer.from(changed, 'latin1'))));
}

const link = (document: PDFDocument, page: number): PDFDict => {
  const annotation = document
    .getPage(page - 1)
    .node.Annots()
    ?.lookup(0);
  if (!(annotation instanceof PDFDict)) throw new Error('There is no link.');
  return annotation;
};

interface Damage {
  readonly what: string;
  readonly rule: PdfRule;
  /** The page that has to be named; null for the whole file. */
  readonly page?: () => number | null;
  readonly says: RegExp;
  readonly damage: (document: PDFDocument) => void;
}

const outline = (document: PDFDocument): PDFDict => document.catalog.lookup(name('Outlines'), PDFDict);

const DAMAGES: readonly Damage[] = [
  {
    what: 'a page is missing',
    rule: 'pages',
    says: /16 pages for 17 slides/,
    damage: (document) => document.removePage(3),
  },
  {
    what: 'a page has content that nobody can draw',
    rule: 'content',
    page: () => 5,
    says: /1 of its instructions are none/,
    damage: (document) => rewrite(document, 5, (content) => `${content}\nxyz`),
  },
  {
    what: 'a page says something else',
    rule: 'words',
    page: () => 7,
    says: /“大模型是下一代的操作系統” is not on it/,
    damage: (document) => rewrite(document, 7, (content) => content.replace(/<[0-9A-Fa-f]+> Tj/, '<0001> Tj')),
  },
  {
    what: 'words are decoration',
    rule: 'words',
    page: () => 7,
    says: /is not on it/,
    damage: (document) =>
      rewrite(document, 7, (content) => content.replace(/\/\w+ <<\/MCID \d+ >>BDC/, '/Artifact BMC')),
  },
  {
    what: 'words are copied as other characters',
    rule: 'words',
    says: /cannot be copied/,
    damage: (document) => {
      for (const font of listObjects(document, (dict) => dict.get(name('Subtype')) === name('Type0')))
        font.delete(name('ToUnicode'));
    },
  },
  {
    what: 'the tags are in another order',
    rule: 'order',
    page: () => 6,
    says: /read out before what stands above it/,
    damage: (document) => {
      const section = withRole(document, 'Sect')[5];
      const inner = (dict: PDFDict | undefined): PDFArray | undefined => {
        const kids = dict?.lookup(name('K'));
        if (!(kids instanceof PDFArray)) return undefined;
        if (kids.size() > 1) return kids;
        const only = kids.lookup(0);
        return only instanceof PDFDict ? inner(only) : undefined;
      };
      const kids = inner(section);
      const turned = kids?.asArray().reverse() ?? [];
      for (const [index, kid] of turned.entries()) kids?.set(index, kid);
    },
  },
  {
    what: 'it has another title',
    rule: 'title',
    says: /named “Other”/,
    damage: (document) => document.setTitle('Other'),
  },
  {
    what: 'the window would show the name of the file',
    rule: 'title',
    says: /name of the file/,
    damage: (document) => document.catalog.lookup(name('ViewerPreferences'), PDFDict).delete(name('DisplayDocTitle')),
  },
  {
    what: 'it has no XMP',
    rule: 'title',
    says: /XMP/,
    damage: (document) => document.catalog.delete(name('Metadata')),
  },
  {
    what: 'its XMP has another title',
    rule: 'title',
    says: /XMP\) does not have its title/,
    damage: (document) =>
      document.catalog.set(
        name('Metadata'),
        document.context.register(document.context.stream('<dc:title><rdf:li>Other</rdf:li></dc:title>')),
      ),
  },
  {
    what: 'it is in another language',
    rule: 'language',
    says: /is en, not zh-Hant/,
    damage: (document) => document.catalog.set(name('Lang'), PDFString.of('en')),
  },
  {
    what: 'it is not tagged',
    rule: 'tags',
    says: /no tags/,
    damage: (document) => document.catalog.lookup(name('MarkInfo'), PDFDict).set(name('Marked'), PDFBool.False),
  },
  {
    what: 'an item of a list has no body',
    rule: 'tags',
    says: /item of a list/,
    damage: (document) => firstOf(withRole(document, 'LBody')).set(name('S'), name('NonStruct')),
  },
  {
    what: 'an element has a name of its own',
    rule: 'tags',
    says: /called “Slide”, which no reader knows/,
    damage: (document) => firstOf(withRole(document, 'Sect')).set(name('S'), name('Slide')),
  },
  {
    what: 'an item stands in no list',
    rule: 'tags',
    says: /a LI stands in a Div, where it has no place/,
    damage: (document) => firstOf(withRole(document, 'L')).set(name('S'), name('Div')),
  },
  {
    what: 'a list holds what is no item',
    rule: 'tags',
    says: /a L holds a P, which has no place in it/,
    damage: (document) => firstOf(withRole(document, 'LI')).set(name('S'), name('P')),
  },
  {
    what: 'a row of a table is none',
    rule: 'tables',
    page: () => pageOf('table'),
    says: /holds a Div, which has no place in it/,
    damage: (document) => firstOf(withRole(document, 'TR')).set(name('S'), name('Div')),
  },
  {
    what: 'a cell stands outside its row',
    rule: 'tables',
    page: () => pageOf('table'),
    says: /stands in a Div, where it has no place/,
    damage: (document) => firstOf(withRole(document, 'TR')).set(name('S'), name('Div')),
  },
  {
    what: 'a heading is of a level too low',
    rule: 'headings',
    page: () => 2,
    says: /a heading of level 3 follows one of level 1/,
    damage: (document) => firstOf(withRole(document, 'H2')).set(name('S'), name('H3')),
  },
  {
    what: 'its first heading is not of the first level',
    rule: 'headings',
    page: () => 1,
    says: /a heading of level 2 follows one of level 0/,
    damage: (document) => firstOf(withRole(document, 'H1')).set(name('S'), name('H2')),
  },
  {
    what: 'a heading has no words',
    rule: 'headings',
    says: /a heading has no words/,
    damage: (document) => firstOf(withRole(document, 'H2')).delete(name('K')),
  },
  {
    what: 'words are tagged as a link and are none',
    rule: 'links',
    page: () => pageOf('cover'),
    says: /tagged as a link is none/,
    damage: (document) => firstOf(withRole(document, 'P')).set(name('S'), name('Link')),
  },
  {
    what: 'the tab key goes its own way',
    rule: 'tags',
    page: () => pageOf('agenda'),
    says: /tab key/,
    damage: (document) => document.getPage(pageOf('agenda') - 1).node.delete(name('Tabs')),
  },
  {
    what: 'something is drawn that is neither tagged nor decoration',
    rule: 'decoration',
    page: () => 2,
    says: /1 things on it/,
    damage: (document) => rewrite(document, 2, (content) => `${content}\n0 0 9 9 re f`),
  },
  {
    what: 'a picture has no words',
    rule: 'pictures',
    page: () => pageOf('compare'),
    says: /no words/,
    damage: (document) => {
      const alt = deck.slides.flatMap((slide) => (slide.kind === 'compare' ? [slide.to.text.text] : []))[0] ?? '';
      const isChart = (tag: PDFDict) => tag.lookup(name('Alt'), PDFHexString).decodeText().includes(alt);
      firstOf(withRole(document, 'Figure').filter(isChart)).delete(name('Alt'));
    },
  },
  {
    what: 'a table has no headings',
    rule: 'tables',
    page: () => pageOf('table'),
    says: /no headings/,
    damage: (document) => {
      for (const heading of withRole(document, 'TH')) heading.set(name('S'), name('TD'));
    },
  },
  {
    what: 'a heading of a table heads nothing',
    rule: 'tables',
    page: () => pageOf('table'),
    says: /does not say what it heads/,
    damage: (document) => firstOf(withRole(document, 'TH')).delete(name('A')),
  },
  {
    what: 'it has no bookmarks',
    rule: 'bookmarks',
    page: () => 1,
    says: /no bookmark in its place/,
    damage: (document) => document.catalog.delete(name('Outlines')),
  },
  {
    what: 'a bookmark leads to another page',
    rule: 'bookmarks',
    page: () => 1,
    says: /no bookmark in its place/,
    damage: (document) =>
      outline(document).lookup(name('First'), PDFDict).lookup(name('Dest'), PDFArray).set(0, document.getPage(4).ref),
  },
  {
    what: 'a bookmark has other words',
    rule: 'bookmarks',
    page: () => 1,
    says: /says “Other”, not/,
    damage: (document) =>
      outline(document).lookup(name('First'), PDFDict).set(name('Title'), PDFHexString.fromText('Other')),
  },
  {
    what: 'a bookmark leads nowhere',
    rule: 'bookmarks',
    says: /leads nowhere/,
    damage: (document) => outline(document).lookup(name('First'), PDFDict).delete(name('Dest')),
  },
  {
    what: 'a link leads to another page',
    rule: 'links',
    page: () => pageOf('agenda'),
    says: /leads? to pages? 1, 8/,
    damage: (document) => {
      const destination = PDFArray.withContext(document.context);
      destination.push(document.getPage(0).ref);
      destination.push(name('Fit'));
      link(document, pageOf('agenda')).set(name('Dest'), destination);
    },
  },
  {
    what: 'a link leads nowhere',
    rule: 'links',
    page: () => pageOf('agenda'),
    says: /leads nowhere/,
    damage: (document) => link(document, pageOf('agenda')).set(name('Dest'), name('gone')),
  },
  {
    what: 'a link does not say where it leads',
    rule: 'links',
    page: () => pageOf('agenda'),
    says: /does not say/,
    damage: (document) => link(document, pageOf('agenda')).delete(name('Contents')),
  },
  {
    what: 'a link is not in the tags',
    rule: 'links',
    page: () => pageOf('agenda'),
    says: /not in the tags/,
    damage: (document) => {
      const tag = firstOf(withRole(document, 'Link'));
      const kids = tag.lookup(name('K'), PDFArray);
      kids.remove(kids.size() - 1);
    },
  },
  {
    what: 'a font is drawn as outlines',
    rule: 'fonts',
    says: /Type 3/,
    damage: (document) =>
      firstOf(listObjects(document, (dict) => dict.get(name('Subtype')) === name('Type0'))).set(
        name('Subtype'),
        name('Type3'),
      ),
  },
  {
    what: 'a font is not in the file',
    rule: 'fonts',
    says: /not in the file/,
    damage: (document) =>
      firstOf(listObjects(document, (dict) => dict.has(name('FontFile2')))).delete(name('FontFile2')),
  },
  {
    what: 'a font is there with all its characters',
    rule: 'fonts',
    says: /characters that nobody needs/,
    damage: (document) =>
      firstOf(listObjects(document, (dict) => dict.get(name('Subtype')) === name('Type0'))).set(
        name('BaseFont'),
        name('NotoSansTC-Regular'),
      ),
  },
];

describe('reading slides.pdf back', () => {
  it('finds nothing wrong with it as it was printed, also when it is saved anew', async () => {
    expect(checkSlides(await readPdf(sound), expectDeck(deck))).toEqual([]);
    expect(await breakIt(() => undefined)).toEqual([]);
  });

  it.each(DAMAGES)('tells that $what', async ({ rule, page, says, damage }) => {
    const faults = await breakIt(damage);
    const found = faults.find((fault) => fault.rule === rule && says.test(fault.message));
    expect(found, JSON.stringify(faults)).toBeDefined();
    if (page) expect(found?.page).toBe(page());
  });

  it('tells that a slide says other words than its page', async () => {
    const slides = deck.slides.map((slide, index) =>
      index === 6 && slide.kind === 'points' ? { ...slide, items: [words('大模型是上一代的操作系統')] } : slide,
    );
    const [first] = await breakIt(() => undefined, { ...deck, slides });
    expect(first).toEqual({ rule: 'words', page: 7, message: '“大模型是上一代的操作系統” is not on it' });
  });

  it('stops the build with the page and what to do', async () => {
    const other = { ...deck, meta: { ...deck.meta, title: 'Other' } };
    await expect(verifySlides(sound, other)).rejects.toMatchObject({
      code: 'print-check',
      message: expect.stringContaining('slides.pdf: it is named'),
      fix: expect.stringContaining('--no-pdf'),
    });
  });

  it('draws nothing on a page that is neither read out nor decoration', async () => {
    const { pages } = await readPdf(sound);
    expect(pages.map(({ unmarked }) => unmarked)).toEqual(deck.slides.map(() => 0));
    // The footer is decoration: nobody wants to hear it on every slide.
    for (const { spoken } of pages.slice(2)) expect(spoken).not.toContain(`/ ${deck.slides.length}`);
  });
});
