import type { Command, CommandsSlide } from '../../model.js';
import { AREA, BOX, SPACE, share, span } from '../geometry.js';
import { type Fitter, listOf, type Ruler, type Step, sizeOf } from '../step.js';
import { codeHeight } from './code.js';
import { headHeight, tallest } from './head.js';

/** A command alone stands large below its sentence; several stand beside theirs, or below them. */
export const commandsFitter: Fitter<CommandsSlide> = {
  listSteps(slide, ruler) {
    if (slide.items.length === 1) return listSingle(slide, ruler);
    const below = addCode(STACK, slide, STACKED.code, ruler);
    // What a sentence goes on with stands behind its command.
    if (slide.items.some(({ rest }) => rest !== null)) return below;
    return [...addCode(ROWS, slide, BESIDE.code, ruler), ...below].sort((one, two) => weigh(two) - weigh(one));
  },
  spare(slide, step, ruler) {
    const [text, code] = [sizeOf(step, 'text'), sizeOf(step, 'code')];
    const { length } = slide.items;
    switch (step.layout) {
      case 'single': {
        const title = ruler.display(slide.title, 'serif', sizeOf(step, 'title'), AREA.width);
        const words = slide.items.map(
          (item) =>
            ruler.display(item.text, 'serif', text, AREA.width) +
            (item.rest ? SPACE.xl + ruler.display(item.rest, 'serif', text, AREA.width) : 0) +
            codeHeight(item.code.text, code, AREA.width - 2 * BOX.codePad, ruler),
        );
        return AREA.height - tallest(words) - (title > 0 ? title + SPACE.l : 0) - SPACE.xl - 2 * BOX.codePad;
      }
      case 'rows': {
        const rows = slide.items.map((item) =>
          Math.max(
            ruler.body(item.text, 'sans', text, BESIDE.words),
            codeHeight(item.code.text, code, BESIDE.code, ruler) + 2 * SPACE.m,
          ),
        );
        return share(length, SPACE.l, AREA.height - headHeight(slide.title, step, ruler)) - tallest(rows);
      }
      default: {
        const items = slide.items.map(
          (item) =>
            ruler.body(item.text, 'sans', text, AREA.width) +
            (item.rest ? SPACE.s + ruler.body(item.rest, 'sans', text, AREA.width) : 0) +
            codeHeight(item.code.text, code, STACKED.code, ruler),
        );
        const least = SPACE.s + 2 * SPACE.m;
        return share(length, SPACE.xl, AREA.height - headHeight(slide.title, step, ruler)) - tallest(items) - least;
      }
    }
  },
};

/** Room for sentences and for their code, in px. */
const BESIDE = { words: span(6) - SPACE.l, code: span(6) - 2 * SPACE.l } as const;
const STACKED = { code: AREA.width - 2 * SPACE.l } as const;

/** Sentences beside their commands are read as a table: that is taken at this part of the size. */
const BESIDE_FAVOURED = 1.2;

function weigh(step: Step): number {
  return sizeOf(step, 'text') * (step.layout === 'rows' ? BESIDE_FAVOURED : 1);
}

const SINGLE_TITLE = 44;
const SINGLE_TEXT = [120, 108, 98, 88, 80, 72, 66, 60, 54, 48, 44] as const;
/** Several lines below their sentence are set smaller before they are parted from it: half of it says nothing. */
const TIGHT = [
  { text: 48, code: 54 },
  { text: 44, code: 48 },
  { text: 40, code: 44 },
  { text: 38, code: 38 },
  { text: 36, code: 34 },
  { text: 34, code: 30 },
] as const;
const SINGLE_CODE = 66;
const TEXT = [60, 56, 52, 48, 44, 42, 40, 38, 36, 34, 32] as const;
const TITLE = [72, 72, 72, 68, 68, 64, 60, 56, 52, 48, 44] as const;
const CODE = [96, 88, 80, 72, 66, 60, 54, 50, 46, 42, 40, 38, 36, 34, 32, 30] as const;
const LEAST_CODE = 28;

function listSingle({ items }: CommandsSlide, ruler: Ruler): Step[] {
  const most = findCodeSize(items, AREA.width - 2 * BOX.codePad, ruler);
  const large = SINGLE_TEXT.map((text) => ({ text, code: Math.max(text, SINGLE_CODE) }));
  return [...large, ...TIGHT].map(({ text, code }) => ({
    layout: 'single',
    sizes: { title: SINGLE_TITLE, text, code: Math.min(most, code) },
  }));
}

const ROWS = listOf('rows', { title: TITLE, text: TEXT });
const STACK = listOf('stack', { title: TITLE, text: TEXT });

/** The steps with the size that their code takes in so much width. */
function addCode(steps: readonly Step[], { items }: CommandsSlide, inner: number, ruler: Ruler): Step[] {
  const most = findCodeSize(items, inner, ruler);
  return steps.map(({ layout, sizes }) => {
    const code = Math.min(most, Math.round((sizes.text ?? 0) * 1.1));
    return { layout, sizes: { ...sizes, code } };
  });
}

/** The largest size at which no line of code is broken. */
function findCodeSize(items: readonly Command[], inner: number, ruler: Ruler): number {
  const lines = items.flatMap(({ code }) => code.text.split('\n'));
  const isWhole = (size: number): boolean => lines.every((text) => ruler.width({ text }, 'mono', size) <= inner);
  return CODE.find(isWhole) ?? LEAST_CODE;
}
