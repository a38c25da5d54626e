import { describe, expect, it } from 'vitest';
import { isSmallTalk } from '../../../../../src/core/plan/points/alone/smallTalk.js';

describe('what is felt about what was just shown', () => {
  it.each([
    'Makes sense.',
    'Yup, again as expected.',
    'Worked just fine',
    'So far, so good!',
    'Perhaps that surprises you?',
    'Voilà, une fois de plus.',
  ])('says nothing: %s', (text) => {
    expect(isSmallTalk(text)).toBe(true);
  });

  it.each([
    'The second boat makes sense only in winter',
    'Worked wood is dearer than raw wood',
    'It works as expected only where the tide is low',
    'Yeast is what makes the bread rise',
    'A fair enough price is twelve crowns',
  ])('says something: %s', (text) => {
    expect(isSmallTalk(text)).toBe(false);
  });
});
