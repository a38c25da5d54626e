import { describe, expect, it } from 'vitest';
import { readSpans, type SlideChoice } from '../../../src/core/render/chooseSlides.js';
import { isPartialHandout, nameHandout } from '../../../src/core/render/nameHandout.js';

const choose = (slides: string, sections = ''): SlideChoice => ({
  slides: slides === '' ? [] : (readSpans(slides) ?? []),
  sections: sections === '' ? [] : (readSpans(sections) ?? []),
});

describe('the name of a handout', () => {
  it('is the usual one where it has all slides', () => {
    expect(nameHandout(null)).toBe('handout.pdf');
    expect(nameHandout(choose(''))).toBe('handout.pdf');
    expect(isPartialHandout('handout.pdf')).toBe(false);
  });

  it.each([
    [choose('3-9'), 'handout-3-9.pdf'],
    [choose('3,5,20-'), 'handout-3_5_20-end.pdf'],
    [choose('', '2'), 'handout-section-2.pdf'],
    [choose('1', '2-3'), 'handout-1-section-2-3.pdf'],
  ])('says which slides it has: %j', (only, name) => {
    expect(nameHandout(only)).toBe(name);
    expect(isPartialHandout(name)).toBe(true);
  });

  it.each(['handout-of-mine.pdf', 'handout-3.txt', 'my-handout-3.pdf', 'slides.pdf'])('is not that of %s', (name) =>
    expect(isPartialHandout(name)).toBe(false));
});
