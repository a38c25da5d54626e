import { parseHTML } from 'linkedom';
import { beforeAll, describe, expect, it } from 'vitest';
import { fitDeck } from '../../../../src/core/fit/fitDeck.js';
import { linkPhrase } from '../../../../src/core/linkPhrases.js';
import { listPhrases } from '../../../../src/core/listPhrases.js';
import type { Deck, Slide, TracedText } from '../../../../src/core/model.js';
import type { RenderAssets } from '../../../../src/core/render/assets.js';
import { PRINTED, renderSlide, type SlideSetting } from '../../../../src/core/render/renderSlide.js';
import { viewText } from '../../../../src/core/render/views/text.js';
import { sampleDeck, words } from '../../../support/decks.js';
import { englishDeck } from '../../../support/englishDeck.js';
import { assetsFor, letters } from '../../../support/print.js';

const DECK: SlideSetting = { links: 'deck', notes: false };
let assets: RenderAssets;

beforeAll(async () => {
  assets = await assetsFor(sampleDeck(), 'deck');
});

/** Words of slides made by hand all stand at the beginning of a source that nobody reads: so do their links. */
const linked = (deck: Deck, end: number): Deck => ({
  ...fitDeck(deck),
  links: [{ start: 0, end, url: 'https://link.example/' }],
});

function view(deck: Deck, slide: Slide, setting: SlideSetting) {
  const { document } = parseHTML(renderSlide(deck, slide, assets, setting));
  const links = Array.from(document.querySelectorAll('a'));
  const isAway = ({ href }: { href: string }): boolean => /^https?:/.test(href);
  const seen = links.map((link) => ({
    href: link.getAttribute('href') ?? '',
    words: link.textContent ?? '',
    opens: link.getAttribute('target'),
    isNested: link.parentElement?.closest('a') !== null,
  }));
  return { all: seen, away: seen.filter(isAway), text: document.querySelector('section')?.textContent ?? '' };
}

/** The first letters of each phrase that leads to an address. */
const wanted = (slide: Slide, deck: Deck): string[] =>
  listPhrases(slide).flatMap((phrase: TracedText) =>
    linkPhrase(slide, phrase, deck).flatMap((link) =>
      'url' in link ? letters(phrase.text.slice(link.start, link.end)) : [],
    ),
  );

describe('links in the words of every kind of slide', () => {
  it.each([
    ['English', englishDeck],
    ['Chinese', sampleDeck],
  ])('stand where the article has them, and change no word (%s)', (_, make) => {
    const plain = linked(make(), 0);
    const deck = linked(make(), 6);
    for (const slide of deck.slides) {
      const { all, away, text } = view(deck, slide, PRINTED);
      expect(text, slide.id).toBe(view(plain, slide, PRINTED).text);
      expect(
        all.some(({ isNested }) => isNested),
        slide.id,
      ).toBe(false);
      const starts = wanted(slide, deck);
      // A word that stays on one line is linked as a whole; a link goes on in the next clause.
      let rest = away.map(({ words }) => letters(words)).join('|');
      for (const start of starts) {
        const found = new RegExp([...start].join('\\|?')).exec(rest);
        expect(found, `${slide.id}: ${start} in ${rest}`).not.toBeNull();
        rest = rest.slice((found?.index ?? 0) + 1);
      }
      if (starts.length === 0) expect(away.filter(({ href }) => href === 'https://link.example/')).toEqual([]);
    }
  });

  it('open beside the deck, which stays on its slide; on paper there is nothing beside', () => {
    const deck = linked(englishDeck(), 6);
    const slide = deck.slides.find(({ kind }) => kind === 'points') as Slide;
    expect(view(deck, slide, DECK).away.every(({ opens }) => opens === '_blank')).toBe(true);
    expect(view(deck, slide, PRINTED).away.every(({ opens }) => opens === null)).toBe(true);
    expect(view(deck, slide, PRINTED).away.length).toBeGreaterThan(0);
  });

  it('are none where words are changed in place', () => {
    const deck = linked(englishDeck(), 6);
    const slide = deck.slides.find(({ kind }) => kind === 'points') as Slide;
    expect(view(deck, slide, { ...DECK, phrases: true }).away).toEqual([]);
  });
});

