import { listPhrases } from '../listPhrases.js';
import type { Slide, TracedText } from '../model.js';
import { traceOwn } from '../trace.js';
import type { PhraseEdit } from './edits.js';
import { findCounterpart, readAlike } from './findCounterpart.js';
import { arrangeItems, type Item, listItems, type Place } from './items.js';
import { mapPhrases } from './mapPhrases.js';
import type { Notice } from './notices.js';

/** A slide after a part of an edit, and what the presenter should know about it. */
export interface Edited {
  readonly slide: Slide;
  readonly notices: readonly Notice[];
}

/** The slide under another title; an empty one takes it off. `was`: the words that the edit was made against. */
export function editTitle(slide: Slide, title: string, was: readonly string[]): Edited {
  const old = 'title' in slide ? slide.title : undefined;
  if (old === undefined) return unfit(slide, `title: a slide of the kind ${slide.kind} has no title`);
  if (title.trim() === '' && slide.kind !== 'cover' && slide.kind !== 'section' && slide.kind !== 'compare')
    return { slide: { ...slide, title: null } as Slide, notices: [] };
  if (title.trim() === '') return unfit(slide, `title: a slide of the kind ${slide.kind} needs one`);
  const isConflict = old !== null && was.length > 0 && !was.some((words) => readAlike(words, old.text));
  const before = old === null ? null : findCounterpart(old.text, was);
  return {
    slide: { ...slide, title: speak(title.trim(), old) } as Slide,
    notices: isConflict
      ? [
          {
            kind: 'conflict',
            field: 'title',
            was: before === null ? null : (was[before] ?? null),
            now: old.text,
            yours: title,
          },
        ]
      : [],
  };
}

/** The slide with words replaced wherever on it they stand. */
export function editPhrases(slide: Slide, words: Readonly<Record<string, PhraseEdit>>): Edited {
  const notices: Notice[] = [];
  const changes = new Map<TracedText, string>();
  for (const [old, edit] of Object.entries(words)) {
    const open = listPhrases(slide).filter((phrase) => !changes.has(phrase));
    const same = open.filter(({ text }) => readAlike(text, old));
    for (const [place, yours] of (typeof edit === 'string' ? [edit] : edit).entries()) {
      if (yours === null) continue;
      const phrase = same.length > 0 ? same[place] : findChanged(old, open, changes);
      if (phrase) changes.set(phrase, yours.trim());
      if (!phrase || !same.includes(phrase))
        notices.push({ kind: 'conflict', field: 'words', was: old, now: phrase?.text ?? null, yours });
    }
  }
  const edited = mapPhrases(slide, (phrase) => {
    const yours = changes.get(phrase);
    if (yours === undefined) return phrase;
    return yours === '' ? null : speak(yours, phrase);
  });
  // A slide keeps its last words: to leave it out is another edit.
  if (listPhrases(edited).length === 0)
    return unfit(slide, 'words: no words would be left; use `hide` to leave the slide out');
  return { slide: edited, notices };
}

/** What the article has made of words that stand nowhere any more. */
function findChanged(
  old: string,
  open: readonly TracedText[],
  changes: ReadonlyMap<TracedText, string>,
): TracedText | undefined {
  const others = open.filter((phrase) => !changes.has(phrase));
  return others[
    findCounterpart(
      old,
      others.map(({ text }) => text),
    ) ?? -1
  ];
}

/** The slide with these points, in this order. */
export function editPoints(slide: Slide, points: readonly string[], was: readonly string[]): Edited {
  const items = listItems(slide);
  if (!items) return unfit(slide, `points: a slide of the kind ${slide.kind} has none`);
  const notices: Notice[] = [];
  const taken = new Set<number>();
  // What reads the same is taken first: a point that was reworded must not take another's place.
  const whole = points.map((point) => takeItem(items, taken, (item) => readAlike(nameItem(item), point)));
  const exact = points.map((point, i) => {
    const at = whole[i] ?? -1;
    return at >= 0 ? at : takeItem(items, taken, (item) => isItem(item, point));
  });
  const places = points.flatMap((point, i): Place[] => {
    const same = exact[i];
    if (same !== undefined && same >= 0) return [same];
    if (!was.some((words) => readAlike(words, point))) {
      const conflict = findRewritten(point, items, taken, was);
      if (conflict) notices.push(conflict);
      return [point.trim()];
    }
    // The presenter left the article's point as it was, and the article has changed it since.
    const open = [...items.keys()].filter((at) => !taken.has(at));
    const at =
      open[
        findCounterpart(
          point,
          open.map((one) => nameItem(items[one])),
        ) ?? -1
      ];
    if (at === undefined) notices.push({ kind: 'gone', field: 'points', was: point });
    else taken.add(at);
    return at === undefined ? [] : [at];
  });
  for (const [at, item] of items.entries())
    if (
      !taken.has(at) &&
      was.length > 0 &&
      !item.words.some((words) => was.some((old) => readAlike(old, words))) &&
      !notices.some((notice) => notice.kind === 'conflict' && notice.now === nameItem(item))
    )
      notices.push({ kind: 'new', field: 'points', now: nameItem(item) });
  const arranged = arrangeItems(slide, places);
  if (!arranged)
    return unfit(
      slide,
      `points: these do not make a slide of the kind ${slide.kind}; words of your own stand in points and stages only`,
    );
  return { slide: arranged, notices };
}

/** A point of the presenter's that rewrites one of the article's, where the article has changed that one since. */
function findRewritten(
  point: string,
  items: readonly Item[],
  taken: Set<number>,
  was: readonly string[],
): Notice | null {
  const before = was[findCounterpart(point, was) ?? -1];
  if (before === undefined || items.some((item) => isItem(item, before))) return null;
  const open = [...items.keys()].filter((at) => !taken.has(at));
  const at =
    open[
      findCounterpart(
        before,
        open.map((one) => nameItem(items[one])),
      ) ?? -1
    ];
  if (at !== undefined) taken.add(at);
  const now = at === undefined ? null : nameItem(items[at]);
  return { kind: 'conflict', field: 'points', was: before, now, yours: point };
}

function takeItem(items: readonly Item[], taken: Set<number>, fits: (item: Item) => boolean): number {
  const at = items.findIndex((item, i) => !taken.has(i) && fits(item));
  if (at >= 0) taken.add(at);
  return at;
}

/** An item goes by all its words, or by any of them. */
function isItem(item: Item, named: string): boolean {
  return readAlike(nameItem(item), named) || item.words.some((words) => readAlike(words, named));
}

function nameItem(item: Item | undefined): string {
  return item?.words.join(' ') ?? '';
}

/** Words that read as the article's stay the article's. */
function speak(words: string, old: TracedText | null): TracedText {
  return old && readAlike(words, old.text) ? old : traceOwn(words);
}

function unfit(slide: Slide, why: string): Edited {
  return { slide, notices: [{ kind: 'unfit', why }] };
}
