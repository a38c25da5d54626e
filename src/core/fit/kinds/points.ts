import type { Language, PointsSlide, TracedText } from '../../model.js';
import { AREA, BOX, RATIO, SPACE, SPLIT, share, span } from '../geometry.js';
import { createRuler, type Fitter, listOf, type Ruler, type Step, sizeOf } from '../step.js';
import { headHeight, listSideSizes, SIDE_TITLES, sideHeight, sum, tallest } from './head.js';
import { EDGED, listStatements, statementHeight } from './pointsStatement.js';
import { posterHeight, sortByText } from './poster.js';

/**
 * One point is a statement; several stand beside their title or below it, whichever sets them larger, or as a banner or
 * cards where there is none.
 */
export const pointsFitter: Fitter<PointsSlide> = {
  listSteps(slide, ruler) {
    const [first] = slide.items;
    if (slide.items.length === 1 && first)
      return slide.title && slide.isClaim ? CLAIM : listStatements(slide.title, first, ruler);
    if (slide.title) {
      const { title } = slide;
      if (ruler.widest(title, 'serif', LEAST_SIDE_TITLE) > SPLIT.aside) return sortByText([...HEADED, ...HEADED_LEAST]);
      const beside = [...listBeside(title, ruler), ...LEAST];
      const few = beside.filter(
        (step) => ruler.lines(title, 'serif', sizeOf(step, 'title'), SPLIT.aside) <= MOST_SIDE_LINES,
      );
      // A title of many short lines is none to read at a glance: it stands across the slide.
      return [
        ...sortByText([...few, ...HEADED, ...HEADED_LEAST], (step) =>
          step.layout === 'list' && sizeOf(step, 'text') >= LARGE ? BESIDE : 1,
        ),
        ...beside,
      ];
    }
    if (slide.items.length > 4) return ROWS;
    const cards = !slide.numerals && areAlike(slide.items, ruler) ? CARDS : [];
    const isWide = cards.length > 0 && slide.items.length === 2;
    return sortByText([...(slide.items.length < 4 ? BANNER : []), ...cards, ...ROWS], (step) =>
      isWide && step.layout === 'cards' ? WIDE_CARDS : 1,
    );
  },
  spare(slide, step, ruler) {
    const size = sizeOf(step, 'text');
    switch (step.layout) {
      case 'statement': {
        const title = ruler.display(slide.title, 'serif', sizeOf(step, 'title'), AREA.width);
        const text = statementHeight(slide.items[0] ?? null, step, ruler);
        return AREA.height - SPACE.xxxl - text - (title > 0 ? title + SPACE.xl : 0);
      }
      case 'claim': {
        const title = ruler.display(slide.title, 'serif', sizeOf(step, 'title'), AREA.width);
        const text = ruler.body(slide.items[0] ?? null, 'sans', size, CLAIM_MEASURE);
        const tooLong = ruler.lines(slide.title, 'serif', sizeOf(step, 'title'), AREA.width) > MOST_CLAIM_LINES;
        return AREA.height - title - text - 2 * SPACE.xl - BOX.rule - (tooLong ? AREA.height : 0);
      }
      case 'edge': {
        const title = ruler.display(slide.title, 'serif', sizeOf(step, 'title'), EDGED);
        const text = statementHeight(slide.items[0] ?? null, step, ruler);
        return AREA.height - text - (title > 0 ? title + SPACE.xl : 0);
      }
      case 'panel': {
        const title = sideHeight(slide.title, sizeOf(step, 'title'), SPLIT.aside, ruler);
        const text = posterHeight(slide.items[0] ?? null, step, ruler);
        return AREA.height - Math.max(title, text);
      }
      case 'list': {
        const title = sideHeight(slide.title, sizeOf(step, 'title'), SPLIT.aside, ruler);
        return Math.min(AREA.height - title, AREA.height - rowsHeight(slide, step, ruler));
      }
      case 'banner': {
        const inner = AREA.width - numeralWidth(slide, size);
        const isLoud = slide.items.some((item) => ruler.lines(item, 'serif', size, inner) > MOST_BANNER_LINES);
        if (isLoud) return -AREA.height;
        const rows = slide.items.map(
          (item) => ruler.display(item, 'serif', size, inner) + 2 * sizeOf(step, 'pad') + BOX.rule,
        );
        return AREA.height - headHeight(null, step, ruler) - sum(rows);
      }
      case 'cards': {
        const { columns, rows } = cardGrid(slide.items.length);
        const inner = share(columns, SPACE.l) - 2 * BOX.cardPad;
        const card =
          tallest(slide.items.map((item) => ruler.display(item, 'serif', size, inner))) + 2 * BOX.cardPad + BOX.cardBar;
        return share(rows, SPACE.l, AREA.height - headHeight(null, step, ruler)) - card;
      }
      default:
        return AREA.height - headHeight(slide.title, step, ruler) - rowsHeight(slide, step, ruler);
    }
  },
};

