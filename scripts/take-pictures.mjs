#!/usr/bin/env node
// Takes the READMEs' picture of the speaker view from the deck of the seed, with the browser that Lectern prints with:
//   npm run pictures
// The one of slides comes from the gallery: npm run gallery -- --accept
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
const shown = slides.find(({ kind }) => kind === 'stages')?.id;
await light.evaluate((id) => {
  document.documentElement.dataset.theme = 'paper';
  window.Reveal.configure({ transition: 'none', autoAnimate: false, progress: false });
  const { h, v } = window.Reveal.getIndices(document.getElementById(id));
  window.Reveal.slide(h, v);
}, shown);
await light.waitForFunction((id) => window.Reveal.getCurrentSlide().id === id, {}, shown);
await light.bringToFront();
const opened = new Promise((resolve) => light.once('popup', resolve));
await light.keyboard.press('s');
const speaker = await opened;
await speaker.setViewport({ width: 1280, height: 800 });
await speaker.waitForFunction('document.body.innerText.length > 200 && document.querySelectorAll("iframe").length > 0');
await speaker.evaluate(() => document.fonts.ready.then(() => null));
await writeFile(`${images}/speaker.png`, await speaker.screenshot({ type: 'png' }));
await browser.close();
