import { describe, expect, it } from 'vitest';
import { sizePicture } from '../../../src/core/fit/kinds/picture.js';

describe('the picture in a corner', () => {
  it('has its full size where the words are far from it', () => {
    expect(sizePicture(420, [{ width: 600, away: 700 }])).toBe(420);
  });

  it('ends before the nearest words', () => {
    // 108 px to the right edge, 400 px below it: the outermost arc passes them with room.
    const size = sizePicture(700, [
      { width: 1700, away: 400 },
      { width: 900, away: 300 },
    ]);
    expect(size).toBeLessThan(Math.hypot(108, 400));
    expect(size).toBeGreaterThan(300);
  });

  it('is none where the words come into the corner', () => {
    expect(sizePicture(700, [{ width: 1696, away: 120 }])).toBe(0);
  });
});
