import type { Browser } from 'puppeteer';
import sharp from 'sharp';
import type { Deck } from '../../src/core/model.js';
import { renderPrint } from '../../src/core/render/renderPrint.js';
import { loadAssets } from '../../src/io/assets.js';
import { GALLERY_PICTURES } from './pictures.js';

/** The size of a picture of a slide, in px. */
export const SHOT = { width: 960, height: 540 } as const;
const CANVAS = { width: 1920, height: 1080 } as const;

/** A slide as Chrome draws it. */
export interface Shot {
  readonly id: string;
  readonly png: Uint8Array;
}

/** Pictures of the slides of a deck in a theme, in their order; `isWanted` picks some of them. */
export async function takeShots(
  deck: Deck,
  theme: string,
  browser: Browser,
  isWanted: (id: string) => boolean = () => true,
): Promise<Shot[]> {
  const { assets } = await loadAssets(deck, 'deck', {});
  const html = renderPrint(deck, { ...assets, images: GALLERY_PICTURES }, { theme });
  const page = await browser.newPage();
  try {
    await page.setJavaScriptEnabled(false);
    await page.setViewport({ ...CANVAS, deviceScaleFactor: SHOT.width / CANVAS.width });
    await page.setContent(html, { waitUntil: 'load' });
    await page.evaluate('document.fonts.ready.then(() => null)');
    const shots: Shot[] = [];
    for (const [index, { id }] of deck.slides.entries()) {
      if (!isWanted(id)) continue;
      const clip = { x: 0, y: index * CANVAS.height, ...CANVAS };
      shots.push({ id, png: await page.screenshot({ type: 'png', clip, captureBeyondViewport: true }) });
    }
    return shots;
  } finally {
    await page.close();
  }
}

/** The picture with at most 64 colours, a fraction of its size: slides are flat. */
export function shrinkShot(png: Uint8Array): Promise<Buffer> {
  return sharp(png).png({ palette: true, colours: 64, dither: 0, effort: 8, compressionLevel: 9 }).toBuffer();
}

/** Its pixels, four bytes each. */
export function readPixels(png: Uint8Array): Promise<Buffer> {
  return sharp(png).ensureAlpha().raw().toBuffer();
}
