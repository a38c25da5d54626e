import { describe, expect, it } from 'vitest';
import { chooseSlides, readSpans } from '../../../src/core/render/chooseSlides.js';
import { LecternError } from '../../../src/errors.js';
import { sampleDeck } from '../../support/decks.js';

const deck = sampleDeck();
const numbers = (slides: string, sections = ''): readonly number[] =>
  chooseSlides(deck, { slides: readSpans(slides) ?? [], sections: readSpans(sections) ?? [] }).map((at) => at + 1);

describe('readSpans', () => {
  it.each([
    ['3-9', [{ first: 3, last: 9 }]],
    ['3', [{ first: 3, last: 3 }]],
    ['20-', [{ first: 20, last: null }]],
    [
      '3, 5,9-12',
      [
        { first: 3, last: 3 },
        { first: 5, last: 5 },
        { first: 9, last: 12 },
      ],
    ],
  ])('reads %s', (text, spans) => expect(readSpans(text)).toEqual(spans));

  it.each(['', '0', '9-3', '-3', '1-2-3', 'a', '1;2', '1,'])('takes "%s" for none', (text) =>
    expect(readSpans(text)).toBeNull());
});

describe('chooseSlides', () => {
  it('chooses by number, in the order of the deck, each once', () => {
    expect(numbers('5,3-4,4')).toEqual([3, 4, 5]);
    expect(numbers('16-')).toEqual([16, 17]);
  });

  it('chooses the slides of sections, beside those by number', () => {
    expect(numbers('', '1')).toEqual([3, 4, 5, 6, 7]);
    expect(numbers('1', '1')).toEqual([1, 3, 4, 5, 6, 7]);
  });

  it('takes all where nothing is chosen', () => {
    expect(chooseSlides(deck, null)).toHaveLength(deck.slides.length);
  });

  it.each([
    ['18', '', 'There is no slide 18: the deck has 17 of them.'],
    ['3-40', '', 'There is no slide 40: the deck has 17 of them.'],
    ['', '3', 'There is no section 3: the deck has 2 of them.'],
  ])('says what there is where it is asked for more: %s %s', (slides, sections, message) => {
    const choose = (): unknown => numbers(slides, sections);
    expect(choose).toThrow(LecternError);
    expect(choose).toThrow(message);
  });

  it('says that there are no sections', () => {
    const slides = deck.slides.map((slide) => ({ ...slide, section: null }));
    const choose = (): unknown => chooseSlides({ ...deck, slides }, { slides: [], sections: [{ first: 1, last: 1 }] });
    expect(choose).toThrow('There is no section 1: the deck has no sections.');
  });
});
