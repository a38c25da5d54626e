import path from 'node:path';
import type { DeckDescription } from '../core/render/describeDeck.js';
import { describedSlides } from './readDescription.js';
import { readTextIfThere } from './readFile.js';

/** The slides of a deck that was built before, and those that are hidden. */
export type BuiltSlides = Pick<DeckDescription, 'slides' | 'hidden'>;

/**
 * The deck that an earlier build left in an output folder; null where there is none. One that cannot be read is as good
 * as none: the next build replaces it.
 */
export async function readBuiltSlides(folder: string): Promise<BuiltSlides | null> {
  const text = await readTextIfThere(path.join(folder, 'deck.json')).catch(() => null);
  if (text === null) return null;
  try {
    const parsed = describedSlides.safeParse(JSON.parse(text));
    const isSafe = parsed.success && parsed.data.slides.every(({ id }) => /^[a-z][a-z\d-]*$/.test(id));
    return isSafe ? parsed.data : null;
  } catch {
    return null;
  }
}
