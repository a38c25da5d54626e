import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { PNG } from 'pngjs';
import type { Browser, Page } from 'puppeteer';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fitDeck } from '../../src/core/fit/fitDeck.js';
import type { Deck } from '../../src/core/model.js';
import { renderDeck } from '../../src/core/render/renderDeck.js';
import { renderPrint } from '../../src/core/render/renderPrint.js';
import { renderSpeaker } from '../../src/core/render/renderSpeaker.js';
import { withBrowser } from '../../src/io/browser/page.js';
import { makeSlidesPdf } from '../../src/io/print/makeSlidesPdf.js';
import { openBrowser, waitFor } from '../support/browser.js';
import { sampleDeck } from '../support/decks.js';
import { englishDeck } from '../support/englishDeck.js';
import { assetsFor, QUICKEST } from '../support/print.js';
import { serveLocally } from '../support/serveLocally.js';

/** Pixels of the canvas that are averaged into one: what a renderer does to the edges of letters is gone then. */
const BITS = 3;
const BLOCK = 2 ** BITS;
/** Of 255: how far the mean colour of a block may be off. An edge that is drawn a pixel beside its place makes 32. */
const TOLERANCE = 40;

let browser: Browser;
let closeBrowser: () => Promise<void>;
let dir: string;
beforeAll(async () => {
  dir = await mkdtemp(path.join(tmpdir(), 'lectern-same-'));
  ({ browser, close: closeBrowser } = await openBrowser());
});
afterAll(async () => {
  await closeBrowser();
  await rm(dir, { recursive: true, force: true });
});

/** Draws pages of a PDF with pdf.js, as Firefox does, 1920 px wide. */
async function openPdf(
  bytes: Uint8Array,
): Promise<{ draw: (page: number) => Promise<PNG>; close: () => Promise<void> }> {
  const reader = createRequire(import.meta.url)
    .resolve('unpdf')
    .replace(/index\.[cm]js$/, 'pdfjs.mjs');
  const script = await readFile(reader);
  const server = await serveLocally(({ url }, response) => {
    if (url === '/pdfjs.mjs') response.writeHead(200, { 'content-type': 'text/javascript' }).end(script);
    else if (url === '/slides.pdf') response.writeHead(200, { 'content-type': 'application/pdf' }).end(bytes);
    else response.writeHead(200, { 'content-type': 'text/html' }).end('<style>body{margin:0}</style><canvas></canvas>');
  });
  const page = await browser.newPage();
  await page.setViewport({ width: 1920, height: 1080 });
  await page.goto(server.address);
  await page.evaluate(`(async () => {
    const { getDocument } = await import('/pdfjs.mjs');
    const data = new Uint8Array(await (await fetch('/slides.pdf')).arrayBuffer());
    window.pdf = await getDocument({ data }).promise;
  })()`);
  return {
    draw: async (number) => {
      await page.evaluate(`(async () => {
        const page = await pdf.getPage(${number});
        const viewport = page.getViewport({ scale: 1920 / page.getViewport({ scale: 1 }).width });
        const canvas = document.querySelector('canvas');
        Object.assign(canvas, { width: viewport.width, height: viewport.height });
        await page.render({ canvas, canvasContext: canvas.getContext('2d'), viewport }).promise;
      })()`);
      return shoot(page);
    },
    close: async () => {
      await page.close();
      await server.close();
    },
  };
}

async function openLive(deck: Deck, name: string): Promise<Page> {
  const assets = await assetsFor(deck, 'deck');
  const file = path.join(dir, `${name}.html`);
  const speakerHtml = renderSpeaker(deck.meta, assets, 'file');
  await writeFile(file, renderDeck(deck, assets, { theme: 'paper', speakerHtml }));
  const page = await browser.newPage();
  await page.setViewport({ width: 1920, height: 1080 });
  await page.goto(pathToFileURL(file).href);
  await waitFor(page, 'window.Reveal?.isReady()');
  await page.evaluate('document.fonts.ready.then(() => null)');
  await page.evaluate(
    "Reveal.configure({ transition: 'none', backgroundTransition: 'none', autoAnimate: false, progress: false, controls: false, fragments: false })",
  );
  return page;
}

const shoot = async (page: Page): Promise<PNG> => PNG.sync.read(Buffer.from(await page.screenshot({ type: 'png' })));

/** The mean colour of each block. */
function average({ data, width, height }: PNG): Float64Array {
  const columns = Math.floor(width / BLOCK);
  const means = new Float64Array(columns * Math.floor(height / BLOCK) * 3);
  const weight = 1 / BLOCK ** 2;
  for (let y = 0; y < height; y += 1)
    for (let x = 0, from = y * width * 4; x < width; x += 1, from += 4) {
      const block = ((y >> BITS) * columns + (x >> BITS)) * 3;
      for (let channel = 0; channel < 3; channel += 1)
        means[block + channel] = (means[block + channel] as number) + (data[from + channel] as number) * weight;
    }
  return means;
}

/** How many blocks of two pictures have another colour. */
function countDifferent(means: Float64Array, others: Float64Array): number {
  let count = 0;
  for (let block = 0; block < means.length; block += 3) {
    const differs = [0, 1, 2].some(
      (channel) => Math.abs((means[block + channel] as number) - (others[block + channel] as number)) > TOLERANCE,
    );
    if (differs) count += 1;
  }
  return count;
}

async function printPdf(deck: Deck): Promise<Uint8Array> {
  const html = renderPrint(deck, await assetsFor(deck, 'deck'), { theme: 'paper' });
  return withBrowser(QUICKEST, async (printer) => makeSlidesPdf(await (await printer.openPage(html)).pdf(), deck));
}

describe.each([
  ['Chinese', fitDeck(sampleDeck())],
  ['English', fitDeck(englishDeck())],
])('slides.pdf of a %s deck', (name, deck) => {
  it('looks on every page like its slide on a screen, and like no other', async () => {
    const pdf = await openPdf(await printPdf(deck));
    const live = await openLive(deck, name);
    try {
      let previous: Float64Array | null = null;
      for (const [index, { id }] of deck.slides.entries()) {
        await live.evaluate(`Reveal.slide(${index})`);
        await waitFor(live, `document.getElementById('${id}').classList.contains('present')`);
        const page = average(await pdf.draw(index + 1));
        expect(countDifferent(average(await shoot(live)), page), id).toBe(0);
        if (previous) expect(countDifferent(previous, page), id).toBeGreaterThan(100);
        previous = page;
      }
    } finally {
      await live.close();
      await pdf.close();
    }
  }, 120_000);
});
