#!/usr/bin/env node
// Takes the READMEs' pictures of the seed's slides and of the speaker view, with the browser that Lectern prints with:
//   npm run pictures
// The one of every kind in every language comes from the gallery: npm run gallery -- --accept
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { homedir } from 'node:os';
import { fileURLToPath, pathToFileURL } from 'node:url';
import puppeteer from 'puppeteer';
import sharp from 'sharp';
import { unpackBundledBrowser } from '../lib/io/browser/bundled.js';
import { findCacheFolder } from '../lib/io/cacheFolder.js';

const SEED = '000_1d901f777cae34a8';
const root = fileURLToPath(new URL('..', import.meta.url));
const deck = pathToFileURL(`${root}dist/${SEED}/index.html`).href;
const images = `${root}docs/images`;
const { slides } = JSON.parse(await readFile(`${root}dist/${SEED}/deck.json`, 'utf8'));
const cache = findCacheFolder({ platform: process.platform, env: process.env, home: homedir(), name: 'browser' });
const bundled = await unpackBundledBrowser([cache]);
if (!bundled) throw new Error('The browser of the install is needed: npm install @sparticuz/chromium');
const browser = await puppeteer.launch({
  executablePath: bundled.executable,
  env: { ...process.env, ...bundled.env },
  headless: 'shell',
  args: ['--no-sandbox'],
});
await mkdir(images, { recursive: true });

const light = await browser.newPage();
await light.setViewport({ width: 1920, height: 1080, deviceScaleFactor: 0.5 });
await light.goto(deck);
await light.waitForFunction('window.Reveal?.isReady()');
await light.evaluate(() => {
  document.documentElement.dataset.theme = 'paper';
  window.Reveal.configure({ transition: 'none', autoAnimate: false, progress: false });
});

/** Shows a slide; `whole` with all its steps. */
async function show(id, whole) {
  await light.evaluate(
    (name, all) => {
      window.Reveal.configure({ fragments: !all });
      const { h, v } = window.Reveal.getIndices(document.getElementById(name));
      window.Reveal.slide(h, v);
    },
    id,
    whole,
  );
  await light.waitForFunction((name) => window.Reveal.getCurrentSlide().id === name, {}, id);
}

const WIDTH = 640;
const HEIGHT = 360;
const GAP = 12;
const find = (kind, nth = 0) => slides.filter((slide) => slide.kind === kind)[nth]?.id;
const most = slides.filter(({ kind }) => kind === 'figure').sort((a, b) => b.phrases.length - a.phrases.length)[0];
const picked = [
  find('cover'),
  find('figure'),
  find('compare'),
  find('section'),
  find('stages'),
  find('quote', 2),
  find('timeline'),
  most?.id,
  find('compare', 1),
].filter(Boolean);
const cells = [];
for (const [index, id] of picked.entries()) {
  await show(id, true);
  const input = await sharp(await light.screenshot({ type: 'png' }))
    .resize(WIDTH, HEIGHT)
    .toBuffer();
  const [column, row] = [index % 3, Math.floor(index / 3)];
  cells.push({ input, left: GAP + column * (WIDTH + GAP), top: GAP + row * (HEIGHT + GAP) });
}
const size = { width: 3 * (WIDTH + GAP) + GAP, height: Math.ceil(cells.length / 3) * (HEIGHT + GAP) + GAP };
await sharp({ create: { ...size, channels: 3, background: '#d8d5cd' } })
  .composite(cells)
  .png({ palette: true })
  .toFile(`${images}/seed.png`);

await show(find('stages'), false);
await light.bringToFront();
const opened = new Promise((resolve) => light.once('popup', resolve));
await light.keyboard.press('s');
const speaker = await opened;
await speaker.setViewport({ width: 1280, height: 800 });
await speaker.waitForFunction('document.body.innerText.length > 200 && document.querySelectorAll("iframe").length > 0');
await speaker.evaluate(() => document.fonts.ready.then(() => null));
await writeFile(`${images}/speaker.png`, await speaker.screenshot({ type: 'png' }));
await browser.close();
