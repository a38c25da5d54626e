import { beforeAll, describe, expect, it } from 'vitest';
import { listPhrases } from '../../../src/core/listPhrases.js';
import type { Deck } from '../../../src/core/model.js';
import { renderPrint } from '../../../src/core/render/renderPrint.js';
import { withBrowser } from '../../../src/io/browser/page.js';
import { makeSlidesPdf } from '../../../src/io/print/makeSlidesPdf.js';
import { assetsFor, letters, printedDeck, QUICKEST } from '../../support/print.js';
import { type PdfReading, readPdf } from '../../support/readPdf.js';

let deck: Deck;
let first: Uint8Array;
let second: Uint8Array;
let foreign: readonly string[];
let read: PdfReading;

beforeAll(async () => {
  deck = printedDeck();
  const html = renderPrint(deck, await assetsFor(deck, 'deck'), { theme: 'paper' });
  // Twice, each time in a browser of its own.
  [first, foreign] = await withBrowser(QUICKEST, async (browser) => {
    const page = await browser.openPage(html);
    return [await makeSlidesPdf(await page.pdf(), deck), await page.listForeignFonts()];
  });
  second = await withBrowser(QUICKEST, async (browser) => {
    // What went on before must not show in the bytes.
    await (await browser.openPage('<p>other</p>')).close();
    return makeSlidesPdf(await (await browser.openPage(html)).pdf(), deck);
  });
  read = await readPdf(first);
});

describe('slides.pdf', () => {
  it('has a page for each slide, of its size', () => {
    expect(read.pages).toHaveLength(deck.slides.length);
    for (const { width, height } of read.pages) expect([width, height]).toEqual([1440, 810]);
  });

  it('says what it is, in which language, and that it is tagged', () => {
    expect(read).toMatchObject({ title: deck.meta.title, language: 'zh-Hant', tagged: true, dated: false });
  });

  it('says on each page what its slide says, in order, in the characters that were written', () => {
    for (const [index, slide] of deck.slides.entries()) {
      const text = letters(read.pages[index]?.text ?? '');
      let from = 0;
      const phrases = slide.kind === 'compare' ? [] : listPhrases(slide);
      for (const phrase of phrases) {
        const at = text.indexOf(letters(phrase.text), from);
        expect(at, `${slide.id}: ${phrase.text}`).toBeGreaterThanOrEqual(0);
        from = at;
      }
      for (const phrase of listPhrases(slide)) expect(text).toContain(letters(phrase.text));
    }
    const everything = read.pages.map(({ text }) => text).join('');
    expect(everything).not.toMatch(/[\u2e80-\u2fdf\uf900-\ufaff\ufffd\ue000-\uf8ff]/);
  });

  it('links the agenda to the sections, and sources and the slides that show them to each other', () => {
    const pageOf = (id: string): number => deck.slides.findIndex((slide) => slide.id === id) + 1;
    const sources = deck.slides.filter((slide) => slide.kind === 'sources');
    const expected = deck.slides.flatMap((slide, index) => {
      const targets =
        slide.kind === 'agenda'
          ? slide.items.map(({ target }) => target)
          : slide.kind === 'sources'
            ? slide.entries.flatMap((entry) => entry.targets)
            : sources
                .filter(({ entries }) => entries.some((entry) => entry.targets.includes(slide.id)))
                .map(({ id }) => id);
      return targets.map((target) => ({ from: index + 1, to: pageOf(target) })).filter(({ to }) => to > 0);
    });
    expect(expected.length).toBeGreaterThan(1);
    expect(read.links.filter(({ to }) => to !== null)).toEqual(expected);
  });

  it('has a bookmark for every slide, those of a section below its divider', () => {
    const pages = read.outline.flatMap(({ page, children }) => [page, ...children.map((child) => child.page)]);
    expect(pages).toEqual(deck.slides.map((_, index) => index + 1));
    const dividers = deck.slides.flatMap((slide, index) => (slide.kind === 'section' ? [index + 1] : []));
    expect(read.outline.filter(({ children }) => children.length > 0).map(({ page }) => page)).toEqual(dividers);
  });

  it('embeds static fonts of the deck and no other', () => {
    expect(foreign).toEqual([]);
    expect(read.fonts.length).toBeGreaterThan(3);
    for (const { name, type } of read.fonts) {
      expect(name).toMatch(/^Noto(?:Sans|Serif)[A-Za-z]*-(?:Regular|Bold)$/);
      expect(type).toBe('Type0');
    }
  });

  it('is the same, byte for byte, when it is printed again', () => {
    expect(Buffer.from(second).equals(Buffer.from(first))).toBe(true);
  });

  it('is small', () => {
    expect(first.length).toBeLessThan(400_000);
  });
});
