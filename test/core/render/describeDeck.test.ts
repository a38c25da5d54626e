import { describe, expect, it } from 'vitest';
import { describeDeck, printDescription } from '../../../src/core/render/describeDeck.js';
import { traceSlice } from '../../../src/core/trace.js';
import { makeSlide, sampleDeck } from '../../support/decks.js';

const SOURCE = '一切才剛剛開始。全球有四朵雲';

describe('describeDeck', () => {
  it('keeps the keys of the contract, in their order', () => {
    const description = describeDeck(sampleDeck(), 'ab12');
    expect(Object.keys(description)).toEqual([
      'version',
      'slug',
      'title',
      'lang',
      'source',
      'slides',
      'coverage',
      'omissions',
      'diagnostics',
    ]);
    expect(description.source).toEqual({ file: 'sample.txt', sha256: 'ab12' });
    for (const { targets, ...slide } of description.slides) {
      expect(Object.keys(slide)).toEqual(['id', 'kind', 'section', 'title', 'phrases', 'notes', 'seconds']);
      // Slides that lead to others say to which.
      if (slide.kind === 'agenda' || slide.kind === 'sources') expect(targets?.length).toBeGreaterThan(0);
      for (const target of targets ?? []) expect(description.slides.map(({ id }) => id)).toContain(target);
    }
  });

  it('gives each phrase the offsets of its words', () => {
    const line = traceSlice(SOURCE, 0, 7);
    const deck = { ...sampleDeck(), slides: [makeSlide('closing', { line, speaker: null }, { notes: [line] })] };
    const [slide] = describeDeck(deck, '').slides;
    expect(slide).toMatchObject({
      title: null,
      phrases: [{ text: '一切才剛剛開始', source: [{ start: 0, end: 7 }] }],
      notes: [{ text: '一切才剛剛開始', source: [{ start: 0, end: 7 }] }],
    });
  });

  it('prints JSON that reads back the same', () => {
    const description = describeDeck(sampleDeck(), 'ab12');
    expect(JSON.parse(printDescription(description))).toEqual(description);
    expect(printDescription(description).endsWith('}\n')).toBe(true);
  });
});
