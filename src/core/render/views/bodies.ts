import { findShare } from '../../fit/findShare.js';
import { AREA, SPLIT } from '../../fit/geometry.js';
import { HEADING } from '../../fit/kinds/agenda.js';
import { placeOnScale, placeWords } from '../../fit/kinds/compare.js';
import { areShares } from '../../fit/kinds/figure.js';
import { hasShortLead } from '../../fit/kinds/figureWords.js';
import { placeOf } from '../../fit/kinds/sources.js';
import { columnWidths } from '../../fit/kinds/table.js';
import { measureSeries, type Series } from '../../fit/measureSeries.js';
import { createRuler } from '../../fit/step.js';
import { isBareMultiple } from '../../listPhrases.js';
import type {
  AgendaSlide,
  CompareSlide,
  CoverSlide,
  Figure,
  FigureSlide,
  Language,
  SourcesSlide,
  TableSlide,
  TracedText,
} from '../../model.js';
import { hostOf } from '../../shortenAddress.js';
import { drawArcs } from './arcs.js';
import { drawColumns, drawRows, viewBars } from './chart.js';
import { measureColumn } from './columnBars.js';
import { type LinkStyle, linkTo, type SlideContext } from './frame.js';
import { dropLeadingMark, gapBetween, viewDisplay, viewOptional, viewOptionalDisplay, viewText } from './text.js';
import { MOST_LIST_ITEMS } from './timeline.js';

export function viewCover(slide: CoverSlide, { deck, links }: SlideContext) {
  const { language } = deck.meta;
  const imprint = [slide.author, slide.date, slide.origin].filter((part) => part !== null);
  return {
    title: viewDisplay(slide.title, language),
    standfirst: viewOptional(slide.standfirst, language),
    imprint: imprint.map((part) => viewText(part, language)),
    place: viewPlace(slide.address, slide.origin === null && slide.address ? hostOf(slide.address) : null, links),
    hasImprint: imprint.length > 0 || slide.address !== undefined,
    arcs: drawArcs(deck, null),
  };
}

/** Where the article itself can be read. */
function viewPlace(address: string | undefined, text: string | null, links: LinkStyle) {
  return address === undefined || text === null ? null : { href: address, text, isAway: links === 'deck' };
}

/** Our own word on a panel: as large as a divider's title, if it has the room. */
const LARGEST_HEADING = 116;

function fitHeading(label: string, language: Language): number {
  const width = createRuler(language).width({ text: label }, 'serif', LARGEST_HEADING) * 1.03;
  return Math.floor(LARGEST_HEADING * Math.min(1, SPLIT.aside / width));
}

export function viewAgenda(slide: AgendaSlide, layout: string, { deck, labels, links }: SlideContext) {
  return {
    label: labels.agenda,
    headingSize: layout === 'panel' ? fitHeading(labels.agenda, deck.meta.language) : HEADING,
    arcs: layout === 'panel' ? drawArcs(deck, null) : null,
    isList: slide.items.length <= MOST_LIST_ITEMS,
    rows: Math.ceil(slide.items.length / 2),
    isGrouped: slide.items.some(({ lastNumeral }) => lastNumeral !== null),
    isNumbered: slide.items.some(({ numeral }) => numeral !== null),
    items: slide.items.map(({ numeral, lastNumeral, title, target }) => ({
      numeral: lastNumeral === null ? numeral : `${numeral}–${lastNumeral}`,
      title: viewDisplay(title, deck.meta.language),
      href: linkTo(target, links),
    })),
  };
}

function viewFigure(figure: Figure, isAlone: boolean, isBar: boolean, language: Language) {
  const { before, value, unit, after } = figure;
  // Beside a single value the words are set large.
  const view = isAlone ? viewOptionalDisplay : viewOptional;
  const isLead = !isBar && hasShortLead(figure);
  return {
    before: isLead ? null : view(before, language),
    lead: isLead ? view(before, language) : null,
    value: viewText(value, language),
    unit: viewOptional(unit, language),
    after: view(after && dropLeadingMark(after), language),
    gaps: {
      value: before ? gapBetween(before, value, language) : '',
      unit: gapBetween(value, unit, language),
      after: gapBetween(unit ?? value, after, language),
    },
  };
}

export function viewFigures(slide: FigureSlide, layout: string, { deck, labels }: SlideContext) {
  const { language } = deck.meta;
  const series = layout === 'bars' ? measureSeries(slide) : null;
  const metered = !series && areShares(slide);
  const [first, ...others] = slide.figures.map((figure, index) => ({
    ...viewFigure(figure, slide.figures.length === 1, series !== null, language),
    meter: metered ? viewShare(figure, language) : series ? viewBar(series, index, figure, language) : null,
  }));
  const [only] = slide.figures;
  return {
    ring: layout === 'ring' && only ? viewShare(only, language) : null,
    kicker: slide.figures.length > 1 && !slide.title ? labels.figures : null,
    title: viewOptionalDisplay(slide.title, language),
    first,
    others,
    count: slide.figures.length,
    isCards: others.length > 0 && layout !== 'bars' && layout !== 'rows',
    // The only figure of a slide without a title is its heading.
    isHeading: !slide.title && others.length === 0,
    detail: viewOptional(slide.detail, language),
  };
}

/** A share of a hundred as it is drawn, with the words of its figure. */
function viewShare(figure: Figure, language: Language) {
  const share = findShare(figure);
  return share === null ? null : { share, description: readFigure(figure, language) };
}

