import { PDFArray, PDFDict, PDFDocument, PDFHexString, PDFName, type PDFObject, PDFString } from '@cantoo/pdf-lib';
import { beforeAll, describe, expect, it } from 'vitest';
import { fitDeck } from '../../../../src/core/fit/fitDeck.js';
import type { Deck, Outline } from '../../../../src/core/model.js';
import type { HandoutKind, HandoutOptions } from '../../../../src/core/render/handoutOptions.js';
import { listReadingBlocks } from '../../../../src/core/render/reading/listReadingBlocks.js';
import { type PrintBrowser, withBrowser } from '../../../../src/io/browser/page.js';
import { checkHandout, type ReadingWords } from '../../../../src/io/print/check/checkHandout.js';
import { expectDeck } from '../../../../src/io/print/check/expectedSlides.js';
import type { PdfRule } from '../../../../src/io/print/check/pdfFault.js';
import { writeHandoutMark } from '../../../../src/io/print/handoutMark.js';
import { makeHandout } from '../../../../src/io/print/makeHandout.js';
import { readPdf } from '../../../../src/io/print/read/readPdf.js';
import { readStream } from '../../../../src/io/print/read/streamBytes.js';
import { verifyHandout } from '../../../../src/io/print/verifyPdf.js';
import { loadFixture } from '../../../support/fixtures.js';
import { USUAL } from '../../../support/handouts.js';
import { QUICKEST } from '../../../support/print.js';

const name = PDFName.of;
const KINDS = ['notes', 'lines', 'article'] as const;
let deck: Deck;
let outline: Outline;
const sound = new Map<HandoutKind, Uint8Array>();
let some: Uint8Array;

const optionsOf = (layout: HandoutKind): HandoutOptions => ({ ...USUAL, perPage: 2, layout });

beforeAll(async () => {
  const fixture = await loadFixture('night-trains');
  deck = fitDeck(fixture.deck);
  outline = fixture.outline;
  await withBrowser(QUICKEST, async (browser: PrintBrowser) => {
    const print = (handout: HandoutOptions) => makeHandout(deck, {}, { handout, outline }, browser);
    for (const layout of KINDS) sound.set(layout, await print(optionsOf(layout)));
    some = await print({ ...USUAL, only: { slides: [{ first: 3, last: 6 }], sections: [{ first: 2, last: 2 }] } });
  });
}, 60_000);

const article = (): ReadingWords[] =>
  listReadingBlocks(outline).map(({ kind, section, text }) => ({
    words: text.text,
    title: kind === 'section' ? (outline.sections[(section ?? 0) - 1]?.title.text ?? null) : null,
    addresses: [],
  }));

async function check(bytes: Uint8Array, layout: HandoutKind, expected: Deck = deck) {
  return checkHandout(await readPdf(bytes), expectDeck(expected), layout === 'article' ? article() : null);
}

/** The faults of a handout after something in it was broken on purpose. */
async function breakIt(layout: HandoutKind, damage: (document: PDFDocument) => void) {
  const document = await PDFDocument.load(sound.get(layout) ?? new Uint8Array(), { updateMetadata: false });
  damage(document);
  return check(await document.save({ addDefaultPage: false, updateFieldAppearances: false }), layout);
}

function withRole(document: PDFDocument, role: string): PDFDict[] {
  const objects = document.context.enumerateIndirectObjects().map(([, object]: [unknown, PDFObject]) => object);
  return objects.filter(
    (object): object is PDFDict =>
      object instanceof PDFDict &&
      object.get(name('Type')) === name('StructElem') &&
      object.get(name('S')) === name(role),
  );
}

/** Changes the instructions of a page. */
function rewrite(document: PDFDocument, page: number, change: (content: string) => string): void {
  const { node } = document.getPage(page - 1);
  const content = Buffer.from(readStream(node.Contents())).toString('latin1');
  const changed = change(content);
  expect(changed).not.toBe(content);
  node.set(name('Contents'), document.context.register(document.context.flateStream(Buffer.from(changed, 'latin1'))));
}

/** Loses the last words of a page. */
function loseLast(content: string): string {
  const at = content.lastIndexOf(' Tj');
  const start = content.lastIndexOf('<', at);
  return `${content.slice(0, start)}<>${content.slice(at)}`;
}

