import type { ShownSlide, SlideChange } from '../../core/changes/compareDecks.js';
import { compareLines, type MarkedLine, splitLines } from '../../core/changes/compareLines.js';
import { countChanges } from '../../core/changes/countChanges.js';
import type { DiffRemark } from '../../core/render/diff/renderDiff.js';
import type { Paint } from './paint.js';

/** Which slides of a deck are new, changed, moved and gone: the same for people and for `--json`. */
export interface DeckDiff {
  readonly article: string;
  readonly title: string;
  /** What it was compared with, as the user would name it. */
  readonly against: string;
  /** What has to be known of it: the article was not there yet, or had another name. */
  readonly remark: DiffRemark | null;
  readonly changes: readonly SlideChange[];
}

/** The lines that say what is different, with the words before and after. */
export function describeDiff({ article, title, against, remark, changes }: DeckDiff, paint: Paint): string[] {
  const counted = countChanges(changes).map(({ change, number }) => `${number} ${change}`);
  const sum = counted.length > 0 ? counted.join(', ') : 'no slide is different';
  return [
    `${paint.bold(title)}  ${paint.dim(`since ${against}`)}: ${sum}`,
    ...(remark === null ? [] : [`  ${paint.yellow('!')} ${describeRemark(remark, article)}`]),
    ...changes.flatMap((one) => describeOne(one, paint)),
  ];
}

function describeRemark(remark: DiffRemark, article: string): string {
  switch (remark.kind) {
    case 'absent':
      return `${article} was not there yet: every slide is new`;
    case 'renamed':
      return `${article} was ${remark.was} then`;
    default:
      return remark satisfies never;
  }
}

function describeOne(one: SlideChange, paint: Paint): string[] {
  const head = ({ id, kind }: ShownSlide): string => `${id} ${paint.dim(kind)}`;
  switch (one.change) {
    case 'new':
      return [
        `  ${paint.green('+')} ${head(one.after)}`,
        ...one.after.words.map((words) => `      ${paint.green(words)}`),
      ];
    case 'gone':
      return [
        `  ${paint.red('−')} ${head(one.before)}`,
        ...one.before.words.map((words) => `      ${paint.red(words)}`),
      ];
    case 'moved':
      return [`  ${paint.cyan('↕')} ${head(one.after)} moved`];
    case 'changed': {
      const kind = one.before.kind === one.after.kind ? '' : paint.dim(` (was ${one.before.kind})`);
      const shown = describeWords(one.before.words, one.after.words, paint, Number.POSITIVE_INFINITY);
      const said = describeWords(one.before.notes, one.after.notes, paint, CONTEXT);
      return [
        `  ${paint.yellow('~')} ${head(one.after)}${kind}${one.isMoved ? ' moved' : ''}`,
        ...shown.map((line) => `      ${line}`),
        ...said.map((line) => `      ${paint.dim('notes:')} ${line}`),
      ];
    }
    default:
      return one satisfies never;
  }
}

/** Of a paragraph of notes so many characters are shown on either side of a change. */
const CONTEXT = 24;

/** The lines in which texts differ: `[-words gone-]` and `{+words new+}`. */
function describeWords(before: readonly string[], after: readonly string[], paint: Paint, context: number): string[] {
  const isChanged = (line: MarkedLine): boolean => line.some(({ is }) => is !== 'kept');
  const mark = ({ is, text }: MarkedLine[number], at: number, line: MarkedLine): string => {
    if (is === 'new') return paint.green(`{+${text}+}`);
    if (is === 'gone') return paint.red(`[-${text}-]`);
    return shorten(text, at > 0 ? context : 0, at < line.length - 1 ? context : 0);
  };
  return splitLines(compareLines(before, after), 'both')
    .filter(isChanged)
    .map((line) => line.map(mark).join(''));
}

/** The first and the last characters of what both texts have. */
function shorten(text: string, first: number, last: number): string {
  const characters = [...text];
  if (characters.length <= first + last + 1) return text;
  return `${characters.slice(0, first).join('')}…${characters.slice(characters.length - last).join('')}`;
}
