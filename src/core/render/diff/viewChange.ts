import type { ShownSlide, SlideChange } from '../../changes/compareDecks.js';
import { compareLines, type MarkedLine, splitLines } from '../../changes/compareLines.js';
import type { WordPart } from '../../changes/compareWords.js';
import type { DiffLabels } from '../labels/diffLabels.js';

/** Slides as they look, by their ids: markup of ours. One that is not there is told by its words alone. */
export type DrawnSlides = ReadonlyMap<string, string>;

export interface DrawnSides {
  readonly before: DrawnSlides;
  readonly after: DrawnSlides;
}

const SIGNS = { changed: '~', new: '+', moved: '↕', gone: '−' } as const;

/** What the template needs of one slide that is different. */
export function viewChange(one: SlideChange, drawn: DrawnSides, labels: DiffLabels) {
  const before = one.change === 'new' ? null : one.before;
  const after = one.change === 'gone' ? null : one.after;
  const words = compareSides(before, after, (slide) => slide.words);
  const notes = compareSides(before, after, (slide) => slide.notes);
  const number = ({ number: at }: ShownSlide): string => labels.slide.replace('{number}', String(at));
  return {
    change: one.change,
    sign: SIGNS[one.change],
    name: one.change === 'changed' && one.isMoved ? `${labels.changed}, ${labels.moved}` : labels[one.change],
    id: (after ?? before)?.id,
    before: before && {
      number: number(before),
      drawn: withoutId(drawn.before.get(before.id)),
      words: words.before.map(viewLine),
      notes: keepChanged(notes.before, one).map(viewLine),
    },
    after: after && {
      number: number(after),
      drawn: withoutId(drawn.after.get(after.id)),
      words: words.after.map(viewLine),
      notes: keepChanged(notes.after, one).map(viewLine),
    },
  };
}

/** It is in the page twice, and nothing leads to it. */
const withoutId = (html: string | undefined): string | undefined => html?.replace(/ id="[^"]*"/, '');

const viewLine = (line: MarkedLine) =>
  line.map(({ is, text }) => ({ text, isNew: is === 'new', isGone: is === 'gone' }));

/** The lines of either side; of a slide that stands on one side alone nothing is marked, as all of it would be. */
function compareSides(
  before: ShownSlide | null,
  after: ShownSlide | null,
  pick: (slide: ShownSlide) => readonly string[],
): { before: readonly MarkedLine[]; after: readonly MarkedLine[] } {
  if (before === null || after === null) {
    const plain = (slide: ShownSlide | null): MarkedLine[] =>
      slide ? pick(slide).map((text) => [{ is: 'kept', text }]) : [];
    return { before: plain(before), after: plain(after) };
  }
  const parts = compareLines(pick(before), pick(after));
  return {
    before: splitLines(parts, 'before').map(markEnds),
    after: splitLines(parts, 'after').map(markEnds),
  };
}

/** A change's own blanks at the ends of a line are not marked: nobody sees what they are. */
function markEnds(line: MarkedLine): MarkedLine {
  return line.map((part): WordPart => (part.text.trim() === '' ? { ...part, is: 'kept' } : part));
}

/** Notes are long: of those that changed only the paragraphs that did. */
function keepChanged(notes: readonly MarkedLine[], { change }: SlideChange): readonly MarkedLine[] {
  switch (change) {
    case 'new':
    case 'gone':
      return notes;
    case 'moved':
      return [];
    case 'changed':
      return notes.filter((line) => line.some(({ is }) => is !== 'kept'));
    default:
      return change satisfies never;
  }
}
