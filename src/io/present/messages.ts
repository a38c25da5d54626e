import { z } from 'zod';

/** How far a speaker's stopwatch has come: kept for windows that are loaded again. */
const timer = z.object({
  before: z.number(),
  since: z.number().nullable(),
  slide: z.string().nullable(),
  slideAt: z.number(),
});

/** What a deck or a speaker window may say (see `templates/client/stage.js`). Anything else is dropped. */
const incoming = z.discriminatedUnion('lectern', [
  z.object({ lectern: z.literal('hello') }),
  z.object({ lectern: z.literal('ping') }),
  z.object({ lectern: z.literal('pause') }),
  z.object({ lectern: z.literal('go'), to: z.string() }),
  z.object({ lectern: z.literal('timer'), timer }),
  z.object({
    lectern: z.literal('state'),
    id: z.string().nullable(),
    step: z.number(),
    paused: z.boolean(),
    theme: z.string().optional(),
    boot: z.number(),
  }),
]);

export type Incoming = z.infer<typeof incoming>;

/** What stands in the way of building a deck again. */
export interface Problem {
  readonly message: string;
  readonly fix: string;
}

export type Outgoing =
  | Incoming
  | { readonly lectern: 'changed'; readonly revision: string }
  | ({ readonly lectern: 'problem' } & Problem);

/** A message as it came over the wire; null for what is none. */
export function readMessage(data: string): Incoming | null {
  try {
    return incoming.safeParse(JSON.parse(data)).data ?? null;
  } catch {
    return null;
  }
}
