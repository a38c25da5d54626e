import { describe, expect, it } from 'vitest';
import { listBookmarks } from '../../../src/io/print/bookmarks.js';
import { makeSlide, sampleDeck, words } from '../../support/decks.js';

describe('listBookmarks', () => {
  it('puts the slides of a section below its divider, and everything once', () => {
    const deck = sampleDeck();
    const bookmarks = listBookmarks(deck);
    const pages = bookmarks.flatMap(({ page, children }) => [page, ...children.map((child) => child.page)]);
    expect(pages).toEqual(deck.slides.map((_, index) => index));
    const dividers = deck.slides.flatMap((slide, index) => (slide.kind === 'section' ? [index] : []));
    expect(bookmarks.filter(({ children }) => children.length > 0).map(({ page }) => page)).toEqual(dividers);
    for (const { page, children } of bookmarks) {
      const { section } = deck.slides[page] ?? {};
      for (const child of children) expect(deck.slides[child.page]?.section).toBe(section);
    }
  });

  it('names a slide by its title, an agenda by its label, others by what they say', () => {
    const deck = {
      ...sampleDeck(),
      slides: [
        makeSlide('agenda', { items: [] }),
        makeSlide('quote', { quote: words('一切才剛剛開始'), speaker: null, context: null }),
        makeSlide('points', { title: words('標題'), items: [words('項目')] }),
        makeSlide('points', { title: null, items: [words('字'.repeat(80))] }),
      ],
    };
    expect(listBookmarks(deck).map(({ title }) => title)).toEqual([
      '目錄',
      '一切才剛剛開始',
      '標題',
      `${'字'.repeat(39)}…`,
    ]);
  });

  it('closes a section where slides without one follow', () => {
    const deck = sampleDeck();
    expect(listBookmarks(deck).at(-1)).toMatchObject({ page: deck.slides.length - 1, children: [] });
  });
});
