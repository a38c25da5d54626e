import { PDFDict, PDFDocument, PDFName, PDFString } from '@cantoo/pdf-lib';
import { beforeAll, describe, expect, it } from 'vitest';
import { fitDeck } from '../../../src/core/fit/fitDeck.js';
import { listAddresses } from '../../../src/core/linkPhrases.js';
import type { Deck } from '../../../src/core/model.js';
import { describeDeck } from '../../../src/core/render/describeDeck.js';
import { renderPrint } from '../../../src/core/render/renderPrint.js';
import { withBrowser } from '../../../src/io/browser/page.js';
import { checkPdfFile } from '../../../src/io/print/check/checkPdfFile.js';
import { checkSlides } from '../../../src/io/print/check/checkSlides.js';
import { expectDeck } from '../../../src/io/print/check/expectedSlides.js';
import { makeSlidesPdf } from '../../../src/io/print/makeSlidesPdf.js';
import { readPdf } from '../../../src/io/print/read/readPdf.js';
import { sampleDeck } from '../../support/decks.js';
import { assetsFor, QUICKEST } from '../../support/print.js';
import { readPdf as readIndependently } from '../../support/readPdf.js';

const URL_OF_WORDS = 'https://link.example/著?a=1&b=2';
const ADDRESS = 'https://gate.example/posts/on-oil';
let deck: Deck;
let sound: Uint8Array;

beforeAll(async () => {
  const { slides, ...rest } = sampleDeck();
  // Words made by hand all stand at the beginning of a source that nobody reads: so do their links.
  const links = [{ start: 0, end: 4, url: URL_OF_WORDS }];
  deck = fitDeck({
    ...rest,
    links,
    slides: slides.map((slide) => {
      if (slide.kind === 'cover') return { ...slide, address: ADDRESS };
      if (slide.kind !== 'sources') return slide;
      const [first] = slide.entries;
      const quote = slides.find(({ kind }) => kind === 'quote');
      const entries = first && quote ? [{ ...first, targets: [quote.id] }, ...slide.entries.slice(1)] : slide.entries;
      return { ...slide, address: ADDRESS, entries };
    }),
  });
  deck = { ...deck, meta: { ...deck.meta, address: ADDRESS } };
  const html = renderPrint(deck, await assetsFor(deck, 'deck'), { theme: 'paper' });
  sound = await withBrowser(QUICKEST, async (browser) =>
    makeSlidesPdf(await (await browser.openPage(html)).pdf(), deck),
  );
});

const pageOf = (kind: string): number => deck.slides.findIndex((slide) => slide.kind === kind) + 1;

async function breakIt(page: number, damage: (link: PDFDict, document: PDFDocument) => void) {
  const document = await PDFDocument.load(sound, { updateMetadata: false });
  const annotations = document.getPage(page - 1).node.Annots();
  for (let i = 0; i < (annotations?.size() ?? 0); i += 1) {
    const link = annotations?.lookup(i);
    if (link instanceof PDFDict) damage(link, document);
  }
  return checkSlides(
    await readPdf(await document.save({ addDefaultPage: false, updateFieldAppearances: false })),
    expectDeck(deck),
  );
}

const actionOf = (link: PDFDict): PDFDict | undefined => link.lookupMaybe(PDFName.of('A'), PDFDict);

describe('links of slides.pdf', () => {
  it('are there for another reader, too: out of the file, and from a voice to the sources', async () => {
    const { links } = await readIndependently(sound);
    const from = (page: number) => links.filter((link) => link.from === page).map(({ to }) => to);
    for (const [index, slide] of deck.slides.entries()) {
      const away = new Set(from(index + 1).filter((to) => typeof to === 'string'));
      expect([...away].sort(), slide.id).toEqual(
        listAddresses(slide, deck)
          .map((address) => new URL(address).href)
          .sort(),
      );
    }
    expect(from(pageOf('quote'))).toContain(pageOf('sources'));
    expect(from(pageOf('sources'))).toContain(pageOf('quote'));
    expect(from(pageOf('cover'))).toContain(ADDRESS);
  });

  it('is one link where its words stand on one line', async () => {
    const { pages } = await readPdf(sound);
    const onCover = pages[0]?.links.filter(({ to }) => to === ADDRESS) ?? [];
    expect(onCover).toHaveLength(1);
  });

  it('are missed where they are gone', async () => {
    const page = pageOf('points');
    const faults = await breakIt(page, (link) => link.set(PDFName.of('Subtype'), PDFName.of('Square')));
    expect(faults).toContainEqual(
      expect.objectContaining({ rule: 'links', page, message: expect.stringMatching(/nothing on it leads to https/) }),
    );
  });

  it('are known where they lead elsewhere', async () => {
    const page = pageOf('points');
    const faults = await breakIt(page, (link) =>
      actionOf(link)?.set(PDFName.of('URI'), PDFString.of('https://evil.example/')),
    );
    expect(faults).toContainEqual({
      rule: 'links',
      page,
      message: 'a link leads to https://evil.example/, which no slide names',
    });
  });

  it('are missed where a voice no longer leads to the sources', async () => {
    const page = pageOf('quote');
    const faults = await breakIt(page, (link, document) => {
      link.delete(PDFName.of('A'));
      link.set(PDFName.of('Dest'), document.context.obj([document.getPage(0).ref, 'Fit']));
    });
    expect(faults).toContainEqual(
      expect.objectContaining({
        rule: 'links',
        page,
        message: `its links lead to pages 1, not to ${pageOf('sources')}`,
      }),
    );
  });

  it('are checked in a file that was printed before, by its deck.json', async () => {
    const description = describeDeck(deck, 'ab12');
    expect((await checkPdfFile('slides.pdf', sound, description)).faults).toEqual([]);
    const others = {
      ...description,
      slides: description.slides.map((slide) => ({
        ...slide,
        phrases: slide.phrases.map(({ links: _, ...phrase }) => phrase),
      })),
    };
    const { faults } = await checkPdfFile('slides.pdf', sound, others);
    expect(faults[0]?.message).toMatch(/a link leads to https:\/\/link\.example.*which no slide names/);
  });
});
