#!/usr/bin/env node
// Takes the pictures of the READMEs from the deck of the seed, with the browser that Lectern prints with:
//   npm run pictures
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { homedir } from 'node:os';
import { fileURLToPath, pathToFileURL } from 'node:url';
import puppeteer from 'puppeteer';
import { unpackBundledBrowser } from '../lib/io/browser/bundled.js';
import { findCacheFolder } from '../lib/io/cacheFolder.js';

const SEED = '000_1d901f777cae34a8';
const root = fileURLToPath(new URL('..', import.meta.url));
const deck = pathToFileURL(`${root}dist/${SEED}/index.html`).href;
const images = `${root}docs/images`;
const WIDTH = 640;
const GAP = 12;

const { slides } = JSON.parse(await readFile(`${root}dist/${SEED}/deck.json`, 'utf8'));
const first = (kind, nth = 0) => slides.filter((slide) => slide.kind === kind)[nth]?.id;
const LIGHT = [
  first('cover'),
  first('section'),
  first('stages'),
  first('pair', 2),
  first('figure', 1),
  first('quote', 3),
];
const DARK = [
  first('timeline'),
  first('compare', 1),
  slides.find((slide) => slide.kind === 'figure' && slide.phrases.length > 8)?.id,
];

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

async function openDeck(theme) {
  const page = await browser.newPage();
  await page.setViewport({ width: 1920, height: 1080, deviceScaleFactor: 0.5 });
  await page.goto(deck);
  await page.waitForFunction('window.Reveal?.isReady()');
  await page.evaluate((name) => {
    document.documentElement.dataset.theme = name;
    window.Reveal.configure({ transition: 'none', autoAnimate: false, progress: false });
  }, theme);
  return page;
}

async function takeSlides(page, ids) {
  const shots = [];
  for (const id of ids) {
    await page.evaluate((name) => {
      const { h, v } = window.Reveal.getIndices(document.getElementById(name));
      window.Reveal.slide(h, v);
    }, id);
    await page.waitForFunction((name) => window.Reveal.getCurrentSlide().id === name, {}, id);
    shots.push(await page.screenshot({ encoding: 'base64' }));
  }
  return shots;
}

/** Three slides a row on the page's own paper. */
async function compose(shots, file) {
  const page = await browser.newPage();
  const rows = Math.ceil(shots.length / 3);
  const height = Math.round((WIDTH * 9) / 16);
  await page.setViewport({ width: 3 * WIDTH + 4 * GAP, height: rows * height + (rows + 1) * GAP });
  const cells = shots.map((shot) => `<img src="data:image/png;base64,${shot}">`).join('');
  await page.setContent(
    `<style>body{margin:0;padding:${GAP}px;display:grid;grid-template-columns:repeat(3,${WIDTH}px);gap:${GAP}px;background:#d8d5cd}img{width:100%;display:block}</style>${cells}`,
  );
  await writeFile(file, await page.screenshot({ type: 'png' }));
  await page.close();
}

const light = await openDeck('paper');
const dark = await openDeck('ink');
await compose([...(await takeSlides(light, LIGHT)), ...(await takeSlides(dark, DARK))], `${images}/slides.png`);

await light.bringToFront();
await takeSlides(light, [first('stages')]);
const opened = new Promise((resolve) => light.once('popup', resolve));
await light.keyboard.press('s');
const speaker = await opened;
await speaker.setViewport({ width: 1280, height: 800 });
await speaker.waitForFunction('document.body.innerText.length > 200 && document.querySelectorAll("iframe").length > 0');
await speaker.evaluate(() => document.fonts.ready.then(() => null));
await writeFile(`${images}/speaker.png`, await speaker.screenshot({ type: 'png' }));
await browser.close();
