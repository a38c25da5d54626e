import { describe, expect, it } from 'vitest';
import type { HandoutOptions } from '../../../src/core/render/handoutOptions.js';
import { withBrowser } from '../../../src/io/browser/page.js';
import { makeHandout } from '../../../src/io/print/makeHandout.js';
import { USUAL } from '../../support/handouts.js';
import { letters, paragraph, printedDeck, QUICKEST, withNotes } from '../../support/print.js';
import { readPdf } from '../../support/readPdf.js';

/** The slide whose notes are longer than two pages. */
const LONG = 4;
const WORDS = 'the keeper walked the length of the pier with a lamp, wrote the height of the water into the book and';

const saidAt = (index: number): string =>
  `Paragraph ${index + 1} of the night watch: ${WORDS} signed it as number ${index + 1}.`;

const WAYS: readonly (readonly [string, HandoutOptions, number])[] = [
  ['one to a page', { ...USUAL, perPage: 1 }, 70],
  ['three to a page', USUAL, 130],
  ['four to a page, turned', { ...USUAL, perPage: 4, orientation: 'landscape' }, 110],
  ['two to a page of A5', { ...USUAL, perPage: 2, paper: 'a5' }, 80],
];

describe.each(WAYS)('notes that are longer than two pages, %s', (_, handout, count) => {
  it('run on over three, each paragraph whole and in its place, and the next slide follows them', async () => {
    const deck = withNotes(printedDeck(), (index) =>
      Array.from({ length: index === LONG ? count : 0 }, (_each, at) => paragraph(saidAt(at), at * 500)),
    );
    const bytes = await withBrowser(QUICKEST, (browser) => makeHandout(deck, {}, { handout }, browser));
    const { pages, title } = await readPdf(bytes);
    const bodies = pages.map(({ text }) => letters(text));
    // A paragraph may go on to the next page: all of them together, without what stands in the margins.
    const head = letters(title ?? '');
    const all = bodies.map((body, index) => (index === 0 ? body : body.replace(head, ''))).join('');
    let from = 0;
    for (let at = 0; at < count; at += 1) {
      const begin = all.indexOf(letters(`Paragraph ${at + 1} of the night watch`), from);
      expect(begin, saidAt(at)).toBeGreaterThanOrEqual(from);
      from = begin + 1;
    }
    const of = bodies.flatMap((body, index) => (body.includes(letters('of the night watch')) ? [index] : []));
    expect(of.length).toBeGreaterThanOrEqual(3);
    expect(of.at(-1) ?? 0).toBe((of[0] ?? 0) + of.length - 1);
    // No page of them is bare but for the last, and what follows is on it or on the page after.
    const full = of.slice(1, -1).map((index) => bodies[index]?.length ?? 0);
    expect(Math.min(...full)).toBeGreaterThan(Math.max(...full) * 0.8);
    expect(pages.length).toBeGreaterThan((of.at(-1) ?? 0) + 1);
  }, 60_000);
});
