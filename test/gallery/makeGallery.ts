import { mkdir, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Browser } from 'puppeteer';
import sharp from 'sharp';
import type { Deck } from '../../src/core/model.js';
import { withPuppeteer } from '../../src/io/browser/launch.js';
import { listThemes } from '../../src/io/listThemes.js';
import { QUICKEST } from '../support/print.js';
import { galleryDeck } from './galleryDeck.js';
import { GALLERY_WORDS } from './languages.js';
import { composePage } from './page.js';
import { BROWSER_FILE, folderOf, REFERENCE_SETS, REFERENCES } from './references.js';
import { shrinkShot, takeShots } from './takeShots.js';

export interface GalleryOptions {
  /** Where the page and its pictures go. */
  readonly out: string;
  /** Told what is being drawn. */
  readonly report: (line: string) => void;
}

/** Draws every kind of slide, short, usual and long, in every theme and language, and a page that shows them all. */
export async function makeGallery({ out, report }: GalleryOptions): Promise<void> {
  await rm(out, { recursive: true, force: true });
  const themes = listThemes();
  await withPuppeteer(QUICKEST, async (browser) => {
    for (const [language, words] of Object.entries(GALLERY_WORDS)) {
      const deck = galleryDeck(words);
      for (const theme of themes) {
        report(`${language}, ${theme}: ${deck.slides.length} slides`);
        await writeShots(deck, theme, browser, path.join(out, language, theme));
      }
    }
  });
  const decks = Object.values(GALLERY_WORDS).map(galleryDeck);
  await writeFile(path.join(out, 'index.html'), composePage(decks, themes));
}

async function writeShots(deck: Deck, theme: string, browser: Browser, folder: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  for (const { id, png } of await takeShots(deck, theme, browser)) await writeFile(path.join(folder, `${id}.png`), png);
}

/** Draws the pictures anew that the tests compare slides with. */
export async function acceptReferences({ report }: Pick<GalleryOptions, 'report'>): Promise<void> {
  await rm(REFERENCES, { recursive: true, force: true });
  await mkdir(REFERENCES);
  await withPuppeteer(QUICKEST, async (browser) => {
    for (const set of REFERENCE_SETS) {
      const deck = galleryDeck(wordsOf(set.language));
      const shots = await takeShots(deck, set.theme, browser, set.isWanted);
      report(`${set.theme}, ${set.language}: ${shots.length} references`);
      await mkdir(folderOf(set));
      for (const { id, png } of shots) await writeFile(path.join(folderOf(set), `${id}.png`), await shrinkShot(png));
    }
    await writeFile(BROWSER_FILE, `${await browser.version()}\n`);
  });
}

/** What the README shows: three rows of three, light above dark. */
const SHOWN: readonly (readonly [theme: string, language: string, id: string])[] = [
  ['paper', 'zh-Hant', 'cover-usual'],
  ['paper', 'en', 'stages-usual'],
  ['paper', 'zh-Hant', 'quote-usual'],
  ['paper', 'en', 'figure-long'],
  ['vermilion', 'ja', 'section-usual'],
  ['paper', 'zh-Hant', 'timeline-usual'],
  ['ink', 'en', 'compare-usual'],
  ['ink', 'zh-Hant', 'table-usual'],
  ['ink', 'en', 'code-usual'],
];
const WIDTH = 640;
const HEIGHT = 360;
const GAP = 12;

/** Writes the README's picture of slides, from a gallery that is drawn already. */
export async function composeOverview(out: string, file: string): Promise<void> {
  const tiles = SHOWN.map(async ([theme, language, id], index) => ({
    input: await sharp(path.join(out, language, theme, `${id}.png`))
      .resize(WIDTH, HEIGHT)
      .toBuffer(),
    left: GAP + (index % 3) * (WIDTH + GAP),
    top: GAP + Math.floor(index / 3) * (HEIGHT + GAP),
  }));
  const size = { width: 3 * WIDTH + 4 * GAP, height: 3 * HEIGHT + 4 * GAP };
  await sharp({ create: { ...size, channels: 3, background: '#d8d5cd' } })
    .composite(await Promise.all(tiles))
    .png({ palette: true, colours: 256, dither: 0, compressionLevel: 9 })
    .toFile(file);
}

export function wordsOf(language: string) {
  const words = GALLERY_WORDS[language];
  if (!words) throw new Error(`The gallery has no words in ${language}.`);
  return words;
}