function firstLink(document: PDFDocument): PDFDict {
  const link = document.getPage(0).node.Annots()?.lookup(0);
  if (!(link instanceof PDFDict)) throw new Error('There is no link.');
  return link;
}

interface Damage {
  readonly what: string;
  readonly layouts?: readonly HandoutKind[];
  readonly rule: PdfRule;
  readonly page?: number;
  readonly says: RegExp;
  readonly damage: (document: PDFDocument) => void;
}

const DAMAGES: readonly Damage[] = [
  {
    what: 'a page is missing',
    layouts: ['notes', 'lines'],
    rule: 'words',
    says: /is missing/,
    damage: (document) => document.removePage(2),
  },
  {
    what: 'a page of the article is missing',
    layouts: ['article'],
    rule: 'words',
    says: /is missing/,
    damage: (document) => document.removePage(1),
  },
  {
    what: 'nothing stands on a page',
    rule: 'pages',
    page: 2,
    says: /^nothing stands on it$/,
    damage: (document) => document.insertPage(1),
  },
  {
    what: 'the page of the sources is missing',
    rule: 'order',
    says: /“The Return of the Night Train” is not in its place/,
    damage: (document) => document.removePage(document.getPageCount() - 1),
  },
  {
    what: 'the end of a paragraph is lost',
    layouts: ['notes'],
    rule: 'words',
    page: 3,
    says: /is missing/,
    damage: (document) => rewrite(document, 3, loseLast),
  },
  {
    what: 'words are decoration',
    layouts: ['notes', 'article'],
    rule: 'words',
    says: /is missing/,
    damage: (document) =>
      rewrite(document, 2, (content) => content.replace(/\/\w+ <<\/MCID \d+ >>BDC/g, '/Artifact BMC')),
  },
  {
    what: 'the tags are in another order',
    layouts: ['notes', 'lines'],
    rule: 'order',
    says: /is not in its place/,
    damage: (document) => {
      const holder = withRole(document, 'Art')[0]?.lookup(name('P'), PDFDict).lookup(name('K'), PDFArray);
      const second = holder?.get(1);
      if (!holder || !second) throw new Error('There is nothing to move.');
      holder.remove(1);
      holder.push(second);
    },
  },
  {
    what: 'an entry of the contents leads to another page',
    rule: 'links',
    page: 1,
    says: /does not lead to page \d/,
    damage: (document) => {
      const destination = PDFArray.withContext(document.context);
      destination.push(document.getPage(document.getPageCount() - 1).ref);
      destination.push(name('Fit'));
      firstLink(document).set(name('Dest'), destination);
    },
  },
  {
    what: 'an entry of the contents leads nowhere',
    rule: 'links',
    page: 1,
    says: /leads nowhere/,
    damage: (document) => firstLink(document).set(name('Dest'), name('gone')),
  },
  {
    what: 'a link does not say where it leads',
    rule: 'links',
    page: 1,
    says: /does not say/,
    damage: (document) => firstLink(document).delete(name('Contents')),
  },
  {
    what: 'it does not say how it was set',
    rule: 'words',
    says: /how it was set/,
    damage: (document) =>
      document.context.lookup(document.context.trailerInfo.Info, PDFDict).delete(name('LecternHandout')),
  },
  {
    what: 'it says that it has slides that are not in the deck',
    rule: 'pages',
    says: /slides that the deck of \d+ has not/,
    damage: (document) => {
      const info = document.context.lookup(document.context.trailerInfo.Info, PDFDict);
      writeHandoutMark(info, { layout: 'notes', chosen: [200] });
    },
  },
  {
    what: 'it has another title',
    rule: 'title',
    says: /named “Other”/,
    damage: (document) => document.setTitle('Other'),
  },
  {
    what: 'it is in another language',
    rule: 'language',
    says: /is ja, not en/,
    damage: (document) => document.catalog.set(name('Lang'), PDFString.of('ja')),
  },
  {
    what: 'it has no tags',
    rule: 'tags',
    says: /no tags/,
    damage: (document) => document.catalog.delete(name('StructTreeRoot')),
  },
  {
    what: 'something is drawn that is neither tagged nor decoration',
    rule: 'decoration',
    page: 2,
    says: /1 things on it/,
    damage: (document) => rewrite(document, 2, (content) => `${content}\n0 0 9 9 re f`),
  },
  {
    what: 'a bookmark leads nowhere',
    rule: 'bookmarks',
    says: /leads nowhere/,
    damage: (document) => {
      const first = document.catalog.lookup(name('Outlines'), PDFDict).lookup(name('First'), PDFDict);
      first.delete(name('Dest'));
      first.delete(name('A'));
    },
  },
  {
    what: 'a bookmark has no words',
    rule: 'bookmarks',
    says: /has no words/,
    damage: (document) =>
      document.catalog
        .lookup(name('Outlines'), PDFDict)
        .lookup(name('First'), PDFDict)
        .set(name('Title'), PDFHexString.fromText(' ')),
  },
  {
    what: 'a font is drawn as outlines',
    rule: 'fonts',
    says: /Type 3/,
    damage: (document) => {
      const objects = document.context.enumerateIndirectObjects().map(([, object]: [unknown, PDFObject]) => object);
      const font = objects.find((object) => object instanceof PDFDict && object.get(name('Subtype')) === name('Type0'));
      if (font instanceof PDFDict) font.set(name('Subtype'), name('Type3'));
    },
  },
  {
    what: 'words do not lead back to their tag',
    rule: 'tags',
    says: /of its marks or links do not lead back/,
    page: 1,
    damage: (document) => {
      const { node } = document.getPage(0);
      node.set(name('StructParents'), document.context.obj(99_999));
    },
  },
  {
    what: 'a link does not lead back to its tag',
    rule: 'tags',
    says: /^1 of its marks or links do not lead back/,
    damage: (document) => {
      const objects = document.context.enumerateIndirectObjects().map(([, object]: [unknown, PDFObject]) => object);
      const link = objects.find((object) => object instanceof PDFDict && object.get(name('Subtype')) === name('Link'));
      if (link instanceof PDFDict) link.delete(name('StructParent'));
    },
  },
];

