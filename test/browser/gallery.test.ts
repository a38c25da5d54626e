import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import pixelmatch from 'pixelmatch';
import type { Browser } from 'puppeteer';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { arrangeSlide, listArrangements } from '../../src/core/fit/arrangeSlide.js';
import { galleryDeck, KINDS, LENGTHS } from '../gallery/galleryDeck.js';
import { GALLERY_WORDS } from '../gallery/languages.js';
import { wordsOf } from '../gallery/makeGallery.js';
import { BROWSER_FILE, folderOf, REFERENCE_SETS } from '../gallery/references.js';
import { readPixels, SHOT, takeShots } from '../gallery/takeShots.js';
import { openBrowser } from '../support/browser.js';
import { QUICKEST } from '../support/print.js';

/** Of its pixels: a reference has fewer colours than the slide, and the edges of letters differ by a shade. */
const MOST_DIFFERENT = 0.002;
const DIFFERENCES = fileURLToPath(new URL('../../gallery/differences', import.meta.url));

let browser: Browser;
let closeBrowser: (() => Promise<void>) | undefined;
/** Why nothing is compared; null where it is. */
let obstacle: string | null = null;

beforeAll(async () => {
  if (!QUICKEST.bundled) {
    obstacle = 'the references are drawn by the browser of the install, which this machine has none of';
    return;
  }
  ({ browser, close: closeBrowser } = await openBrowser(QUICKEST));
  if (!existsSync(BROWSER_FILE)) {
    obstacle = 'there are no references yet: `npm run gallery -- --accept` draws them';
    return;
  }
  const [own, recorded] = [await browser.version(), (await readFile(BROWSER_FILE, 'utf8')).trim()];
  if (own !== recorded)
    obstacle = `the references are drawn by ${recorded}, this is ${own}: \`npm run gallery -- --accept\` draws them anew`;
});
afterAll(() => closeBrowser?.());

/** The share of pixels that differ; where it is too large, the picture and the difference are kept to be looked at. */
async function compare(name: string, png: Uint8Array, file: string): Promise<number> {
  const { width, height } = SHOT;
  const [drawn, reference] = await Promise.all([readPixels(png), readPixels(await readFile(file))]);
  const difference = Buffer.alloc(drawn.length);
  const share = pixelmatch(drawn, reference, difference, width, height, { threshold: 0.2 }) / (width * height);
  if (share > MOST_DIFFERENT) {
    const { default: sharp } = await import('sharp');
    await mkdir(DIFFERENCES, { recursive: true });
    await writeFile(path.join(DIFFERENCES, `${name}.png`), png);
    const raw = { width, height, channels: 4 } as const;
    await sharp(difference, { raw })
      .png()
      .toFile(path.join(DIFFERENCES, `${name}.difference.png`));
  }
  return share;
}

describe.each(REFERENCE_SETS)('the slides in $theme, $language', (set) => {
  it('look as they did', async (context) => {
    if (obstacle !== null) context.skip(`Not compared: ${obstacle}.`);
    const shots = await takeShots(galleryDeck(wordsOf(set.language)), set.theme, browser, set.isWanted);
    const changed: string[] = [];
    for (const { id, png } of shots) {
      const name = `${set.theme}-${set.language}-${id}`;
      const file = path.join(folderOf(set), `${id}.png`);
      const share = existsSync(file) ? await compare(name, png, file) : 1;
      if (share > MOST_DIFFERENT) changed.push(`${name}: ${(share * 100).toFixed(1)} %`);
    }
    expect(changed, 'See gallery/differences; if it is meant, `npm run gallery -- --accept`.').toEqual([]);
  });
});

/** The compositions that each kind can be set in, as its fitter names them. */
const COMPOSITIONS = listCompositions();

function listCompositions(): ReadonlySet<string> {
  const folder = new URL('../../src/core/fit/kinds/', import.meta.url);
  const files = readdirSync(folder);
  const names = KINDS.flatMap((kind) => {
    // `figure.ts`, and `figureRows.ts` beside it.
    const own = files.filter((file) => file.replace(/(?:[A-Z]\w*)?\.ts$/, '') === kind);
    const source = own.map((file) => readFileSync(new URL(file, folder), 'utf8')).join('\n');
    const found = source.matchAll(/(?:listOf|listPosterSteps)\(\s*'(\w+)'|layout: '(\w+)'/g);
    return [...found].map(([, one, other]) => `${kind} ${one ?? other}`);
  });
  return new Set(names);
}

describe('the gallery', () => {
  it.each(Object.keys(GALLERY_WORDS))('has every composition of every kind in %s', (language) => {
    const { slides } = galleryDeck(wordsOf(language));
    const shown = new Set(slides.map((slide) => `${slide.kind} ${arrangeSlide(slide, language).layout}`));
    expect([...shown].toSorted()).toEqual([...COMPOSITIONS].toSorted());
  });

  it.each(
    Object.keys(GALLERY_WORDS),
  )('has every kind at every length in %s, each at a size that holds it', (language) => {
    const { slides } = galleryDeck(wordsOf(language));
    const ids = slides.map(({ id }) => id);
    expect(ids).toEqual(expect.arrayContaining(KINDS.flatMap((kind) => LENGTHS.map((length) => `${kind}-${length}`))));
    for (const slide of slides)
      expect(listArrangements(slide, language)[slide.size]?.spare, slide.id).toBeGreaterThanOrEqual(0);
  });
});
