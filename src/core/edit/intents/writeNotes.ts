import type { Slide } from '../../model.js';
import { editSlide } from '../editSlide.js';
import type { Edits, SlideEdit } from '../edits.js';
import { readAlike } from '../findCounterpart.js';
import { findTargets } from '../findTargets.js';
import type { Intent, Refusal } from './intent.js';
import { replaceEdit, replaceOwn } from './replaceEdit.js';
import { findEdit, findOwn, findPlanned, type Scene } from './scene.js';

const BREAK = '\n\n';

/** What a slide's own notes are: those of a hidden slide that are said with it are not among them. */
export function readNotes(scene: Scene, id: string): string | null {
  const own = findOwn(scene, id);
  if (own) return own.notes?.trim() ?? '';
  const planned = findPlanned(scene, id);
  if (!planned) return null;
  const { draft, edits } = scene;
  const target = findTargets(draft.deck.slides, edits, draft.known).found.get(id);
  return joinNotes(target ? editSlide(planned, target).slide : planned);
}

/** Other notes for a slide. What only goes on after the article's is kept apart from them, so that they can change. */
export function writeNotes(scene: Scene, intent: Extract<Intent, { what: 'notes' }>): Edits | Refusal {
  const { slide: id, before } = intent;
  const now = readNotes(scene, id);
  if (now === null || !readAlike(now, before)) return 'stale';
  const after = intent.after.replace(/\r\n?/g, '\n').trim();
  if (after === now) return scene.edits;
  const own = findOwn(scene, id);
  if (own) {
    const { notes: _, ...rest } = own;
    return replaceOwn(scene.edits, id, after === '' ? rest : { ...rest, notes: after });
  }
  const planned = findPlanned(scene, id);
  const found = findEdit(scene, id);
  return planned && found ? replaceEdit(scene.edits, found.key, planned, sayIn(found.edit, planned, after)) : 'unfit';
}

function sayIn(edit: SlideEdit, planned: Slide, after: string): SlideEdit {
  const { notes: _, say, wasSaid, ...rest } = edit;
  const base = joinNotes(planned);
  if (readAlike(after, base)) return rest;
  const added = restAfter(base, after);
  if (added !== null) return { ...rest, notes: added };
  const more = say === undefined ? null : restAfter(say.trim(), after);
  if (say !== undefined && more !== null) return { ...rest, say, ...(wasSaid && { wasSaid }), notes: more };
  return { ...rest, say: after, wasSaid: planned.notes.map(({ text }) => text) };
}

function restAfter(base: string, text: string): string | null {
  if (base === '') return text;
  return text.startsWith(`${base}\n`) ? text.slice(base.length).trim() : null;
}

const joinNotes = ({ notes }: Slide): string => notes.map(({ text }) => text).join(BREAK);
