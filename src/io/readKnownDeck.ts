import path from 'node:path';
import { type KnownDeck, recallDeck } from '../core/ids/knownDeck.js';
import { describedSlides } from './readDescription.js';
import { readTextIfThere } from './readFile.js';

/**
 * The deck that an earlier build left in an output folder; null where there is none. One that cannot be read is as good
 * as none: the next build replaces it.
 */
export async function readKnownDeck(folder: string): Promise<KnownDeck | null> {
  const text = await readTextIfThere(path.join(folder, 'deck.json')).catch(() => null);
  if (text === null) return null;
  try {
    const parsed = describedSlides.safeParse(JSON.parse(text));
    const isSafe = parsed.success && parsed.data.slides.every(({ id }) => /^[a-z][a-z\d-]*$/.test(id));
    return isSafe ? recallDeck(parsed.data) : null;
  } catch {
    return null;
  }
}
