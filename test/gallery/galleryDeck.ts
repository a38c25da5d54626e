import { arrangeSlide, listArrangements } from '../../src/core/fit/arrangeSlide.js';
import { fitDeck } from '../../src/core/fit/fitDeck.js';
import type { Deck, LabelledItem, Picture, Slide, SlideKind } from '../../src/core/model.js';
import { makeSlide, words } from '../support/decks.js';
import { listVariants } from './galleryVariants.js';
import { PHOTO } from './pictures.js';
import { toFigure } from './toFigure.js';
import type { GalleryItem, GalleryWords } from './words.js';

export const LENGTHS = ['short', 'usual', 'long'] as const;
export type Length = (typeof LENGTHS)[number];

type Body<K extends SlideKind> = Parameters<typeof makeSlide<K>>[1];
type Bodies = { readonly [K in SlideKind]: (length: 0 | 1 | 2, words: GalleryWords) => Body<K> };

const first = (text: readonly [string, string, string], length: 0 | 1 | 2) => words(text[length]);
const atLength = <T>(length: 0 | 1 | 2, value: T, from: 0 | 1 | 2): T | null => (length >= from ? value : null);

const toItem = ({ label, detail, more }: GalleryItem, length: 0 | 1 | 2): LabelledItem => ({
  label: words(label),
  detail: length === 0 ? null : words(length === 1 ? detail : more),
});

const CODE = [
  'ferry next --quay north',
  'export function minutesToNext(now: number, every = 12): number {\n  // {comment}\n  const passed = now % every;\n  return passed === 0 ? 0 : every - passed;\n}',
  'const SLACK = 2;\n\nexport class Timetable {\n  readonly #boats = new Map<string, number[]>();\n\n  // {comment}\n  next(pier: string, now: number): number | null {\n    const times = this.#boats.get(pier) ?? [];\n    const next = times.find((time) => time + SLACK >= now);\n    return next === undefined ? null : Math.max(0, next - now);\n  }\n}',
] as const;

const COMMANDS = ['ferry next --quay north', 'ferry list --day 2024-05-01', 'ferry next --skip closed'] as const;

const picture = (width: number, height: number): Picture => ({ width, height, look: 'photo', isVector: true });

