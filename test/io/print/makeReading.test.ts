import { beforeAll, describe, expect, it } from 'vitest';
import { fitDeck } from '../../../src/core/fit/fitDeck.js';
import type { HandoutOptions } from '../../../src/core/render/handoutOptions.js';
import { listReadingBlocks } from '../../../src/core/render/reading/listReadingBlocks.js';
import { withBrowser } from '../../../src/io/browser/page.js';
import { makeHandout } from '../../../src/io/print/makeHandout.js';
import { type Fixture, loadFixture } from '../../support/fixtures.js';
import { isWhole, USUAL } from '../../support/handouts.js';
import { letters, QUICKEST } from '../../support/print.js';
import { type PdfReading, readPdf } from '../../support/readPdf.js';

const READING: HandoutOptions = { ...USUAL, layout: 'article' };
const WAYS: readonly (readonly [string, string, HandoutOptions])[] = [
  ['000_1d901f777cae34a8', 'a4', READING],
  ['000_1d901f777cae34a8', 'a5', { ...READING, paper: 'a5' }],
  ['night-trains', 'letter, turned', { ...READING, paper: 'letter', orientation: 'landscape' }],
  ['community-library', 'a5, turned', { ...READING, paper: 'a5', orientation: 'landscape' }],
];

describe.each(WAYS)('the reading copy of %s on %s', (name, _, options) => {
  let fixture: Fixture;
  let read: PdfReading;
  let pages: readonly string[];
  let again: boolean;

  beforeAll(async () => {
    fixture = await loadFixture(name);
    const deck = fitDeck(fixture.deck);
    const choices = { handout: options, outline: fixture.outline };
    const [one, two] = await withBrowser(QUICKEST, async (browser) => [
      await makeHandout(deck, {}, choices, browser),
      name === 'night-trains' ? await makeHandout(deck, {}, choices, browser) : null,
    ]);
    if (!one) throw new Error('Nothing was printed.');
    read = await readPdf(one);
    pages = read.pages.map(({ text }) => letters(text));
    again = two === null || Buffer.from(two).equals(Buffer.from(one));
  }, 60_000);

  it('has every paragraph whole, in the order of the article', () => {
    const words = listReadingBlocks(fixture.outline)
      .flatMap(({ text, rows }) => [text, ...rows.flat()])
      .map(({ text }) => letters(text))
      .filter((text) => text !== '');
    for (const text of words) expect(isWhole(text, pages), text.slice(0, 40)).toBe(true);
    // A slide may show the words of a paragraph on a page before it: each is looked for from the one before on.
    let page = 0;
    for (const text of words.filter(({ length }) => length > 24)) {
      const next = pages.findIndex((said, index) => index >= page && said.includes(text.slice(0, 12)));
      expect(next, text.slice(0, 40)).toBeGreaterThanOrEqual(page);
      page = next;
    }
  });

  it('numbers its pages, none of which is blank, and is tagged', () => {
    const sections = fixture.outline.sections.map(({ title }) => letters(title.text)).join('|');
    for (const [index, page] of read.pages.entries()) {
      expect(page.text).toContain(`${index + 1} / ${read.pages.length}`);
      const head = index === 0 ? '' : `${letters(read.title ?? '')}(?:${sections})?`;
      const furniture = new RegExp(`^${head}${index + 1}${read.pages.length}`);
      expect(pages[index]?.replace(furniture, '').length).toBeGreaterThan(20);
    }
    expect(read).toMatchObject({ tagged: true, title: fixture.deck.meta.title });
    expect(read.fonts.filter(({ type }) => type === 'Type3')).toEqual([]);
  });

  it('leads from its contents to the pages that they name', () => {
    const titles = fixture.outline.sections.filter(({ isNamed }) => isNamed).map(({ title }) => letters(title.text));
    const links = read.links.filter(({ from }) => from === 1).map(({ to }) => Number(to));
    for (const [index, title] of titles.entries()) {
      const page = links[index] ?? 0;
      expect(pages[page - 1], title).toContain(title);
      expect(pages[0]).toContain(`${title}${page}`);
    }
    expect(titles.length).toBeGreaterThan(1);
  });

  it('is the same, byte for byte, when it is printed again', () => expect(again).toBe(true));
});