describe('a run that stays on one line', () => {
  const weave = (text: string, start: number, end: number) =>
    viewText(
      { ...words(text), links: [{ start, end, href: 'https://link.example/', isAway: true }] } as TracedText,
      'ja',
    ).chunks;

  it('is a link only where the article has one', () => {
    const [run] = weave('データを', 0, 3);
    expect(run).toMatchObject({ bound: true, text: 'データを' });
    expect(run?.opens).toBeUndefined();
    expect(run?.inner?.map(({ text, opens }) => [text, opens?.href])).toEqual([
      ['データ', 'https://link.example/'],
      ['を', undefined],
    ]);
  });

  it('is one link with the runs before it, where only marks stand behind', () => {
    const chunks = weave('報告は出た。', 0, 5);
    expect(chunks.filter(({ opens }) => opens)).toHaveLength(1);
    expect(chunks.at(-1)).toMatchObject({ text: '。' });
  });
});

describe('the way to the sources', () => {
  it('leads from the voice of a quotation to the entry that names it, and on every other slide from a mark', () => {
    const deck = fitDeck(sampleDeck());
    const sources = deck.slides.find((slide) => slide.kind === 'sources');
    if (sources?.kind !== 'sources') throw new Error('There are no sources.');
    const points = deck.slides.find(({ kind }) => kind === 'points') as Slide;
    const quote = deck.slides.find(({ kind }) => kind === 'quote') as Slide;
    const report = { text: words('2025年年報'), targets: [points.id] };
    const voice = { text: words('吳泳銘'), targets: [quote.id] };
    const cited = {
      ...deck,
      slides: deck.slides.map((slide) => (slide === sources ? { ...sources, entries: [voice, report] } : slide)),
    };
    const href = `#${sources.id}`;
    expect(view(cited, points, PRINTED).all).toMatchObject([{ href, words: '來源 · 2025年年報' }]);
    expect(view(cited, quote, PRINTED).all).toMatchObject([{ href, words: '吳泳銘' }]);
    expect(view(cited, quote, DECK).all).toMatchObject([{ href: `#/${sources.id}`, opens: null }]);
    // A page without the sources has no way to them.
    for (const slide of [points, quote]) expect(view(cited, slide, { ...PRINTED, sources: false }).all).toEqual([]);
  });
});

describe('the address of the article', () => {
  const address = 'https://www.gate.example/posts/on-oil/?utm=1';

  it('stands on the cover by its host where nothing names its origin, and on the sources as people write it', () => {
    const { slides, ...rest } = englishDeck();
    const at = slides.map((slide) =>
      slide.kind === 'cover' || slide.kind === 'sources' ? { ...slide, origin: null, address } : slide,
    );
    const deck = fitDeck({ ...rest, slides: at });
    const find = (kind: Slide['kind']): Slide => deck.slides.find((slide) => slide.kind === kind) as Slide;
    expect(view(deck, find('cover'), PRINTED).away).toMatchObject([{ href: address, words: 'gate.example' }]);
    expect(view(deck, find('sources'), PRINTED).away[0]).toMatchObject({
      href: address,
      words: 'gate.example/posts/on-oil/?utm=1',
    });
  });

  it('is where the name of its origin leads', () => {
    const { slides, ...rest } = englishDeck();
    const at = slides.map((slide) =>
      slide.kind === 'cover' ? { ...slide, origin: words('The Gate'), address } : slide,
    );
    const deck = fitDeck({ ...rest, slides: at });
    const cover = deck.slides.find(({ kind }) => kind === 'cover') as Slide;
    expect(view(deck, cover, PRINTED).away).toMatchObject([{ href: address, words: 'The Gate' }]);
  });
});
