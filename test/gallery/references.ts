import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { LENGTHS } from './galleryDeck.js';

/** Where the pictures stand that slides are compared with. */
export const REFERENCES = fileURLToPath(new URL('references', import.meta.url));

/** Holds the version of the browser that drew them. */
export const BROWSER_FILE = path.join(REFERENCES, 'browser.txt');

/** Slides that are compared, pixel by pixel: every kind in the two usual themes, and some of each other theme and language. */
export interface ReferenceSet {
  readonly theme: string;
  readonly language: string;
  readonly isWanted: (id: string) => boolean;
}

const ofLengths =
  (...lengths: readonly (typeof LENGTHS)[number][]) =>
  (id: string): boolean =>
    lengths.some((length) => id.endsWith(`-${length}`));
const among =
  (...ids: readonly string[]) =>
  (id: string): boolean =>
    ids.includes(id);

export const REFERENCE_SETS: readonly ReferenceSet[] = [
  { theme: 'paper', language: 'zh-Hant', isWanted: ofLengths('usual', 'long') },
  { theme: 'ink', language: 'en', isWanted: ofLengths('usual', 'short') },
  {
    theme: 'vermilion',
    language: 'ja',
    isWanted: among('cover-usual', 'section-usual', 'stages-usual', 'quote-usual'),
  },
  { theme: 'contrast', language: 'zh-Hans', isWanted: among('agenda-usual', 'timeline-usual', 'compare-usual') },
  {
    theme: 'paper',
    language: 'en',
    isWanted: among('figure-share', 'figure-series', 'compare-powers', 'table-bars', 'stages-uneven', 'image-photo'),
  },
  {
    theme: 'vermilion',
    language: 'zh-Hans',
    isWanted: among('cover-wide', 'figure-fraction', 'stages-equals'),
  },
  { theme: 'print', language: 'en', isWanted: among('figure-long', 'code-long', 'table-long') },
];

/** The folder of a set's pictures, below {@link REFERENCES}. */
export function folderOf({ theme, language }: ReferenceSet): string {
  return path.join(REFERENCES, `${theme}-${language}`);
}
