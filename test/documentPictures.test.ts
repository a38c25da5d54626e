import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { readSource } from '../src/io/readSource.js';
import { prepareDeck } from '../src/pipeline.js';
import { makeBook, makeWord } from './support/packed.js';

const SAID = Array.from(
  { length: 6 },
  (_, i) =>
    `The ferry number ${i + 2} crosses the bay at night, and its ${i + 20} seats are taken by bakers, nurses and cooks who ride home.`,
);

/** A chart as wide as a scan: it has to be scaled for a slide. */
const chart = (): Promise<Buffer> =>
  sharp({ create: { width: 2600, height: 1500, channels: 3, background: '#ffffff' } })
    .composite([
      { input: Buffer.from('<svg width="2600" height="1500"><rect width="900" height="1500" fill="#0b5c8a"/></svg>') },
    ])
    .png()
    .toBuffer();

const HANDOUT = { perPage: 3, paper: 'a4', orientation: 'portrait', layout: 'notes' } as const;

async function build(bytes: Uint8Array, file: string) {
  const { source } = await readSource(bytes, { file, shown: file, contentType: null });
  const { deck, assets } = await prepareDeck(
    { slug: 'ferry', source, sha256: '', corrections: [], edits: null },
    { theme: null, minutes: null, slides: null, fragments: null, handout: HANDOUT },
    {},
  );
  return { deck, assets };
}

describe('pictures inside a document', () => {
  it.each([
    [
      'ferry.docx',
      async () =>
        makeWord(
          [
            { text: 'The ferry', style: 'Title' },
            { text: SAID.slice(0, 3).join(' ') },
            { text: '', picture: { bytes: await chart(), alt: 'Passengers by hour of the night' } },
            { text: SAID.slice(3).join(' ') },
          ],
          '<w:style w:type="paragraph" w:styleId="Title"><w:name w:val="Title"/></w:style>',
        ),
    ],
    [
      'ferry.epub',
      async () =>
        makeBook(
          {
            'one.xhtml': `<html><body><h1>The ferry</h1><p>${SAID.slice(0, 3).join(' ')}</p><p><img src="img/chart.png" alt="Passengers by hour of the night"/></p><p>${SAID.slice(3).join(' ')}</p></body></html>`,
            'img/chart.png': await chart(),
          },
          ['one.xhtml'],
        ),
    ],
  ])('travel into the deck, scaled, with their words: %s', async (file, make) => {
    const { deck, assets } = await build(await make(), file);
    const slide = deck.slides.find(({ kind }) => kind === 'image');
    if (slide?.kind !== 'image') throw new Error(`no picture among ${deck.slides.map(({ kind }) => kind).join(' ')}`);
    expect(slide.caption?.text).toBe('Passengers by hour of the night');
    const [, base64 = ''] = /^data:image\/[a-z+]+;base64,(.*)$/s.exec(assets.images?.[slide.url] ?? '') ?? [];
    const shown = await sharp(Buffer.from(base64, 'base64')).metadata();
    expect(shown.width).toBeLessThanOrEqual(1920);
    expect(shown.width).toBeGreaterThan(600);
  });

  it('are found in the drawing that fills a page of a book', async () => {
    const plate = '<svg xmlns="http://www.w3.org/2000/svg"><image xlink:href="img/chart.png"/></svg>';
    const book = makeBook(
      {
        'one.xhtml': `<html><body><h1>The ferry</h1>${plate}<p>${SAID.join(' ')}</p></body></html>`,
        'img/chart.png': await chart(),
      },
      ['one.xhtml'],
    );
    const { source } = await readSource(book, { file: 'a.epub', shown: 'a.epub', contentType: null });
    expect(source.text).toContain('<img src="data:image/png;base64,');
  });
});
