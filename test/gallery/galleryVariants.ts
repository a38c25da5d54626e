import type { Slide, SlideKind } from '../../src/core/model.js';
import { makeSlide, words } from '../support/decks.js';
import { DRAWING, PHOTO } from './pictures.js';
import { toFigure } from './toFigure.js';
import type { GalleryFigure, GalleryWords } from './words.js';

/** What a kind can show beside its usual content: charts of each sort, slides without numbers, equals, drawings. */
export function listVariants(w: GalleryWords): Slide[] {
  const figures = (name: string, shown: readonly GalleryFigure[], title: string | null = null): Slide =>
    variant('figure', name, {
      title: title === null ? null : words(title),
      figures: shown.map(toFigure),
      detail: null,
    });
  const { vast, census, series, comparison } = w;
  return [
    variant('cover', 'plain', {
      title: words(w.title[2]),
      standfirst: null,
      author: words(w.author),
      date: words(w.date),
      origin: null,
    }),
    variant('agenda', 'grouped', {
      items: w.sections.slice(0, 3).map((title, index) => ({
        number: index * 3 + 1,
        numeral: index * 3 + 1,
        lastNumeral: index * 3 + 3,
        title: words(title),
        target: 'section-usual',
      })),
    }),
    variant('section', 'unnumbered', { number: 1, numeral: null, title: words(w.heading[0]), standfirst: null }),
    variant('points', 'numbered', {
      title: words(w.heading[1]),
      items: w.points[1].map(words),
      numerals: w.points[1].map((_, index) => index + 1),
    }),
    variant('points', 'claim', { title: words(w.heading[1]), items: [words(w.statement[2])], isClaim: true }),
    variant('points', 'said', { title: words(w.heading[1]), items: [words(w.statement[1])] }),
    variant('points', 'long-said', { title: null, items: [words(w.statement[2])] }),
    variant('points', 'alike', { title: null, items: w.points[1].map(words) }),
    variant('points', 'short-said', { title: null, items: [words(w.statement[0])] }),
    variant('quote', 'unsigned', { quote: words(w.statement[1]), speaker: null, context: null }),
    figures('share', [w.share]),
    figures('shares', w.shares, w.heading[1]),
    figures('crowd', [w.crowd]),
    figures('three', w.figures.slice(0, 3)),
    figures('two', [w.crowd, ...w.figures.slice(1, 2)]),
    figures('vast', listVast(w), w.heading[1]),
    figures('wordy', [{ ...w.crowd, value: VAST }, ...w.figures.slice(1, 2), ...w.figures.slice(3)], w.heading[1]),
    variant('figure', 'series', {
      title: words(series.title),
      figures: series.members.map(toFigure),
      detail: null,
      isSeries: true,
    }),
    figures('fraction', [w.fraction]),
    variant('stages', 'equals', {
      title: words(w.heading[1]),
      sequence: false,
      items: w.items.slice(0, 4).map(({ label }) => ({ label: words(label), detail: null })),
    }),
    variant('stages', 'uneven', {
      title: words(w.heading[1]),
      sequence: true,
      items: w.items.slice(0, 3).map(({ label, detail, more }, index) => ({
        label: words(label),
        detail: words(index === 1 ? more : detail),
      })),
    }),
    variant('timeline', 'unscaled', {
      title: words(w.heading[1]),
      events: w.events
        .slice(0, 3)
        .map(([, text], index) => ({ date: words(w.items[index]?.label ?? ''), text: words(text) })),
    }),
    variant('compare', 'powers', {
      title: words(vast.title),
      from: { label: words(vast.ends[0][0]), text: words(vast.ends[0][1]), value: vast.values[0] },
      to: { label: words(vast.ends[1][0]), text: words(vast.ends[1][1]), value: vast.values[1] },
      multiple: null,
    }),
    variant('compare', 'units', {
      title: words(comparison.title[0]),
      from: { label: null, text: words('1997'), value: 1 },
      to: { label: null, text: words('2024'), value: 8 },
      multiple: words(comparison.multiple),
    }),
    variant('table', 'bars', {
      title: words(w.heading[1]),
      header: census.header.map(words),
      rows: census.rows.map((row) => row.map(words)),
    }),
    variant('table', 'continued', {
      title: words(w.heading[1]),
      header: w.header.map(words),
      rows: [...w.rows, ...w.rows.slice(0, 4)].map((row) => row.map(words)),
    }),
    variant('commands', 'parted', {
      title: null,
      items: [
        {
          text: words(w.told[2]),
          code: words('ferry next --skip closed'),
          language: 'sh',
          rest: words(w.told[3]),
        },
      ],
    }),
    variant('image', 'photo', {
      title: words(w.heading[1]),
      url: PHOTO,
      caption: words(w.caption[0]),
      picture: { width: 2400, height: 1350, look: 'photo', isVector: false },
    }),
    variant('image', 'drawing', {
      title: words(w.heading[1]),
      url: DRAWING,
      caption: words(w.caption[0]),
      picture: { width: 1400, height: 800, look: 'drawing', isVector: true },
    }),
    variant('image', 'beside', {
      title: words(w.heading[1]),
      url: DRAWING,
      caption: words(w.caption[1]),
      picture: { width: 1000, height: 800, look: 'drawing', isVector: true },
    }),
  ];
}

function variant<K extends SlideKind>(kind: K, name: string, body: Parameters<typeof makeSlide<K>>[1]): Slide {
  const section = kind === 'cover' || kind === 'agenda' ? null : 2;
  return makeSlide(kind, body, { id: `${kind}-${name}`, section });
}

/** A value of many digits and a long unit, which stands in no column, and two others. */
/** A value too wide for a third of a slide. */
const VAST = '1,472,000';

function listVast({ figures, crowd }: GalleryWords): GalleryFigure[] {
  const [first, , third] = figures;
  return first && third ? [{ ...first, value: VAST, unit: crowd.unit ?? '' }, first, third] : [];
}
