#!/usr/bin/env node
// Measures how long a built deck takes from a double click to its first slide, against an empty Reveal deck of the same
// size: as many slides of one word, in a file of as many bytes. The bytes beside the slides are a comment of ASCII, the
// cheapest that a browser can read: whatever a deck does with its own bytes (fonts, styles, notes) counts as its own.
//   npm run deck && node scripts/measure-opening.mjs [dist/<slug>/index.html] [rounds]
// Two times of each: until the words of the first slide are painted, and until Reveal is ready, when keys turn pages.
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { withPuppeteer } from '../lib/io/browser/launch.js';

const root = fileURLToPath(new URL('..', import.meta.url));
const file = path.resolve(process.argv[2] ?? path.join(root, 'dist', '000_1d901f777cae34a8', 'index.html'));
const rounds = Number(process.argv[3] ?? 15);
const reveal = createRequire(import.meta.url).resolve('reveal.js');

const deck = await readFile(file, 'utf8');
const slides = deck.match(/<section\b[^>]*\bdata-kind=/g)?.length ?? 0;

async function composeEmpty() {
  const script = (await readFile(reveal, 'utf8')).replace(/<(?=\/script|!--)/gi, '\\x3C');
  const style = await readFile(path.join(path.dirname(reveal), 'reveal.css'), 'utf8');
  const page = (filler) =>
    `<!doctype html><meta charset="utf-8"><style>${style}</style><div class="reveal"><div class="slides">${'<section><h1>Slide</h1></section>'.repeat(slides)}</div></div><script>${script}</script><script>Reveal.initialize({ width: 1920, height: 1080, hash: true })</script><!--${filler}-->`;
  return page('x'.repeat(Math.max(0, Buffer.byteLength(deck) - Buffer.byteLength(page('')))));
}

/**
 * Milliseconds from the start of the navigation until the words of the first slide are painted (https://web.dev/lcp; the
 * last such time: a slide that is drawn anew, larger, counts from then), and until Reveal is ready.
 */
async function open(browser, address) {
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  await page.setViewport({ width: 1280, height: 720 });
  await page.evaluateOnNewDocument(() => {
    new PerformanceObserver((list) => {
      window.shownAt = list.getEntries().at(-1).startTime;
    }).observe({ type: 'largest-contentful-paint', buffered: true });
    let reveal;
    Object.defineProperty(window, 'Reveal', {
      get: () => reveal,
      set: (value) => {
        reveal = value;
        reveal.on('ready', () => {
          window.readyAt = performance.now();
        });
      },
    });
  });
  await page.goto(address);
  await page.waitForFunction('window.readyAt > 0 && document.fonts.status === "loaded" && window.shownAt > 0');
  const { shown, ready } = await page.evaluate('({ shown: shownAt, ready: Math.max(shownAt, readyAt) })');
  await context.close();
  return { shown, ready };
}

const median = (values) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)];

const folder = await mkdtemp(path.join(tmpdir(), 'lectern-opening-'));
try {
  const empty = path.join(folder, 'empty.html');
  await writeFile(empty, await composeEmpty());
  const times = { deck: [], empty: [] };
  await withPuppeteer({}, async (browser) => {
    // The first of each warms the browser up. In turn, so that a busy machine slows both.
    for (let round = 0; round <= rounds; round += 1) {
      for (const [name, page] of Object.entries({ deck: file, empty })) {
        const time = await open(browser, pathToFileURL(page).href);
        if (round > 0) times[name].push(time);
      }
    }
  });
  const kilobytes = Math.round(Buffer.byteLength(deck) / 1024);
  console.log(`${slides} slides, ${kilobytes} KB, ${rounds} rounds`);
  // On a busy machine, the best of many rounds says more.
  for (const [what, word] of Object.entries({ shown: 'first slide painted', ready: 'painted, and keys work' }))
    for (const [name, of] of Object.entries({ median, best: (values) => Math.min(...values) })) {
      const [own, least] = [times.deck, times.empty].map((all) => of(all.map((one) => one[what])));
      console.log(
        `${word}, ${name}: deck ${own.toFixed(0)} ms, empty Reveal deck ${least.toFixed(0)} ms: ${(own / least).toFixed(2)} times`,
      );
    }
} finally {
  await rm(folder, { recursive: true, force: true });
}
