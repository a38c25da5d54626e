import { PDFDict, type PDFDocument } from '@cantoo/pdf-lib';
import { nameOf } from '../nameOf.js';
import { type Destinations, findTarget } from './readLinks.js';
import { readText } from './readTags.js';

/** A bookmark as it is read back; `page` is 0-based, null if it leads to none. */
export interface PrintedBookmark {
  readonly title: string;
  readonly page: number | null;
  readonly children: readonly PrintedBookmark[];
}

/** The bookmarks of a document, as a tree. */
export function readOutline(document: PDFDocument, destinations: Destinations): PrintedBookmark[] {
  const root = document.catalog.lookupMaybe(nameOf('Outlines'), PDFDict);
  return root ? readLevel(root, destinations, new Set()) : [];
}

function readLevel(parent: PDFDict, destinations: Destinations, seen: Set<PDFDict>): PrintedBookmark[] {
  const level: PrintedBookmark[] = [];
  for (
    let entry = parent.lookupMaybe(nameOf('First'), PDFDict);
    // A chain that leads back into itself has no end.
    entry && !seen.has(entry);
    entry = entry.lookupMaybe(nameOf('Next'), PDFDict)
  ) {
    seen.add(entry);
    const target = findTarget(entry, destinations);
    level.push({
      title: readText(entry.lookup(nameOf('Title'))) ?? '',
      page: typeof target === 'number' ? target : null,
      children: readLevel(entry, destinations, seen),
    });
  }
  return level;
}
