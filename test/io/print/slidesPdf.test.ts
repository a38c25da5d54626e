import { PDFDict, PDFDocument, PDFName, PDFString } from '@cantoo/pdf-lib';
import { getDocumentProxy } from 'unpdf';
import { beforeAll, describe, expect, it } from 'vitest';
import { fitDeck } from '../../../src/core/fit/fitDeck.js';
import type { Deck } from '../../../src/core/model.js';
import { withBrowser } from '../../../src/io/browser/page.js';
import { checkSlides } from '../../../src/io/print/check/checkSlides.js';
import { expectDeck } from '../../../src/io/print/check/expectedSlides.js';
import { printDeck } from '../../../src/io/print/printDeck.js';
import { readPdf } from '../../../src/io/print/read/readPdf.js';
import { PLAIN_SLIDES } from '../../../src/io/print/slidesPdf.js';
import { verifySlides } from '../../../src/io/print/verifyPdf.js';
import { Stopwatch } from '../../../src/stopwatch.js';
import { englishDeck } from '../../support/englishDeck.js';
import { assetsFor, letters, QUICKEST } from '../../support/print.js';
import { readPdf as readIndependently } from '../../support/readPdf.js';

const ALL = { notes: true, steps: true, fullScreen: true };
let deck: Deck;
let printed: Uint8Array;

/** The points that appear one by one. */
const countPoints = (slide: Deck['slides'][number]): number => {
  if (slide.kind === 'points') return slide.items.length > 1 ? slide.items.length : 0;
  if (slide.kind === 'stages') return slide.items.length;
  return 0;
};

beforeAll(async () => {
  const whole = fitDeck(englishDeck());
  deck = { ...whole, slides: whole.slides.filter(({ kind }) => kind !== 'timeline') };
  const assets = await assetsFor(deck, 'deck');
  const choices = {
    theme: 'paper',
    handout: { perPage: 3, paper: 'a4', orientation: 'portrait', layout: 'notes' } as const,
    print: { slides: true, handout: false },
    slidesPdf: ALL,
  };
  const result = await withBrowser(QUICKEST, (browser) => printDeck(deck, assets, choices, browser, new Stopwatch()));
  deck = result.deck;
  printed = result.slidesPdf ?? new Uint8Array();
});

describe('slides.pdf with steps, notes and full screen', () => {
  it('has a page for each point as it appears, numbered as the slide', async () => {
    const { pages } = await readPdf(printed);
    const labels = deck.slides.flatMap((slide, index) => {
      const points = countPoints(slide);
      const number = String(index + 1);
      return points === 0 ? [number] : Array.from({ length: points + 1 }, (_, step) => `${number}.${step + 1}`);
    });
    expect(labels.length).toBeGreaterThan(deck.slides.length);
    expect(pages.map(({ label }) => label)).toEqual(labels);
    const document = await getDocumentProxy(new Uint8Array(printed));
    expect(await document.getPageLabels()).toEqual(labels);
    await document.destroy();
  });

  it('shows one point more on each of them', async () => {
    const { pages } = await readIndependently(printed);
    let page = 0;
    for (const slide of deck.slides) {
      const points = countPoints(slide);
      if (slide.kind === 'points' && points > 0)
        for (let step = 0; step <= points; step += 1) {
          const said = letters(pages[page + step]?.text ?? '');
          const shown = slide.items.map(({ text }) => said.includes(letters(text)));
          expect(shown).toEqual(slide.items.map((_, index) => index < step));
        }
      page += points + 1;
    }
  });

  it('leads every bookmark and link to the first page of its slide', async () => {
    const { outline, pages } = await readPdf(printed);
    const starts = pages.flatMap(({ label }, index) => (/^\d+(?:\.1)?$/.test(label) ? [index] : []));
    expect(outline.flatMap(({ page, children }) => [page, ...children.map((child) => child.page)])).toEqual(starts);
    const targets = pages.flatMap(({ links }) => links.map(({ to }) => to)).filter((to) => typeof to === 'number');
    expect(targets.length).toBeGreaterThan(0);
    for (const target of targets) expect(starts).toContain(target);
  });

  it('has the notes of each slide as a comment on its first page, also for a screen reader', async () => {
    const document = await getDocumentProxy(new Uint8Array(printed));
    const labels = (await document.getPageLabels()) ?? [];
    for (const [index, { notes }] of deck.slides.entries()) {
      const page = labels.findIndex((label) => label === String(index + 1) || label === `${index + 1}.1`);
      const annotations = await (await document.getPage(page + 1)).getAnnotations();
      const comments = annotations.filter(({ subtype }) => subtype === 'Text');
      expect(comments.map(({ contentsObj }) => contentsObj.str)).toEqual(
        notes.length > 0 ? [notes.map(({ text }) => text).join('\n\n')] : [],
      );
    }
    await document.destroy();
    const file = await PDFDocument.load(printed);
    const tags = file.context
      .enumerateIndirectObjects()
      .filter(([, object]) => object instanceof PDFDict && object.get(PDFName.of('S')) === PDFName.of('Annot'));
    expect(tags).toHaveLength(deck.slides.filter(({ notes }) => notes.length > 0).length);
  });

  it('opens full screen, and with its bookmarks after that', async () => {
    const { catalog } = await PDFDocument.load(printed);
    expect(catalog.get(PDFName.of('PageMode'))).toBe(PDFName.of('FullScreen'));
    const preferences = catalog.lookup(PDFName.of('ViewerPreferences'), PDFDict);
    expect(preferences.get(PDFName.of('NonFullScreenPageMode'))).toBe(PDFName.of('UseOutlines'));
  });

  it('is not taken for one that nobody asked for', async () => {
    await expect(verifySlides(printed, deck, ALL)).resolves.toBeUndefined();
    await expect(verifySlides(printed, deck, { ...ALL, fullScreen: false })).rejects.toThrow('opens as FullScreen');
    await expect(verifySlides(printed, deck, { ...ALL, notes: false })).rejects.toThrow('nobody asked for');
    await expect(verifySlides(printed, deck, PLAIN_SLIDES)).rejects.toMatchObject({ code: 'print-check' });
  });

  it('is told apart from a deck with other notes, and when its numbers are wrong', async () => {
    const noted = deck.slides.findIndex(({ notes }) => notes.length > 0);
    const slides = deck.slides.map((slide, index) => (index === noted ? { ...slide, notes: [] } : slide));
    const faults = checkSlides(await readPdf(printed), expectDeck({ ...deck, slides }));
    expect(faults).toContainEqual(expect.objectContaining({ rule: 'notes' }));
    const document = await PDFDocument.load(printed, { updateMetadata: false });
    const numbers = document.context.obj({ Nums: [0, { S: 'D', P: PDFString.of('A-') }] });
    document.catalog.set(PDFName.of('PageLabels'), numbers);
    const [first] = checkSlides(await readPdf(await document.save()), expectDeck(deck));
    expect(first).toMatchObject({ rule: 'pages', page: null });
  });
});
