import { z } from 'zod';
import type { DeckPatch } from '../../core/render/diffParts.js';
import type { RemoteOutline } from './servedDeck.js';

/** How far a speaker's stopwatch has come: kept for windows that are loaded again. */
const timer = z.object({
  before: z.number(),
  since: z.number().nullable(),
  slide: z.string().nullable(),
  slideAt: z.number(),
});

/** Counts what a window says, so that nothing is done twice or late. `boot` tells its loadings apart. */
const order = { boot: z.number(), seq: z.number() };

/** A place on a slide, in its own measures. */
const point = z.tuple([z.number(), z.number()]);
/** More points than `ink.js` gives a stroke. */
const stroke = z.array(point).min(1).max(1100);

/** What a window may say (see `templates/client/stage.js`). Anything else is dropped. */
const incoming = z.discriminatedUnion('lectern', [
  z.object({ lectern: z.literal('hello') }),
  z.object({ lectern: z.literal('ping') }),
  z.object({ lectern: z.literal('pause'), ...order }),
  z.object({ lectern: z.literal('go'), to: z.string().max(200), ...order }),
  // `now` is the sender's clock: a phone's is not the laptop's.
  z.object({ lectern: z.literal('timer'), timer, now: z.number() }),
  z.object({
    lectern: z.literal('state'),
    id: z.string().max(200).nullable(),
    step: z.number(),
    paused: z.boolean(),
    theme: z.string().max(40).optional(),
    ...order,
  }),
  z.object({ lectern: z.literal('pointer'), at: point.nullable() }),
  z.object({
    lectern: z.literal('ink'),
    id: z.string().max(200),
    mark: z.string().min(1).max(40),
    stroke: stroke.nullable(),
  }),
]);

export type Incoming = z.infer<typeof incoming>;
/** What the presenter's hand does on a slide (see `templates/client/ink.js`). */
export type InkMessage = Extract<Incoming, { lectern: 'ink' }>;

/** What stands in the way of building a deck again. */
export interface Problem {
  readonly message: string;
  readonly fix: string;
  /** In the words of the terminal, where those are not of the deck's language. */
  readonly detail?: string;
}

export type Outgoing =
  | Incoming
  /** What makes revision `revision` of revision `from`: slides that stay the same are not touched. */
  | { readonly lectern: 'patch'; readonly from: string; readonly revision: string; readonly patch: DeckPatch }
  /** There is another deck than the window has, and no way to it but to fetch all of it. */
  | { readonly lectern: 'changed'; readonly revision: string }
  /** There are other scripts than the window runs. */
  | { readonly lectern: 'reload' }
  | { readonly lectern: 'mended' }
  | ({ readonly lectern: 'outline' } & RemoteOutline)
  | ({ readonly lectern: 'problem' } & Problem);

/** A message as it came over the wire; null for what is none. */
export function readMessage(data: string): Incoming | null {
  try {
    return incoming.safeParse(JSON.parse(data)).data ?? null;
  } catch {
    return null;
  }
}
