import { describe, expect, it } from 'vitest';
import { listPhrases } from '../../../src/core/listPhrases.js';
import { collectCharacters } from '../../../src/core/render/collectCharacters.js';
import { makeSlide, sampleDeck, words } from '../../support/decks.js';
import { paragraph, withNotes } from '../../support/print.js';

const missing = (text: string, from: string): string[] => [...text].filter((character) => !from.includes(character));

describe('collectCharacters', () => {
  it('has every character of the slides in the sans, and with the handout those of the notes', () => {
    const deck = withNotes(sampleDeck(), () => [paragraph('齉', 0)]);
    const shown = deck.slides
      .flatMap(listPhrases)
      .map(({ text }) => text)
      .join('');
    const slides = collectCharacters(deck, 'deck');
    expect(missing(shown, slides.sans)).toEqual([]);
    expect(slides.sans).not.toContain('齉');
    expect(collectCharacters(deck, 'handout').sans).toContain('齉');
  });

  it('has titles, quotations, labels and values in the serif, running text not', () => {
    const deck = {
      ...sampleDeck(),
      slides: [
        makeSlide('stages', {
          title: words('標'),
          sequence: true,
          items: [{ label: words('籤'), detail: words('詳') }],
        }),
        makeSlide('quote', { quote: words('引'), speaker: words('吳'), context: null }),
        makeSlide('timeline', { title: null, events: [{ date: words('期'), text: words('事') }] }),
      ],
    };
    const { serif, sansBold, sans } = collectCharacters(deck, 'deck');
    expect(missing('標籤引期', serif)).toEqual([]);
    for (const running of '詳事') expect(serif).not.toContain(running);
    expect(sansBold).toContain('吳');
    expect(missing('標籤引期詳事吳', sans)).toEqual([]);
  });

  it('always has what may be typed, and the marks of the language', () => {
    const { sans, sansBold, serif } = collectCharacters({ ...sampleDeck(), slides: [] }, 'deck');
    for (const face of [sans, sansBold, serif]) expect(missing('AZaz09%&“”…，。「」目錄', face)).toEqual([]);
    const english = { ...sampleDeck(), meta: { ...sampleDeck().meta, language: 'en', title: 'T' }, slides: [] };
    expect(collectCharacters(english, 'deck').serif).not.toContain('，');
  });

  it('needs the mono face only for code', () => {
    expect(collectCharacters({ ...sampleDeck(), slides: [] }, 'deck').mono).toBe('');
    expect(collectCharacters(sampleDeck(), 'deck').mono).toContain('機');
  });

  it('does not depend on the order of the slides', () => {
    const deck = sampleDeck();
    expect(collectCharacters({ ...deck, slides: deck.slides.toReversed() }, 'handout')).toEqual(
      collectCharacters(deck, 'handout'),
    );
  });
});
