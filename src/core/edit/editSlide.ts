import { knowSlide } from '../ids/keepIds.js';
import type { EditedFrom, Slide } from '../model.js';
import { traceOwn } from '../trace.js';
import { changeKind } from './changeKind.js';
import { type Edited, editPhrases, editPoints, editTitle } from './editWords.js';
import { readAlike } from './findCounterpart.js';
import type { Target } from './findTargets.js';
import type { Notice } from './notices.js';

/** A planned slide as its edit wants it. Hiding and moving are the deck's business. */
export function editSlide(slide: Slide, { edit, was, mark, notices: before }: Target): Edited {
  const steps: ((slide: Slide) => Edited)[] = [];
  const { title, points, words, kind, layout, notes, say, seconds, wasSaid } = edit;
  if (points !== undefined) steps.push((one) => editPoints(one, points, was));
  if (words !== undefined) steps.push((one) => editPhrases(one, words));
  if (title !== undefined) steps.push((one) => editTitle(one, title, was));
  if (kind !== undefined)
    steps.push((one) => {
      const changed = changeKind(one, kind);
      const why = `kind: its words (${one.kind}) do not make a slide of the kind ${kind}`;
      return { slide: changed ?? one, notices: changed ? [] : [{ kind: 'unfit', why }] };
    });

  let edited = slide;
  const notices: Notice[] = [...before];
  for (const step of steps) {
    const done = step(edited);
    edited = done.slide;
    notices.push(...done.notices);
  }
  const planned = knowSlide(slide);
  if (say !== undefined && wasSaid !== undefined && !areAlike(wasSaid, planned.notes))
    notices.push({ kind: 'conflict', field: 'say', was: wasSaid.join(' '), now: planned.notes.join(' '), yours: say });
  const isTold = notices.some(({ kind: one }) => one === 'conflict' || one === 'gone' || one === 'new');
  const from: EditedFrom = {
    kind: slide.kind,
    words: planned.words,
    was,
    edit: mark,
    ...(say !== undefined && { notes: slide.notes }),
    ...(seconds !== undefined && { timed: true }),
  };
  const said = say === undefined ? slide.notes : say.trim() === '' ? [] : [traceOwn(say.trim())];
  const added = notes === undefined || notes.trim() === '' ? [] : [traceOwn(notes.trim())];
  return {
    slide: {
      ...edited,
      seconds: seconds ?? slide.seconds,
      notes: [...said, ...added],
      edited: from,
      ...(layout !== undefined && { layout }),
    },
    // Which words have changed is said once.
    notices: isTold ? notices.filter(({ kind: one }) => one !== 'changed') : notices,
  };
}

function areAlike(one: readonly string[], other: readonly string[]): boolean {
  return one.length === other.length && one.every((text, i) => readAlike(text, other[i] ?? ''));
}
