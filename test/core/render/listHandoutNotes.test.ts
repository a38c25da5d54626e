import { expect, it } from 'vitest';
import { listHandoutNotes } from '../../../src/core/render/listHandoutNotes.js';
import { sampleDeck } from '../../support/decks.js';
import { paragraph, withNotes } from '../../support/print.js';

const said = (text: string) => ({ text, links: [], isOwn: false });

it('prints each paragraph with the first slide that has it, and says where at the others', () => {
  const [a, b, c] = [paragraph('甲', 0), paragraph('乙', 10), paragraph('丙', 20)];
  const notes = [[], [a, b], [b, c], [a, c], [paragraph('甲', 90)], [a, a]];
  const deck = withNotes(sampleDeck(), (index) => notes[index] ?? []);
  expect(listHandoutNotes(deck).slice(0, 6)).toEqual([
    { heading: null, paragraphs: [], seeSlides: [] },
    { heading: null, paragraphs: [said('甲'), said('乙')], seeSlides: [] },
    { heading: null, paragraphs: [said('丙')], seeSlides: [2] },
    { heading: null, paragraphs: [], seeSlides: [2, 3] },
    // The same words, but from another place of the article.
    { heading: null, paragraphs: [said('甲')], seeSlides: [] },
    { heading: null, paragraphs: [], seeSlides: [2] },
  ]);
});

it('tells the heading of a divider from its notes, and leaves those of the sources to the sources', () => {
  const title = paragraph('1.終極思考', 100);
  const [divider] = sampleDeck().slides.filter((slide) => slide.kind === 'section');
  if (!divider) throw new Error('The sample deck has no divider.');
  const slides = [
    { ...divider, title: paragraph('終極思考', 102), notes: [title, paragraph('甲', 110)] },
    { ...divider, title: paragraph('終極思考', 102), notes: [paragraph('乙', 120)] },
    ...sampleDeck()
      .slides.slice(-1)
      .map((slide) => ({ ...slide, notes: [paragraph('丙', 130)] })),
  ];
  expect(listHandoutNotes({ ...sampleDeck(), slides })).toEqual([
    { heading: '1.終極思考', paragraphs: [said('甲')], seeSlides: [] },
    { heading: null, paragraphs: [said('乙')], seeSlides: [] },
    { heading: null, paragraphs: [], seeSlides: [] },
  ]);
});

it('says which words are the presenter’s own, and where the article’s lead', () => {
  const own = { text: '我自己的話', pieces: [], own: true } as const;
  const links = [{ start: 2, end: 4, url: 'https://link.example/' }];
  const deck = withNotes({ ...sampleDeck(), links }, (index) => (index === 1 ? [paragraph('文章的話', 0), own] : []));
  expect(listHandoutNotes(deck)[1]?.paragraphs).toEqual([
    { text: '文章的話', links, isOwn: false },
    { text: '我自己的話', links: [], isOwn: true },
  ]);
});
