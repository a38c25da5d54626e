import path from 'node:path';
import { z } from 'zod';
import { type KnownDeck, recallDeck } from '../core/ids/knownDeck.js';
import type { SlideKind } from '../core/model.js';
import { readTextIfThere } from './readFile.js';

const texts = z.array(z.object({ text: z.string(), source: z.array(z.object({ start: z.int(), end: z.int() })) }));

/** What is needed of an earlier `deck.json`, of whichever version that has it. */
const schema = z.object({
  slides: z.array(
    z.object({
      id: z.string().regex(/^[a-z][a-z\d-]*$/),
      kind: z.custom<SlideKind>((kind) => typeof kind === 'string'),
      section: z.number().nullable(),
      title: z.string().nullable(),
      phrases: texts,
      notes: texts,
      seconds: z.number(),
    }),
  ),
});

/**
 * The deck that an earlier build left in an output folder; null where there is none. One that cannot be read is as good
 * as none: the next build replaces it.
 */
export async function readKnownDeck(folder: string): Promise<KnownDeck | null> {
  const text = await readTextIfThere(path.join(folder, 'deck.json')).catch(() => null);
  if (text === null) return null;
  try {
    const parsed = schema.safeParse(JSON.parse(text));
    return parsed.success ? recallDeck(parsed.data) : null;
  } catch {
    return null;
  }
}