const CASES = DAMAGES.flatMap(({ layouts = KINDS, ...damage }) => layouts.map((layout) => ({ layout, ...damage })));

describe('reading a handout back', () => {
  it.each(KINDS)('finds nothing wrong with one of the layout %s, also when it is saved anew', async (layout) => {
    expect(await check(sound.get(layout) ?? new Uint8Array(), layout)).toEqual([]);
    expect(await breakIt(layout, () => undefined)).toEqual([]);
  });

  it('finds nothing wrong with one of chosen slides', async () => {
    expect((await readPdf(some)).handout?.chosen.slice(0, 4)).toEqual([2, 3, 4, 5]);
    expect(await check(some, 'notes')).toEqual([]);
  });

  it.each(CASES)('$layout: tells that $what', async ({ layout, rule, page, says, damage }) => {
    const faults = await breakIt(layout, damage);
    const found = faults.find((one) => one.rule === rule && says.test(one.message));
    expect(found, JSON.stringify(faults)).toBeDefined();
    if (page !== undefined) expect(found?.page).toBe(page);
  });

  it('tells that its deck says something else', async () => {
    const slides = deck.slides.map((slide, index) =>
      index === 4 ? { ...slide, notes: [{ text: 'Nobody has printed this.', pieces: [] }] } : slide,
    );
    const faults = await check(sound.get('notes') ?? new Uint8Array(), 'notes', { ...deck, slides });
    expect(faults.map(({ message }) => message)).toEqual(['“Nobody has printed this.” is missing']);
  });

  it('tells that a paragraph of the article is not in its reading copy', async () => {
    const pdf = await readPdf(sound.get('article') ?? new Uint8Array());
    const more = [...article(), { words: 'Nobody has printed this.', title: null, addresses: [] }];
    expect(checkHandout(pdf, expectDeck(deck), more).map(({ message }) => message)).toEqual([
      '“Nobody has printed this.” is missing',
    ]);
  });

  it('stops a build whose handout is set in another way than was asked for', async () => {
    const bytes = sound.get('lines') ?? new Uint8Array();
    const chosen = deck.slides.map((_, index) => index);
    await expect(verifyHandout(bytes, deck, { layout: 'slides', chosen })).rejects.toMatchObject({
      code: 'print-check',
      message: expect.stringContaining('set in another way'),
    });
    await expect(verifyHandout(bytes, deck, { layout: 'lines', chosen })).resolves.toBeUndefined();
  });
});