/** A bar of a series, from zero on; what is a share has its whole behind it. */
function viewBar({ lengths, isOfHundred }: Series, index: number, figure: Figure, language: Language) {
  const share = Math.round((lengths[index] ?? 0) * 10000) / 100;
  return { share, isOpen: !isOfHundred, description: readFigure(figure, language) };
}

function readFigure({ before, value, unit, after }: Figure, language: Language): string {
  const parts = [before, value, unit, after].filter((part) => part !== null);
  return parts.map((part, index) => gapBetween(parts[index - 1] ?? null, part, language) + part.text).join('');
}

export function viewCompare(slide: CompareSlide, layout: string, { deck }: SlideContext) {
  const { language } = deck.meta;
  const bars = viewBars(slide);
  const words = placeWords(slide);
  const viewEnd = (end: 0 | 1) => ({
    label: viewOptional(words[end].below, language),
    text: viewOptionalDisplay(words[end].above, language),
    share: bars[end].share,
  });
  const [from, to] = layout === 'bars' ? drawRows(bars) : drawColumns(bars);
  return {
    title: viewDisplay(slide.title, language),
    description: words.map(({ above, below }) => [below?.text, above?.text].filter(Boolean).join(' ')).join(' → '),
    bars: { from, to },
    scale: layout === 'scale' ? viewScale(slide) : null,
    multiple: isBareMultiple(slide) ? null : viewOptional(slide.multiple, language),
    from: viewEnd(0),
    to: viewEnd(1),
  };
}

/** A scale of powers of ten: its steps, and the place of each value in parts of a hundred. */
function viewScale(slide: CompareSlide) {
  const { powers, from, to } = placeOnScale(slide);
  const place = (at: number, isLess: boolean) => ({
    at: at * 100,
    isLess,
    rest: Math.round((1 - at) * 1000) / 1000,
    start: at,
  });
  return {
    steps: Array.from({ length: powers }, (_, index) => ({ at: Math.round((index * 1000) / powers) / 10 })),
    least: Math.min(from, to) * 100,
    most: Math.max(from, to) * 100,
    from: place(from, from < to),
    to: place(to, to < from),
  };
}

export function viewTable(slide: TableSlide, { deck, labels }: SlideContext) {
  const { language } = deck.meta;
  const isNumber = (index: number): boolean =>
    slide.rows.every((row) => /^[^\p{L}]{0,3}[\d.,\s%％+−-]+\p{L}{0,2}$/u.test(row[index]?.text ?? ''));
  const viewCells = (cells: readonly TracedText[]) =>
    cells.map((cell, index) => ({
      text: viewText(cell, language),
      isNumber: isNumber(index),
      isFirst: index === 0,
      // Words that a slide before shows already only say here what the columns and rows are.
      isRepeated: index === 0 && slide.repeatsLabels === true,
    }));
  const bars = viewTableBars(slide);
  const widths = columnWidths(slide, createRuler(language));
  return {
    kicker: slide.title ? null : labels.table,
    title: viewOptionalDisplay(slide.title, language),
    columns: widths.map((width) => ({ width: Math.round((width / AREA.width) * 10000) / 100 })),
    repeatsHeader: slide.repeatsHeader === true,
    header: viewCells(slide.header),
    rows: slide.rows.map((row, at) =>
      viewCells(row).map((cell, index) => ({ ...cell, bar: bars[at]?.[index] ?? null })),
    ),
  };
}

/** The length of the bar below each cell, 0 to 100; null for none. All slides of one table have one scale. */
function viewTableBars(slide: TableSlide): (number | null)[][] {
  const rows = slide.whole ?? slide.rows;
  const textsOf = (index: number): string[] => rows.map((row) => row[index]?.text ?? '');
  const labels = textsOf(0);
  const count = Math.max(0, ...rows.map((row) => row.length));
  const columns = Array.from({ length: count }, (_, index) =>
    index === 0 ? null : measureColumn(textsOf(index), labels),
  );
  const [top] = slide.rows;
  // Rows that were marked for a page are no longer the same objects.
  const isTop = (row: TableSlide['rows'][number]): boolean => row.every(({ text }, at) => text === top?.[at]?.text);
  const from = top ? Math.max(0, rows.findIndex(isTop)) : 0;
  return slide.rows.map((_, at) => columns.map((shares) => (shares ? (shares[from + at] ?? 0) * 100 : null)));
}

export function viewSources(slide: SourcesSlide, { deck, labels, links }: SlideContext) {
  const { language, file } = deck.meta;
  const pageOf = (id: string): number => deck.slides.findIndex((other) => other.id === id) + 1;
  const imprint = [slide.author, slide.date, slide.origin].filter((part) => part !== null);
  return {
    arcs: drawArcs(deck, null),
    kicker: labels.sources,
    headingSize: fitHeading(labels.sources, deck.meta.language),
    title: viewDisplay(slide.title, language),
    imprint: imprint.map((part) => viewText(part, language)),
    file,
    place: viewPlace(slide.address, placeOf(slide), links),
    entries: slide.entries.map(({ text, targets }) => ({
      text: viewText(text, language),
      pages: targets.map((id) => ({ href: linkTo(id, links), page: pageOf(id) })).filter(({ page }) => page > 0),
    })),
  };
}
