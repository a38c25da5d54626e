import { diffChars, diffWordsWithSpace } from 'diff';
import type { ShownSlide, SlideChange } from '../../core/ids/compareDecks.js';
import { CJK } from '../../core/language.js';
import { count } from './format.js';
import type { Paint } from './paint.js';

/** Which slides of a deck are new, changed, moved and gone: the same for people and for `--json`. */
export interface DeckDiff {
  readonly article: string;
  readonly title: string;
  /** What it was compared with, as the user would name it. */
  readonly against: string;
  readonly changes: readonly SlideChange[];
}

/** The lines that say what is different, with the words before and after. */
export function describeDiff({ title, against, changes }: DeckDiff, paint: Paint): string[] {
  const number = (kind: SlideChange['change']): number => changes.filter(({ change }) => change === kind).length;
  const counted = (['new', 'changed', 'moved', 'gone'] as const)
    .filter((kind) => number(kind) > 0)
    .map((kind) => `${number(kind)} ${kind}`);
  const sum = counted.length > 0 ? counted.join(', ') : 'no slide is different';
  return [
    `${paint.bold(title)}  ${paint.dim(`since ${against}`)}: ${sum}`,
    ...changes.flatMap((one) => describeOne(one, paint)),
  ];
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
      const shown = describeWords(one.before.words.join('\n'), one.after.words.join('\n'), paint);
      const said = describeWords(one.before.notes.join('\n'), one.after.notes.join('\n'), paint);
      return [
        `  ${paint.yellow('~')} ${head(one.after)}${kind}${one.isMoved ? ' moved' : ''}`,
        ...shown.map((line) => `      ${line}`),
        ...(said.length > 0 ? [`      ${paint.dim(`notes: ${count(said.length, 'line')} changed`)}`] : []),
      ];
    }
    default:
      return one satisfies never;
  }
}

/** The lines in which texts differ: `[-words gone-]` and `{+words new+}`, by character where words have no spaces. */
function describeWords(before: string, after: string, paint: Paint): string[] {
  const parts = CJK.test(before + after) ? diffChars(before, after) : diffWordsWithSpace(before, after);
  const text = parts
    .map(({ value, added, removed }) =>
      added ? mark(value, '{+', '+}', paint.green) : removed ? mark(value, '[-', '-]', paint.red) : value,
    )
    .join('');
  return text.split('\n').filter((line) => line.includes('{+') || line.includes('[-'));
}

function mark(value: string, open: string, close: string, paint: (text: string) => string): string {
  return value
    .split('\n')
    .map((line) => (line === '' ? '' : paint(`${open}${line}${close}`)))
    .join('\n');
}
