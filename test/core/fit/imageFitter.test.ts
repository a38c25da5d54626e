import { describe, expect, it } from 'vitest';
import { arrangeSlide } from '../../../src/core/fit/arrangeSlide.js';
import { fitDeck } from '../../../src/core/fit/fitDeck.js';
import type { Picture } from '../../../src/core/model.js';
import { makeSlide, sampleDeck, words } from '../../support/decks.js';

const arrange = (picture: Picture, title: string | null, caption: string | null) => {
  const body = { title: title && words(title), caption: caption && words(caption), url: 'a.png', picture };
  const slide = makeSlide('image', body as Parameters<typeof makeSlide<'image'>>[1]);
  const [fitted] = fitDeck({ ...sampleDeck(), slides: [slide] }).slides;
  if (!fitted) throw new Error('no slide');
  return arrangeSlide(fitted, 'en');
};
const photo = (width: number, height: number): Picture => ({ width, height, look: 'photo', isVector: false });

describe('imageFitter', () => {
  it('lets a wide, large photo bleed, and cuts off no more than a quarter of it', () => {
    for (const [width, height] of [
      [2400, 1200],
      [1920, 1080],
      [3000, 1250],
    ] as const) {
      const { layout, sizes } = arrange(photo(width, height), null, 'The valley in May');
      expect(layout).toBe('bleed');
      const shown = Math.min(
        width / height / (1920 / (1080 - (sizes.strip ?? 0))),
        1920 / (1080 - (sizes.strip ?? 0)) / (width / height),
      );
      expect(shown).toBeGreaterThanOrEqual(0.75);
    }
  });

  it('crops no portrait, no small photo and no drawing', () => {
    expect(arrange(photo(1200, 1800), 'A claim', 'A caption').layout).toBe('side');
    expect(arrange(photo(1800, 1200), 'A claim', 'A caption').layout).toBe('side');
    expect(arrange(photo(900, 450), null, 'A caption').layout).toBe('plate');
    expect(arrange({ ...photo(2400, 1200), look: 'drawing' }, null, 'A caption').layout).toBe('plate');
    expect(arrange(photo(800, 600), null, null).layout).toBe('plate');
  });

  it('draws no picture larger than one and a half times its size, except shapes', () => {
    const { sizes } = arrange(photo(300, 200), 'A claim', 'A caption');
    expect([sizes.width, sizes.height]).toEqual([450, 300]);
    const vector = arrange({ width: 300, height: 200, look: 'drawing', isVector: true }, 'A claim', 'A caption');
    expect(vector.sizes.width).toBeGreaterThan(900);
  });

  it('keeps the shape of a picture, and its box inside the area', () => {
    for (const picture of [photo(1000, 2000), photo(2000, 1900), photo(1500, 400)]) {
      const { sizes } = arrange(
        picture,
        'A claim of the article that takes two lines when it is set large',
        'A caption',
      );
      const { width = 0, height = 0 } = sizes;
      expect(Math.abs(width / height / (picture.width / picture.height) - 1)).toBeLessThan(0.01);
      expect(width).toBeLessThanOrEqual(1696);
      expect(height).toBeLessThanOrEqual(864);
    }
  });
});
