import { createHash } from 'node:crypto';
import type { ExpectedPdf } from './expectedSlides.js';

/**
 * A name for everything that a deck says, on its slides and in its notes: a PDF carries that of the deck it was printed
 * from (the permanent part of its file identifier, ISO 32000-1, 14.4), so that an old one is known.
 */
export function fingerprintWords({ title, language, slides }: ExpectedPdf): string {
  const words = slides.map(({ id, phrases, notes }) => [id, phrases, notes]);
  return createHash('sha256')
    .update(JSON.stringify([title, language, words]))
    .digest('hex')
    .slice(0, 32);
}
