import { expect, it } from 'vitest';
import { fitDeck } from '../../../src/core/fit/fitDeck.js';
import { renderHandout } from '../../../src/core/render/renderHandout.js';
import { openBrowser } from '../../support/browser.js';
import { sampleDeck } from '../../support/decks.js';
import { USUAL } from '../../support/handouts.js';
import { assetsFor } from '../../support/print.js';

it.each(['en', 'ar'])('shows every slide of a handout within its frame (%s)', async (language) => {
  const sample = sampleDeck();
  const deck = fitDeck({ ...sample, meta: { ...sample.meta, language } });
  const html = renderHandout(deck, await assetsFor(deck, 'handout'), USUAL);
  const { browser, close } = await openBrowser();
  try {
    const page = await browser.newPage();
    await page.setContent(html);
    const apart = (await page.evaluate(`[...document.querySelectorAll('.frame')].map((frame) => {
      const [outer, inner] = [frame, frame.querySelector('.slide')].map((box) => box.getBoundingClientRect());
      return Math.max(Math.abs(outer.left - inner.left), Math.abs(outer.right - inner.right));
    })`)) as number[];
    expect(apart).toHaveLength(deck.slides.length);
    expect(Math.max(...apart)).toBeLessThan(2);
  } finally {
    await close();
  }
});
