import { describe, expect, it } from 'vitest';
import { editDeck } from '../../../src/core/edit/editDeck.js';
import { sampleDeck } from '../../support/decks.js';

describe('the presenter’s edits', () => {
  const deck = sampleDeck();
  const [, second, third, fourth] = deck.slides;
  const id = (slide: typeof second): string => slide?.id ?? '';

  it('change nothing where there are none', () => {
    expect(editDeck(deck, null)).toBe(deck);
  });

  it('hide a slide and keep what it says: its notes go to the slide before', () => {
    const edited = editDeck(deck, { slides: { [id(fourth)]: { hide: true } } });
    expect(edited.slides.map((slide) => slide.id)).not.toContain(id(fourth));
    expect(edited.slides).toHaveLength(deck.slides.length - 1);
    expect(edited.slides[2]?.notes).toEqual([...(third?.notes ?? []), ...(fourth?.notes ?? [])]);
  });

  it('set a time and add notes that are marked as nobody’s but the presenter’s', () => {
    const edited = editDeck(deck, { slides: { [id(second)]: { seconds: 45, notes: 'Smile.' } } });
    expect(edited.slides[1]).toMatchObject({ seconds: 45 });
    expect(edited.slides[1]?.notes.at(-1)).toEqual({ text: 'Smile.', pieces: [] });
    expect(edited.slides[0]).toBe(deck.slides[0]);
  });

  it('report an edit whose slide is gone, and apply it to no other', () => {
    const edited = editDeck(deck, { slides: { 's9-gone': { hide: true } } });
    expect(edited.slides).toEqual(deck.slides);
    expect(edited.diagnostics).toMatchObject([{ rule: 'edit-without-slide', severity: 'warning' }]);
  });
});
