import type {
  CommandsSlide,
  Figure,
  PairSlide,
  PointsSlide,
  Slide,
  StagesSlide,
  TableSlide,
  TracedText,
} from '../model.js';
import { concat, joinWords, traceGlue } from '../trace.js';
import { MOST_ROWS } from './kinds/table.js';
import { splitCode } from './splitCode.js';
import { splitText } from './splitText.js';

/** The words of a slide on several slides, each a slide of its own but for its id, notes and seconds; null if none. */
export function divideSlide(slide: Slide): readonly Slide[] | null {
  switch (slide.kind) {
    case 'cover':
    case 'section':
      return slide.standfirst && [{ ...slide, standfirst: null }, toPoints(slide, null, [slide.standfirst])];
    case 'agenda':
      return halve(slide.items)?.map((items) => ({ ...slide, items })) ?? null;
    case 'points':
      return dividePoints(slide);
    case 'quote': {
      const halves = splitText(slide.quote);
      return (
        halves && [
          { ...slide, quote: halves[0] },
          { ...slide, quote: halves[1], context: null },
        ]
      );
    }
    case 'figure': {
      if (slide.detail) return [{ ...slide, detail: null }, toPoints(slide, null, [slide.detail])];
      const halves = halve(slide.figures);
      if (halves) return halves.map((figures) => ({ ...slide, figures }));
      return halvesOf(toPoints(slide, slide.title, slide.figures.map(joinFigure)));
    }
    case 'stages':
    case 'pair':
      return divideItems(slide);
    case 'timeline': {
      if (slide.events.length >= 4) return halve(slide.events)?.map((events) => ({ ...slide, events })) ?? null;
      return halvesOf(
        toPoints(
          slide,
          slide.title,
          slide.events.map(({ date, text }) => concat(date, traceGlue(' '), text)),
        ),
      );
    }
    case 'compare':
      return halvesOf(
        toPoints(slide, null, [
          slide.title,
          ...[slide.from, slide.to].map(({ label, text }) => joinWords(label, text)),
        ]),
      );
    case 'table':
      return divideTable(slide);
    case 'code': {
      const parts = splitCode(slide.code);
      return parts?.map((code) => ({ ...slide, code })) ?? null;
    }
    case 'commands':
      return divideCommands(slide);
    case 'image':
      if (slide.caption) return [{ ...slide, caption: null }, toPoints(slide, null, [slide.caption])];
      return slide.title && [{ ...slide, title: null }, toPoints(slide, null, [slide.title])];
    case 'closing': {
      const halves = splitText(slide.line);
      return (
        halves && [
          { ...slide, line: halves[0], speaker: null },
          { ...slide, line: halves[1] },
        ]
      );
    }
    case 'sources': {
      const halves = halve(slide.entries);
      if (halves) return halves.map((entries) => ({ ...slide, entries }));
      const [entry] = slide.entries;
      const texts = entry && splitText(entry.text);
      return texts ? texts.map((text) => ({ ...slide, entries: [{ ...entry, text }] })) : null;
    }
    default:
      return slide satisfies never;
  }
}

function toPoints(slide: Slide, title: TracedText | null, items: readonly TracedText[]): PointsSlide {
  const { id, section, notes, seconds } = slide;
  return { kind: 'points', id, section, notes, seconds, size: 0, title, items };
}

/** A slide that became points is one slide: it is split only if it is too long for one. */
function halvesOf(points: PointsSlide): readonly Slide[] | null {
  return dividePoints(points);
}

function dividePoints(slide: PointsSlide): readonly Slide[] | null {
  const halves = halve(slide.items);
  const { numerals, ...plain } = slide;
  if (halves) {
    const numbers = numerals ? halve(numerals) : null;
    return halves.map((items, half) => ({ ...plain, items, ...(numbers ? { numerals: numbers[half] } : {}) }));
  }
  const [item] = slide.items;
  const texts = item && splitText(item);
  return texts ? texts.map((text) => ({ ...plain, items: [text] })) : null;
}

/** Four items or more are halved. Fewer show their labels first, then each label with its detail. */
function divideItems(slide: StagesSlide | PairSlide): readonly Slide[] | null {
  if (slide.kind === 'stages' && slide.items.length >= 4)
    return halve(slide.items)?.map((items) => ({ ...slide, items })) ?? null;
  const details = slide.items.flatMap(({ label, detail }) => (detail ? [toPoints(slide, label, [detail])] : []));
  const labels = slide.items.map(({ label }) => label);
  if (details.length === 0) return dividePoints(toPoints(slide, slide.title, labels));
  if (slide.kind === 'pair') {
    const [one, two] = slide.items;
    return [
      {
        ...slide,
        items: [
          { ...one, detail: null },
          { ...two, detail: null },
        ],
      },
      ...details,
    ];
  }
  return [{ ...slide, items: labels.map((label) => ({ label, detail: null })) }, ...details];
}

/** Several commands are shown a few at a time; one that is too long for a slide stands behind its sentence. */
function divideCommands(slide: CommandsSlide): readonly Slide[] | null {
  const halves = halve(slide.items);
  if (halves) return halves.map((items) => ({ ...slide, items }));
  const { items, ...frame } = slide;
  const [only] = items;
  if (!only) return null;
  const { text, code, language, rest } = only;
  return [
    toPoints(slide, slide.title, [text]),
    { ...frame, kind: 'code', title: null, language, code },
    ...(rest ? [toPoints(slide, null, [rest])] : []),
  ];
}

/** Rows first, the header repeated; a table of one row that is too wide is divided by columns, each half with the first one. */
function divideTable(slide: TableSlide): readonly Slide[] | null {
  if (slide.rows.length > 1) {
    const count = Math.max(2, Math.ceil(slide.rows.length / MOST_ROWS));
    const whole = slide.whole ?? slide.rows;
    return share(slide.rows, count).map((rows, i) => ({
      ...slide,
      rows,
      whole,
      ...(i > 0 ? { repeatsHeader: true } : {}),
    }));
  }
  const columns = Math.max(slide.header.length, ...slide.rows.map((row) => row.length));
  if (columns < 3) return null;
  const middle = Math.ceil((columns + 1) / 2);
  const pick = (from: number, to: number) => ({
    ...slide,
    header: pickCells(slide.header, from, to),
    rows: slide.rows.map((row) => pickCells(row, from, to)),
    ...(slide.whole ? { whole: slide.whole.map((row) => pickCells(row, from, to)) } : {}),
  });
  return [pick(1, middle), { ...pick(middle, columns), repeatsLabels: true }];
}

function pickCells(cells: readonly TracedText[], from: number, to: number): TracedText[] {
  return [...cells.slice(0, 1), ...cells.slice(from, to)];
}

function joinFigure({ before, value, unit, after }: Figure): TracedText {
  return concat(...[before, value, unit, after].filter((part) => part !== null));
}

/** In so many parts of about one length. */
function share<T>(items: readonly T[], count: number): (readonly T[])[] {
  const at = (part: number): number => Math.ceil((items.length * part) / count);
  return Array.from({ length: count }, (_, part) => items.slice(at(part), at(part + 1)));
}

function halve<T>(items: readonly T[]): readonly [readonly T[], readonly T[]] | null {
  if (items.length < 2) return null;
  const middle = Math.ceil(items.length / 2);
  return [items.slice(0, middle), items.slice(middle)];
}
