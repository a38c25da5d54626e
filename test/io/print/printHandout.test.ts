import { readFile } from 'node:fs/promises';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Deck } from '../../../src/core/model.js';
import type { RenderAssets } from '../../../src/core/render/assets.js';
import type { HandoutOptions } from '../../../src/core/render/handoutOptions.js';
import { planHandout } from '../../../src/core/render/planHandout.js';
import { renderHandout } from '../../../src/core/render/renderHandout.js';
import { withBrowser } from '../../../src/io/browser/page.js';
import { savePdf } from '../../../src/io/print/finishPdf.js';
import { contentOf, readyHandout } from '../../../src/io/print/printHandout.js';
import { isWhole, nameArrangement, PRINTED_ARRANGEMENTS, USUAL } from '../../support/handouts.js';
import { assetsFor, letters, paragraph, printedDeck, QUICKEST, withNotes } from '../../support/print.js';
import { type PdfReading, readPdf } from '../../support/readPdf.js';

let plain: Deck;
let long: Deck;
let assets: RenderAssets;
let lines: string[];

beforeAll(async () => {
  const seed = await readFile('seeds/000_1d901f777cae34a8.txt', 'utf8');
  lines = seed.split('\n').filter((line) => line.length > 60);
  plain = withNotes(printedDeck(), (index) => (index < 2 ? [] : [paragraph(lines[index] ?? '', index)]));
  // One slide with more notes than a page holds, at any size; others with up to six paragraphs.
  long = withNotes(printedDeck(), (index) => {
    const count = index === 4 ? 24 : index % 7;
    return Array.from({ length: count }, (_, at) =>
      paragraph(lines[(index * 5 + at) % lines.length] ?? '', index * 100 + at),
    );
  });
  assets = await assetsFor(long, 'handout');
}, 60_000);

interface Printed {
  readonly bytes: Uint8Array;
  readonly read: PdfReading;
  readonly foreign: readonly string[];
}

/** Prints with one browser, a page after the other. */
const printAll = (jobs: readonly (readonly [Deck, HandoutOptions])[]): Promise<Printed[]> =>
  withBrowser(QUICKEST, async (browser) => {
    const printed: Printed[] = [];
    for (const [deck, options] of jobs) {
      const page = await browser.openPage(renderHandout(deck, assets, options));
      const bytes = await savePdf(
        await readyHandout(await page.pdf({ outline: true }), deck, contentOf(deck, options)),
      );
      printed.push({ bytes, read: await readPdf(bytes), foreign: await page.listForeignFonts() });
      await page.close();
    }
    return printed;
  });

const print = async (deck: Deck, options: HandoutOptions): Promise<Printed> => {
  const [printed] = await printAll([[deck, options]]);
  if (!printed) throw new Error('Nothing was printed.');
  return printed;
};

const SECTIONS = printedDeck()
  .slides.flatMap((slide) => (slide.kind === 'section' ? letters(slide.title.text) : []))
  .join('|');

/** What the pages say between their headers and footers, which come first in a page's text. */
const bodiesOf = (read: PdfReading): string[] =>
  read.pages.map(({ text }, index) => {
    const [title, section] = index === 0 ? ['', ''] : [letters(read.title ?? ''), `(?:${SECTIONS})?`];
    const furniture = new RegExp(`^${title}${section}${index + 1}${read.pages.length}${letters('2025年9月')}`);
    const said = letters(text);
    expect(said).toMatch(furniture);
    return said.replace(furniture, '');
  });

const textOf = (read: PdfReading): string => bodiesOf(read).join('');

describe('a handout of each arrangement', () => {
  let printed: Printed[];
  beforeAll(async () => {
    printed = await printAll(PRINTED_ARRANGEMENTS.map((options) => [long, options] as const));
  });
  const each = PRINTED_ARRANGEMENTS.map((options, index) => [nameArrangement(options), options, index] as const);

  it.each(each)('%s: pages of its paper, as many as it needs', (_, options, index) => {
    const { read, foreign } = printed[index] as Printed;
    const sizes = { a4: [595, 842], letter: [612, 792], a5: [420, 595] } as const;
    const [short, tall] = sizes[options.paper];
    const size = options.orientation === 'portrait' ? [short, tall] : [tall, short];
    for (const page of read.pages) expect([Math.round(page.width), Math.round(page.height)]).toEqual(size);
    const { sheets } = planHandout(long, options);
    if (options.layout === 'notes') expect(read.pages.length).toBeGreaterThanOrEqual(sheets.length);
    else {
      expect(read.pages).toHaveLength(sheets.length);
      // All pages are full but the first, which has the title block, and the last ones.
      const shown = sheets.map(({ rows }) => rows.filter(({ setting }) => setting !== 'sources').length);
      const full = shown.slice(1).filter((count) => count > 0);
      expect(full.slice(0, -1)).toEqual(full.slice(1).map(() => options.perPage));
    }
    expect(read).toMatchObject({ title: long.meta.title, language: 'zh-Hant', tagged: true, dated: false });
    expect(foreign).toEqual([]);
  });

  it.each(each)('%s: every note whole, or none', (_, options, index) => {
    const bodies = bodiesOf((printed[index] as Printed).read);
    const notes = [...new Set(long.slides.flatMap((slide) => slide.notes.map((note) => note.text)))];
    const whole = notes.filter((note) => isWhole(letters(note), bodies));
    const sources = long.slides.flatMap((slide) =>
      slide.kind === 'sources' ? slide.notes.map(({ text }) => text) : [],
    );
    expect(whole).toEqual(options.layout === 'notes' ? notes : sources);
  });
});

describe('a handout', () => {
  it('numbers its pages and heads them with the title, but for the first, which has it large', async () => {
    const { read } = await print(plain, USUAL);
    for (const [index, page] of read.pages.entries()) {
      expect(page.text).toContain(`${index + 1} / ${read.pages.length}`);
      expect(letters(page.text)).toContain(letters(plain.meta.title));
    }
  });

  it('shows the slides in order with their numbers, and bookmarks their headings', async () => {
    const { read } = await print(plain, { ...USUAL, perPage: 6, paper: 'letter', layout: 'lines' });
    const pages = read.outline.flatMap(function flatten(entry): (number | null)[] {
      return [entry.page, ...entry.children.flatMap(flatten)];
    });
    expect(pages.length).toBeGreaterThanOrEqual(plain.slides.length - 2);
    expect(pages).toEqual(pages.toSorted((a, b) => (a ?? 0) - (b ?? 0)));
    expect(new Set(pages).size).toBe(read.pages.length);
  });

  it('prints a paragraph once, and says at which slide', async () => {
    const shared = paragraph(lines[3] ?? '', 7);
    const deck = withNotes(printedDeck(), (index) => (index === 3 || index === 5 ? [shared] : []));
    const { read } = await print(deck, USUAL);
    expect(textOf(read).split(letters(shared.text))).toHaveLength(2);
    expect(textOf(read)).toContain('見投影片4');
  });

  it('is the same, byte for byte, when it is printed again', async () => {
    const options = USUAL;
    const [one, two] = [await print(plain, options), await print(plain, options)];
    expect(Buffer.from(two.bytes).equals(Buffer.from(one.bytes))).toBe(true);
  });
});
