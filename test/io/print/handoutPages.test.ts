import { describe, expect, it } from 'vitest';
import { fitDeck } from '../../../src/core/fit/fitDeck.js';
import { listPhrases } from '../../../src/core/listPhrases.js';
import type { Deck } from '../../../src/core/model.js';
import { renderHandout } from '../../../src/core/render/renderHandout.js';
import { withBrowser } from '../../../src/io/browser/page.js';
import { savePdf } from '../../../src/io/print/finishPdf.js';
import { contentOf, readyHandout } from '../../../src/io/print/printHandout.js';
import { FIXTURES, loadFixture } from '../../support/fixtures.js';
import { nameArrangement, PRINTED_ARRANGEMENTS } from '../../support/handouts.js';
import { assetsFor, letters, QUICKEST } from '../../support/print.js';
import { readPdf } from '../../support/readPdf.js';

/** Fewer letters than this are no more than a line or two of the notes. */
const FEW = 40;

/** What stands on each page of the handout beside its header and footer. */
async function printBodies(deck: Deck): Promise<{ arrangement: string; bodies: readonly string[] }[]> {
  const assets = await assetsFor(deck, 'handout');
  const cover = deck.slides.find((slide) => slide.kind === 'cover');
  const facts = [cover?.author, cover?.date, cover?.origin].map((fact) => letters(fact?.text ?? '')).join('');
  const sections = deck.slides
    .flatMap((slide) => (slide.kind === 'section' ? letters(slide.title.text) : []))
    .join('|');
  return withBrowser(QUICKEST, async (browser) => {
    const printed: { arrangement: string; bodies: readonly string[] }[] = [];
    for (const options of PRINTED_ARRANGEMENTS) {
      const page = await browser.openPage(renderHandout(deck, assets, options));
      const { pages, title } = await readPdf(
        await savePdf(await readyHandout(await page.pdf({ outline: true }), deck, contentOf(deck, options))),
      );
      await page.close();
      const bodies = pages.map(({ text }, index) => {
        const head = index === 0 ? '' : `${letters(title ?? '')}(?:${sections})?`;
        const furniture = new RegExp(`^${head}${index + 1}${pages.length}${facts}`);
        const said = letters(text);
        expect(said).toMatch(furniture);
        return said.replace(furniture, '');
      });
      printed.push({ arrangement: nameArrangement(options), bodies });
    }
    return printed;
  });
}

describe.each(FIXTURES)('every arrangement of the handout of %s', (name) => {
  it('has no page without a slide or notes, and every slide once', async () => {
    const { deck: planned } = await loadFixture(name);
    const deck = fitDeck(planned);
    const slides = deck.slides.map((slide) => letters(listPhrases(slide)[0]?.text ?? ''));
    for (const { arrangement, bodies } of await printBodies(deck)) {
      for (const [index, body] of bodies.entries()) {
        const shows = slides.some((words) => words !== '' && body.toLowerCase().includes(words.toLowerCase()));
        expect(shows || body.length >= FEW, `page ${index + 1} of ${arrangement} says "${body}"`).toBe(true);
      }
      // A display line out of a sentence begins with a capital on the slide, as its style has it.
      const all = bodies.join('').toLowerCase();
      for (const words of slides) expect(all, arrangement).toContain(words.toLowerCase());
    }
  }, 120_000);
});
