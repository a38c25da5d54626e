import { describe, expect, it } from 'vitest';
import { listPhrases } from '../../src/core/listPhrases.js';
import type { TracedText } from '../../src/core/model.js';
import { makeSlide, sampleDeck, words } from '../support/decks.js';

/** Every traced text anywhere in a value, found without knowing the kinds. */
function findTraced(value: unknown): TracedText[] {
  if (Array.isArray(value)) return value.flatMap(findTraced);
  if (typeof value !== 'object' || value === null) return [];
  if ('pieces' in value && 'text' in value) return [value as TracedText];
  return Object.entries(value).flatMap(([key, inner]) => (key === 'notes' ? [] : findTraced(inner)));
}

describe('listPhrases', () => {
  it('misses no words of any kind of slide', () => {
    for (const slide of sampleDeck().slides) {
      const texts = (list: TracedText[]) => list.map((phrase) => phrase.text).sort();
      expect(texts(listPhrases(slide)), slide.kind).toEqual(texts(findTraced(slide)));
    }
  });

  it('follows the order in which a figure is read', () => {
    const figure = { before: words('全球下載量突破'), value: words('6億'), unit: words('次'), after: words('左右') };
    const phrases = listPhrases(makeSlide('figure', { title: null, detail: null, figures: [figure] }));
    expect(phrases.map((phrase) => phrase.text)).toEqual(['全球下載量突破', '6億', '次', '左右']);
  });

  it('leaves out what is empty', () => {
    expect(listPhrases(makeSlide('points', { title: words(''), items: [words('一句')] }))).toHaveLength(1);
  });
});