/** What a slide claims, set as loud as a statement, and below it what is said because of that. */
const CLAIM = listOf('claim', {
  title: [124, 116, 108, 100, 92, 84, 78, 72, 66, 60, 54],
  text: [60, 58, 56, 54, 52, 50, 48, 46, 44, 42, 40],
});
const CLAIM_MEASURE = span(11);
const MOST_CLAIM_LINES = 3;

/** Sizes of points, with the room above and below each. */
const POINTS = {
  text: [92, 84, 76, 68, 60, 54, 48, 44, 40],
  pad: [40, 40, 40, 36, 32, 28, 28, 24, 20],
} as const;

/** A word that is too long for the column even at this size stands across the slide. */
const LEAST_SIDE_TITLE = 44;

/** A title on its panel takes at most this many lines, where its slide can be set another way. */
const MOST_SIDE_LINES = 4;
/** Points beside their title have shorter lines: they are taken at this part of their size. */
const BESIDE = 1.2;
/** In px: smaller ones have room across the slide. */
const LARGE = 40;

/** Points are not set louder than this many times their title. */
const LOUDEST = 1.25;

/** Points beside their title. */
function listBeside(title: TracedText, ruler: Ruler): Step[] {
  return listSideSizes(title, SIDE_TITLES, SPLIT.aside, ruler).flatMap((size) =>
    listOf('list', { title: POINTS.text.map(() => size), ...POINTS }).filter(
      (step) => sizeOf(step, 'text') <= LOUDEST * size,
    ),
  );
}

/** Points below their title, across the slide: not so small that a line is too long to read. */
const HEADED = listOf('rows', {
  title: [76, 72, 68, 64],
  text: [76, 68, 60, 54],
  pad: [32, 28, 28, 24],
});

/** The same at sizes that only a title of very long words asks for. */
const HEADED_LEAST = listOf('rows', {
  title: [60, 60, 56, 52, 48, 44],
  text: [50, 46, 42, 38, 34, 32],
  pad: [24, 22, 20, 18, 16, 14],
});

/** The smallest sizes, for titles and points of many words. */
const LEAST = listOf('list', { title: [48, 44, 44], text: [40, 36, 32], pad: [20, 18, 14] });

/** Two or three items, each as a line of its own across the slide. */
const BANNER = listOf('banner', {
  text: [148, 132, 118, 106, 96, 88, 80, 72, 66, 60],
  pad: [40, 40, 40, 36, 32, 32, 32, 32, 28, 28],
});
/** Longer ones are running text, and set as that. */
const MOST_BANNER_LINES = 2;

/** In em: a longer text runs down a card word by word; two cards are wide. */
const LONGEST_CARD = 26;
const LONGEST_WIDE_CARD = 34;
/** Two wide cards fill a slide better than two lines across it: they are taken at this part of their size. */
const WIDE_CARDS = 1.2;
/** A card that says much less than the one beside it stands empty. */
const LEAST_CARD = 0.5;

/** Cards are for items of few words, of about one length. */
function areAlike(items: readonly TracedText[], ruler: Ruler): boolean {
  const lengths = items.map((item) => ruler.width(item, 'serif', 1));
  const longest = Math.max(...lengths);
  const most = items.length === 2 ? LONGEST_WIDE_CARD : LONGEST_CARD;
  return longest <= most && Math.min(...lengths) >= longest * LEAST_CARD;
}

const CARDS = listOf('cards', { text: [160, 142, 126, 112, 100, 88, 78, 70, 62, 56, 50, 46, 42, 38] });

const ROWS = listOf('rows', { text: [72, 64, 56, 50, 46, 42, 38, 34, 32], pad: [36, 32, 32, 28, 24, 20, 18, 16, 12] });

/** Cards stand side by side; four make a square. */
export function cardGrid(count: number): { columns: number; rows: number } {
  return count === 4 ? { columns: 2, rows: 2 } : { columns: count, rows: 1 };
}

/** The width of the words in a row. */
export function rowWidth(slide: PointsSlide, step: Step): number {
  return (step.layout === 'list' ? SPLIT.main : AREA.width) - numeralWidth(slide, sizeOf(step, 'text'));
}

/** Whether the title on its panel leaves the lower part of it to the picture of the deck. */
export function hasRoomBelowTitle({ title }: PointsSlide, step: Step, language: Language): boolean {
  const height = createRuler(language).display(title, 'serif', sizeOf(step, 'title'), SPLIT.aside);
  return height <= AREA.height - BOX.sidePicture - SPACE.xl;
}

/** Rows with a rule above each. */
function rowsHeight(slide: PointsSlide, step: Step, ruler: Ruler): number {
  const size = sizeOf(step, 'text');
  const inner = rowWidth(slide, step);
  return sum(slide.items.map((item) => ruler.body(item, 'sans', size, inner) + 2 * sizeOf(step, 'pad') + BOX.rule));
}

/** Room for the number before an item. */
function numeralWidth({ numerals }: PointsSlide, size: number): number {
  return numerals ? size * RATIO.numeral : 0;
}