/** What each kind shows, by how much it has to say. */
const BODIES: Bodies = {
  cover: (length, w) => ({
    title: first(w.title, length),
    standfirst: atLength(length, first(w.standfirst, length), 1),
    author: atLength(length, words(w.author), 1),
    date: words(w.date),
    origin: atLength(length, words(w.origin), 1),
  }),
  agenda: (length, w) => ({
    items: w.sections.slice(0, [2, 4, 7][length]).map((title, index) => ({
      number: index + 1,
      numeral: index + 1,
      lastNumeral: null,
      title: words(title),
      target: `section-${LENGTHS[index % 3]}`,
    })),
  }),
  section: (length, w) => ({
    number: length + 1,
    numeral: length + 1,
    title: words(length === 2 ? w.heading[2] : (w.sections[length] ?? '')),
    standfirst: atLength(length, first(w.standfirst, length), 1),
  }),
  points: (length, w) => ({
    title: atLength(length, first(w.heading, length), 1),
    items: w.points[length].map(words),
  }),
  quote: (length, w) => ({
    quote: first(w.quote, length),
    speaker: atLength(length, words(w.speaker), 1),
    context: atLength(length, words(w.context), 2),
  }),
  figure: (length, w) => ({
    title: atLength(length, first(w.heading, length), 2),
    figures: w.figures.slice(0, length === 2 ? 4 : 1).map(toFigure),
    detail: length === 1 ? words(w.detail) : null,
  }),
  stages: (length, w) => ({
    title: atLength(length, first(w.heading, length), 1),
    sequence: length > 0,
    items: w.items.slice(0, [2, 3, 5][length]).map((item) => toItem(item, length)),
  }),
  pair: (length, w) => {
    const [one, two] = w.items.map((item) => toItem(item, length));
    return { title: atLength(length, first(w.heading, length), 1), items: [one as LabelledItem, two as LabelledItem] };
  },
  timeline: (length, w) => ({
    title: atLength(length, first(w.heading, length), 1),
    events: w.events.slice(0, [2, 4, 6][length]).map(([date, text]) => ({ date: words(date), text: words(text) })),
  }),
  compare: (length, { comparison: { title, ends, values, multiple } }) => ({
    title: first(title, length),
    from: { label: atLength(length, words(ends[0][0]), 1), text: words(ends[0][1]), value: values[0] },
    to: { label: atLength(length, words(ends[1][0]), 1), text: words(ends[1][1]), value: values[1] },
    multiple: atLength(length, words(multiple), 2),
  }),
  table: (length, w) => {
    const columns = [2, 3, 5][length];
    return {
      title: atLength(length, first(w.heading, length), 1),
      header: w.header.slice(0, columns).map(words),
      rows: w.rows.slice(0, [2, 4, 7][length]).map((row) => row.slice(0, columns).map(words)),
    };
  },
  code: (length, w) => ({
    title: atLength(length, first(w.heading, length), 1),
    language: length === 0 ? 'sh' : 'ts',
    code: words(CODE[length].replace('{comment}', w.comment)),
  }),
  commands: (length, w) => ({
    title: atLength(length, first(w.heading, length), 1),
    items: COMMANDS.slice(0, [1, 2, 3][length]).map((code, index) => ({
      text: words(w.told[index] ?? ''),
      code: words(code),
      language: 'sh',
      rest: index === 2 ? words(w.told[3]) : null,
    })),
  }),
  image: (length, w) => ({
    title: atLength(length, first(w.heading, length), 1),
    url: PHOTO,
    caption: atLength(length, first(w.caption, length), 1),
    picture: length === 1 ? picture(1200, 1400) : picture(2400, 1350),
  }),
  closing: (length, w) => ({
    line: first(w.closing, length),
    speaker: atLength(length, words(w.speaker), 2),
  }),
  sources: (length, w) => ({
    title: first(w.title, length),
    author: atLength(length, words(w.author), 1),
    date: atLength(length, words(w.date), 1),
    origin: atLength(length, words(w.origin), 1),
    entries: w.sources.slice(0, [1, 4, 8][length]).map((text) => ({ text: words(text), targets: ['quote-usual'] })),
  }),
};

export const KINDS = Object.keys(BODIES) as readonly SlideKind[];

function makeGallerySlide<K extends SlideKind>(kind: K, length: 0 | 1 | 2, w: GalleryWords): Slide {
  const section = ['cover', 'agenda', 'closing', 'sources'].includes(kind) ? null : length + 1;
  return makeSlide(kind, BODIES[kind](length, w), { id: `${kind}-${LENGTHS[length]}`, section });
}

/**
 * Every kind with short, usual and very long content, every variant of one, and every composition that none of these is
 * set in, fitted; what is too long for one slide goes on over further ones.
 */
export function galleryDeck(w: GalleryWords): Deck {
  const lengths = ([1, 0, 2] as const).flatMap((length) => KINDS.map((kind) => makeGallerySlide(kind, length, w)));
  const deck = fitGallery([...lengths, ...listVariants(w)], w);
  return fitGallery([...deck.slides, ...listFurther(deck)], w);
}

/** The slides set in compositions that the deck has room for and does not show: as a presenter would ask for them. */
function listFurther({ slides, meta }: Deck): Slide[] {
  const shown = new Set(slides.map((slide) => `${slide.kind}-${arrangeSlide(slide, meta.language).layout}`));
  return slides.flatMap((slide) =>
    listArrangements(slide, meta.language).flatMap(({ layout, spare, torn }) => {
      const id = `${slide.kind}-${layout}`;
      if (spare < 0 || torn || shown.has(id)) return [];
      shown.add(id);
      return [{ ...slide, id, layout, size: 0 }];
    }),
  );
}

function fitGallery(slides: readonly Slide[], w: GalleryWords): Deck {
  return fitDeck({
    meta: { slug: 'gallery', title: w.title[1], language: w.language, author: w.author, file: 'ferry.md' },
    slides,
    coverage: [],
    omissions: [],
    diagnostics: [],
  });
}
