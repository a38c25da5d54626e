import { z } from 'zod';
import { EDIT_KINDS } from '../../../core/edit/edits.js';
import type { EditableDeck } from '../../../core/edit/intents/describeEditable.js';
import type { Intent, Refusal } from '../../../core/edit/intents/intent.js';

const id = z.string().min(1).max(200);
const words = z.string().max(40_000);
const place = z.number().int().min(0).max(10_000);
const slide = { slide: id };
const seconds = z.number().int().min(1).max(86_400).nullable();
const kind = z.enum(EDIT_KINDS).nullable();
const layout = id.nullable();

/** What a window that edits may ask for. */
const incoming = z.discriminatedUnion('what', [
  z.strictObject({ what: z.literal('look') }),
  z.strictObject({ what: z.literal('undo') }),
  z.strictObject({ what: z.literal('redo') }),
  z.strictObject({ what: z.literal('write'), ...slide, phrase: place, before: words, after: words }),
  z.strictObject({ what: z.literal('order'), ...slide, item: place, to: place, before: words }),
  z.strictObject({ what: z.literal('drop'), ...slide, item: place, before: words }),
  z.strictObject({ what: z.literal('add'), ...slide, item: place, words: words }),
  z.strictObject({ what: z.enum(['hide', 'show']), ...slide }),
  z.strictObject({ what: z.literal('move'), ...slide, after: id.nullable() }),
  z.strictObject({ what: z.literal('notes'), ...slide, before: words, after: words }),
  z.strictObject({ what: z.literal('time'), ...slide, before: seconds, seconds }),
  z.strictObject({ what: z.literal('kind'), ...slide, before: kind, kind }),
  z.strictObject({ what: z.literal('layout'), ...slide, before: layout, layout }),
  z.strictObject({ what: z.literal('insert'), after: id.nullable(), markdown: words }),
  z.strictObject({ what: z.literal('rewrite'), ...slide, before: words, markdown: words }),
]);

/** A change that a window asks for. */
export type EditAct = Intent | { readonly what: 'undo' } | { readonly what: 'redo' };
export type EditRequest = EditAct | { readonly what: 'look' };

/** Why nothing was done, beside what an intent itself may lack. */
export type EditRefusal =
  | Refusal
  /** The article lies in no file of this machine, so nothing can stand beside it. */
  | 'nowhere'
  /** There is nothing to be taken back, or to be done again. */
  | 'none'
  /** Somebody else has changed the edits file since. */
  | 'foreign';

/** What can be changed in the deck that is served now. */
export interface EditView extends EditableDeck {
  /** Of the deck that it is about. */
  readonly revision: string;
  /** The name of the file that all of it goes to. */
  readonly file: string | null;
  readonly canUndo: boolean;
  readonly canRedo: boolean;
  /** What the build says about the edits: conflicts, parts that could not be applied, slides that became two. */
  readonly notices: readonly { readonly message: string; readonly fix: string }[];
}

export type EditReply =
  | { readonly done: true; readonly isChanged: boolean }
  | { readonly done: false; readonly why: EditRefusal }
  /** The edits file, or its folder, does not allow it. */
  | { readonly done: false; readonly why: 'problem'; readonly message: string; readonly fix: string };

/** What changes decks for the windows that may. */
export interface Editor {
  /** Windows show it; others get nothing. */
  readonly token: string;
  look(slug: string): Promise<EditView>;
  act(slug: string, request: EditAct): Promise<EditReply>;
}

/** A request as it came over the wire; null for what is none. */
export function readEditRequest(body: string): EditRequest | null {
  try {
    return incoming.safeParse(JSON.parse(body)).data ?? null;
  } catch {
    return null;
  }
}
