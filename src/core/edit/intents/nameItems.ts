import type { Slide } from '../../model.js';
import type { PhraseEdit, SlideEdit } from '../edits.js';
import { editPoints } from '../editWords.js';
import { readAlike } from '../findCounterpart.js';
import { type Item, listItems } from '../items.js';

/**
 * What `points` calls each item that a slide shows, in their order: by the words of before other edits rewrote them. Null
 * where the items cannot be told apart.
 */
export function nameItems(planned: Slide, edit: SlideEdit, shown: Slide): string[] | null {
  const arranged = edit.points ? editPoints(planned, edit.points, edit.was ?? []).slide : planned;
  const items = listItems(arranged);
  const count = listItems(shown)?.length;
  if (!items || count === undefined) return null;
  const left = items.length === count ? items : items.filter((item) => !isTakenOff(item, edit));
  return left.length === count ? left.map(({ words }) => words.join(' ')) : null;
}

/** The edit without the words that take off items: a list of points leaves those out. */
export function forgetTakenOff({ words = {}, ...edit }: SlideEdit, planned: Slide): SlideEdit {
  const items = listItems(planned) ?? [];
  const kept = Object.entries(words).filter(
    ([old, yours]) => !isEmptied(yours) || !items.some((item) => item.words.length === 1 && isItem(item, old)),
  );
  return { ...edit, words: Object.fromEntries(kept) };
}

function isTakenOff(item: Item, { words = {} }: SlideEdit): boolean {
  return Object.entries(words).some(([old, yours]) => isEmptied(yours) && isItem(item, old));
}

const isEmptied = (yours: PhraseEdit): boolean => yours === '';
const isItem = ({ words }: Item, named: string): boolean => readAlike(words.join(' '), named);
