import { readFile } from 'node:fs/promises';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Deck } from '../../../src/core/model.js';
import type { RenderAssets } from '../../../src/core/render/assets.js';
import type { HandoutOptions } from '../../../src/core/render/layoutHandout.js';
import { renderHandout } from '../../../src/core/render/renderHandout.js';
import { withBrowser } from '../../../src/io/browser/page.js';
import { printHandout } from '../../../src/io/print/printHandout.js';
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
});

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
      const bytes = await printHandout(page, deck);
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

/** What the pages say between their headers and footers, which come first in a page's text. */
const bodiesOf = (read: PdfReading): string[] =>
  read.pages.map(({ text }, index) => {
    const furniture = `${index === 0 ? '' : read.title}${index + 1} / ${read.pages.length}2025年9月`;
    const said = letters(text);
    expect(said.startsWith(letters(furniture))).toBe(true);
    return said.slice(letters(furniture).length);
  });

const textOf = (read: PdfReading): string => bodiesOf(read).join('');

/** Whether a page has the words, or one page their beginning and the next their end (slides are painted last). */
const isWhole = (words: string, bodies: readonly string[]): boolean =>
  bodies.some((body, index) => {
    if (body.includes(words)) return true;
    const next = bodies[index + 1] ?? '';
    return Array.from(words, (_, at) => at).some(
      (at) => at > 0 && body.includes(words.slice(0, at)) && next.includes(words.slice(at)),
    );
  });

const ARRANGEMENTS = ([1, 2, 3, 4, 6] as const).flatMap((perPage) =>
  (['a4', 'letter'] as const).flatMap((paper) => [true, false].map((notes) => ({ perPage, paper, notes }))),
);

describe('a handout of each arrangement', () => {
  let printed: Printed[];
  beforeAll(async () => {
    printed = await printAll(ARRANGEMENTS.map((options) => [long, options] as const));
  });
  const each = ARRANGEMENTS.map((options, index) => ({ ...options, index }));

  it.each(each)('perPage $perPage, $paper, notes $notes: pages of its paper, as many as it needs', (options) => {
    const { read, foreign } = printed[options.index] as Printed;
    const [width, height] = options.paper === 'a4' ? [595, 842] : [612, 792];
    for (const page of read.pages) expect([Math.round(page.width), Math.round(page.height)]).toEqual([width, height]);
    const fewest = Math.ceil(long.slides.length / options.perPage);
    if (options.notes) expect(read.pages.length).toBeGreaterThan(fewest);
    else expect(read.pages).toHaveLength(fewest);
    expect(read).toMatchObject({ title: long.meta.title, language: 'zh-Hant', tagged: true, dated: false });
    expect(foreign).toEqual([]);
  });

  it.each(each)('perPage $perPage, $paper, notes $notes: every note whole, or none', (options) => {
    const bodies = bodiesOf((printed[options.index] as Printed).read);
    const notes = [...new Set(long.slides.flatMap((slide) => slide.notes.map((note) => note.text)))];
    const whole = notes.filter((note) => isWhole(letters(note), bodies));
    expect(whole).toEqual(options.notes ? notes : []);
  });
});

describe('a handout', () => {
  it('numbers its pages and heads them with the title, but for the first, which has it large', async () => {
    const { read } = await print(plain, { perPage: 3, paper: 'a4', notes: true });
    for (const [index, page] of read.pages.entries()) {
      expect(page.text).toContain(`${index + 1} / ${read.pages.length}`);
      expect(letters(page.text)).toContain(letters(plain.meta.title));
    }
  });

  it('shows the slides in order with their numbers, and bookmarks their headings', async () => {
    const { read } = await print(plain, { perPage: 6, paper: 'letter', notes: false });
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
    const { read } = await print(deck, { perPage: 3, paper: 'a4', notes: true });
    expect(textOf(read).split(letters(shared.text))).toHaveLength(2);
    expect(textOf(read)).toContain('見投影片4');
  });

  it('is the same, byte for byte, when it is printed again', async () => {
    const options = { perPage: 3, paper: 'a4', notes: true } as const;
    const [one, two] = [await print(plain, options), await print(plain, options)];
    expect(Buffer.from(two.bytes).equals(Buffer.from(one.bytes))).toBe(true);
  });
});
