import { createJudge } from '../ids/judgeSlides.js';
import { knowSlide } from '../ids/keepIds.js';
import type { KnownDeck, KnownSlide } from '../ids/knownDeck.js';
import type { Slide } from '../model.js';
import { hashWords } from '../plan/nameSlides.js';
import type { Edits, SlideEdit } from './edits.js';
import { readAlike } from './findCounterpart.js';
import type { Notice } from './notices.js';

/** An edit that has found its slide. */
export interface Target {
  /** As the edit names the slide; the slide itself may have another id. */
  readonly id: string;
  readonly edit: SlideEdit;
  /** The words that the edit was made against. */
  readonly was: readonly string[];
  /** Tells the edit from an earlier one of the same slide. */
  readonly mark: string;
  readonly notices: readonly Notice[];
}

export interface Targets {
  /** By the id of the slide. */
  readonly found: ReadonlyMap<string, Target>;
  readonly lost: readonly { readonly id: string; readonly notice: Notice }[];
}

/** From this likeness on, a slide of another id is the one that an edit was made for. */
const ALIKE = 0.4;
/** With less in common, the slide that has the edit's id is not the one that it was made for, if another one is. */
const UNLIKE = 0.15;

/**
 * Finds the slide of each edit: by its id, or by the words that it was made against where no slide has that id, or one
 * that says something else. An edit whose slide is gone is lost, and goes to no other.
 */
export function findTargets(slides: readonly Slide[], edits: Edits, known: KnownDeck | null): Targets {
  const entries = Object.entries(edits.slides);
  const byId = new Map(slides.map((slide) => [slide.id, slide]));
  const found = new Map<string, Target>();
  const homeless: (readonly [string, SlideEdit])[] = [];
  const judge = rememberJudge(slides, entries);
  for (const [id, edit] of entries) {
    const slide = byId.get(id);
    if (slide && !isElsewhere(slide, edit)) found.set(id, makeTarget(id, edit, slide, known, []));
    else homeless.push([id, edit]);
  }
  const lost: { id: string; notice: Notice }[] = [];
  for (const [id, edit] of homeless) {
    const slide = findByWords(edit);
    if (slide) found.set(slide.id, makeTarget(id, edit, slide, known, [{ kind: 'followed', to: slide.id }]));
    else lost.push({ id, notice: { kind: 'lost', was: edit.was ?? recall(id, known)?.words ?? [], what: sum(edit) } });
  }
  return { found, lost };

  function isElsewhere(slide: Slide, edit: SlideEdit): boolean {
    if (!edit.was || judge(slide, edit) >= UNLIKE) return false;
    return slides.some((other) => other !== slide && judge(other, edit) >= ALIKE);
  }

  function findByWords(edit: SlideEdit): Slide | null {
    const open = edit.was ? slides.filter(({ id }) => !found.has(id)) : [];
    const [best] = open.sort((a, b) => judge(b, edit) - judge(a, edit));
    return best && judge(best, edit) >= ALIKE ? best : null;
  }
}

/** Notes do not count here: an edit does not know them. */
function rememberJudge(
  slides: readonly Slide[],
  entries: readonly (readonly [string, SlideEdit])[],
): (slide: Slide, edit: SlideEdit) => number {
  const own: KnownSlide[] = slides.map((slide) => ({ ...knowSlide(slide), notes: [] }));
  const wanted: KnownSlide[] = entries.map(([id, { was = [] }]) => ({
    id,
    kind: 'points',
    section: null,
    words: was,
    notes: [],
  }));
  const judge = createJudge(own, wanted, { kinds: false });
  return (slide, edit) =>
    judge(
      slides.indexOf(slide),
      entries.findIndex(([, other]) => other === edit),
    );
}

function makeTarget(
  id: string,
  edit: SlideEdit,
  slide: Slide,
  known: KnownDeck | null,
  notices: readonly Notice[],
): Target {
  const now = knowSlide(slide).words;
  const mark = markEdit(edit);
  const before = recall(id, known);
  // An edit that does not say it was made against the words that it met first, until it is changed itself.
  const was = edit.was ?? (before?.edited?.edit === mark ? before.edited.was : before?.words) ?? now;
  const isSame = was.length === now.length && was.every((words, i) => readAlike(words, now[i] ?? ''));
  return { id, edit, was, mark, notices: isSame ? notices : [...notices, { kind: 'changed', was, now }] };
}

function recall(id: string, known: KnownDeck | null): KnownSlide | null {
  return known?.slides.find((slide) => slide.id === id) ?? null;
}

function markEdit({ line: _, was: __, wasSaid: ___, ...edit }: SlideEdit): string {
  return hashWords(JSON.stringify(Object.entries(edit).sort(([a], [b]) => (a < b ? -1 : 1))));
}

/** What the edit would have done: nothing of it is lost to the reader of the report. */
function sum({ line: _, was: __, wasSaid: ___, ...edit }: SlideEdit): string {
  return Object.entries(edit)
    .map(([field, value]) => `${field}: ${typeof value === 'string' ? value : JSON.stringify(value)}`)
    .join('; ');
}
