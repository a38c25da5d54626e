import { PDFDict, PDFDocument, PDFName, PDFString } from '@cantoo/pdf-lib';
import { beforeAll, describe, expect, it } from 'vitest';
import { fitDeck } from '../../../src/core/fit/fitDeck.js';
import type { Deck, Outline } from '../../../src/core/model.js';
import type { HandoutOptions } from '../../../src/core/render/handoutOptions.js';
import { listReadingBlocks } from '../../../src/core/render/reading/listReadingBlocks.js';
import { withBrowser } from '../../../src/io/browser/page.js';
import { checkHandout, type ReadingWords } from '../../../src/io/print/check/checkHandout.js';
import { expectDeck } from '../../../src/io/print/check/expectedSlides.js';
import { makeHandout } from '../../../src/io/print/makeHandout.js';
import { readPdf } from '../../../src/io/print/read/readPdf.js';
import { loadFixture } from '../../support/fixtures.js';
import { USUAL } from '../../support/handouts.js';
import { letters, QUICKEST } from '../../support/print.js';
import { readPdf as readIndependently } from '../../support/readPdf.js';

const READING: HandoutOptions = { ...USUAL, paper: 'a5', layout: 'article' };
const addressOf = (index: number): string => `https://link.example/${index}?a=1&b=2`;
let deck: Deck;
let outline: Outline;
let sound: Uint8Array;
let plain: Uint8Array;

/** The paragraphs of the article that lead somewhere: from their first words, and one from all of its words. */
let linked: readonly string[];

beforeAll(async () => {
  const fixture = await loadFixture('night-trains');
  outline = fixture.outline;
  const paragraphs = listReadingBlocks(outline).filter(
    ({ kind, text }) => kind === 'paragraph' && text.text.length > 80,
  );
  linked = paragraphs.map(({ text }) => text.text);
  const links = paragraphs.flatMap(({ text: { pieces } }, index) => {
    const [first] = pieces;
    return first
      ? [{ start: first.from, end: first.from + (index === 1 ? first.span : 12), url: addressOf(index) }]
      : [];
  });
  const fitted = fitDeck(fixture.deck);
  deck = { ...fitted, links };
  await withBrowser(QUICKEST, async (browser) => {
    sound = await makeHandout(deck, {}, { handout: READING, outline }, browser);
    plain = await makeHandout(fitted, {}, { handout: READING, outline }, browser);
  });
}, 60_000);

const article = (): ReadingWords[] =>
  listReadingBlocks(outline).map(({ kind, section, text }) => ({
    words: text.text,
    title: kind === 'section' ? (outline.sections[(section ?? 0) - 1]?.title.text ?? null) : null,
    addresses: linked.includes(text.text) ? [addressOf(linked.indexOf(text.text))] : [],
  }));

/** The faults of the reading copy after its links to an address were changed. */
async function breakLinks(address: string, damage: (link: PDFDict) => void) {
  const document = await PDFDocument.load(sound, { updateMetadata: false });
  let count = 0;
  for (const page of document.getPages()) {
    for (const ref of page.node.Annots()?.asArray() ?? []) {
      const link = document.context.lookup(ref);
      const action = link instanceof PDFDict ? link.lookupMaybe(PDFName.of('A'), PDFDict) : undefined;
      if (action?.lookup(PDFName.of('URI'))?.toString() !== `(${address})` || !(link instanceof PDFDict)) continue;
      count += 1;
      damage(link);
    }
  }
  expect(count).toBeGreaterThan(0);
  const bytes = await document.save({ addDefaultPage: false, updateFieldAppearances: false });
  return checkHandout(await readPdf(bytes), expectDeck(deck), article());
}

describe('links of a reading copy', () => {
  it('are those of the article, for another reader too', async () => {
    expect(linked.length).toBeGreaterThan(3);
    const { links } = await readIndependently(sound);
    const away = new Set(links.map(({ to }) => to).filter((to) => typeof to === 'string'));
    for (const index of linked.keys()) expect(away).toContain(addressOf(index));
    expect((await readPdf(sound)).pages.flatMap((page) => page.links).filter(({ to }) => to === null)).toEqual([]);
  });

  it('change nothing about where its lines and pages end', async () => {
    const [one, other] = await Promise.all([readIndependently(sound), readIndependently(plain)]);
    expect(one.pages.map(({ text }) => letters(text))).toEqual(other.pages.map(({ text }) => letters(text)));
  });

  it('are read back: nothing is wrong with one that is whole', async () => {
    expect(checkHandout(await readPdf(sound), expectDeck(deck), article())).toEqual([]);
  });

  it('are missed where they lead elsewhere, or are none', async () => {
    const missing = expect.objectContaining({
      rule: 'links',
      message: expect.stringContaining('nothing in it leads to'),
    });
    expect(
      await breakLinks(addressOf(2), (link) =>
        link.lookupMaybe(PDFName.of('A'), PDFDict)?.set(PDFName.of('URI'), PDFString.of('https://evil.example/')),
      ),
    ).toContainEqual(missing);
    expect(
      await breakLinks(addressOf(1), (link) => link.set(PDFName.of('Subtype'), PDFName.of('Square'))),
    ).toContainEqual(missing);
  });
});
