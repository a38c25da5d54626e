import path from 'node:path';
import { applyEdits } from '../core/edit/editDeck.js';
import type { Edits } from '../core/edit/edits.js';
import { changeEdits } from '../core/edit/intents/changeEdits.js';
import { describeEditable, type EditableDeck } from '../core/edit/intents/describeEditable.js';
import type { Intent } from '../core/edit/intents/intent.js';
import { type Draft, setScene } from '../core/edit/intents/scene.js';
import { tellNotice } from '../core/edit/tellNotice.js';
import { fitDeck } from '../core/fit/fitDeck.js';
import { LecternError } from '../errors.js';
import { findEditsFile, replaceFile } from '../io/edits/editsFile.js';
import { type Content, History } from '../io/edits/history.js';
import { writeEdits } from '../io/edits/writeEdits.js';
import type { EditAct, Editor, EditReply, EditView } from '../io/present/editing/editMessages.js';
import { readTextIfThere } from '../io/readFile.js';
import { parseEdits } from '../io/sidecars.js';
import type { Desk } from './desk.js';
import type { DeskEntry } from './deskEntry.js';

/**
 * Puts what the presenter does in the deck's window into the edits file beside its article. The file is all that it
 * changes: that the deck follows is the watcher's business.
 */
export class EditDesk implements Editor {
  readonly token: string;
  readonly #desk: Desk;
  readonly #histories = new Map<string, History>();
  /** One change at a time. */
  #waiting: Promise<unknown> = Promise.resolve();

  constructor(desk: Desk, token: string) {
    this.#desk = desk;
    this.token = token;
  }

  async look(slug: string): Promise<EditView> {
    const served = await this.#desk.open(slug);
    const entry = this.#find(slug);
    const place = await placeOf(entry);
    const edits = place ? await readEditsAt(place).catch(() => null) : null;
    const { draft } = entry.prepared ?? {};
    const history = this.#history(slug);
    const known = draft ? describeNow(draft, edits?.edits ?? NO_EDITS) : { slides: [], hidden: [] };
    return {
      ...known,
      revision: served?.revision ?? '',
      file: place && path.basename(place),
      canUndo: history.canUndo,
      canRedo: history.canRedo,
      notices: draft && edits ? tellNotices(draft, edits.edits) : [],
    };
  }

  act(slug: string, request: EditAct): Promise<EditReply> {
    const done = this.#waiting.then(() => this.#act(slug, request));
    this.#waiting = done.catch(() => undefined);
    return done;
  }

  async #act(slug: string, request: EditAct): Promise<EditReply> {
    try {
      const place = await placeOf(this.#find(slug));
      if (place === null) return { done: false, why: 'nowhere' };
      if (request.what === 'undo' || request.what === 'redo') return await this.#step(slug, place, request.what);
      return await this.#change(slug, place, request);
    } catch (error) {
      if (!(error instanceof LecternError)) throw error;
      return { done: false, why: 'problem', message: error.message, fix: error.fix };
    }
  }

  async #change(slug: string, place: string, intent: Intent): Promise<EditReply> {
    await this.#desk.open(slug);
    const draft = this.#find(slug).prepared?.draft;
    if (!draft) return { done: false, why: 'stale' };
    const { text, edits } = await readEditsAt(place);
    const changed = changeEdits(draft, edits, intent);
    if (!changed.done) return changed;
    if (!changed.isChanged) return { done: true, isChanged: false };
    const after = writeEdits(text ?? '', changed.edits);
    const next: Content = after === '' ? null : after;
    await replaceFile(place, next);
    this.#history(slug).record(text, next);
    return { done: true, isChanged: true };
  }

  async #step(slug: string, place: string, way: 'undo' | 'redo'): Promise<EditReply> {
    const step = this.#history(slug).step(way, await readTextIfThere(place));
    if (typeof step === 'string') return { done: false, why: step };
    await replaceFile(place, step.to);
    step.move();
    return { done: true, isChanged: true };
  }

  #find(slug: string): DeskEntry {
    const entry = this.#desk.entries().find((one) => one.slug === slug);
    if (!entry) throw new LecternError('not-found', `There is no deck ${slug}.`, 'Open another one.');
    return entry;
  }

  #history(slug: string): History {
    const history = this.#histories.get(slug) ?? new History();
    this.#histories.set(slug, history);
    return history;
  }
}

const NO_EDITS: Edits = { slides: {} };

/** The deck as the file has it now: the one that is drawn may still be a change behind. */
function describeNow(draft: Draft, edits: Edits): EditableDeck {
  const scene = setScene(draft, edits);
  return describeEditable(scene, fitDeck(scene.shown, new Set(draft.deck.slides)).slides);
}

/** What became of the edits that asks for something, in the deck's language. */
function tellNotices({ deck, known, pictures }: Draft, edits: Edits): EditView['notices'] {
  const { notices } = applyEdits(deck, edits, known, pictures);
  return notices.flatMap((notice) => tellNotice(notice, deck.meta.language) ?? []);
}

/** Where the edits of an article go; null for one that lies in no file. */
async function placeOf({ input }: DeskEntry): Promise<string | null> {
  return typeof input === 'string' ? findEditsFile(input) : null;
}

async function readEditsAt(place: string): Promise<{ readonly text: string | null; readonly edits: Edits }> {
  const text = await readTextIfThere(place);
  return { text, edits: text === null ? NO_EDITS : parseEdits({ file: path.basename(place), text }) };
}
