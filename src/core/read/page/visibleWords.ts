import type { TracedText } from '../../model.js';
import { EMPTY, trim } from '../../trace.js';
import { isLeadIn } from '../bylines.js';
import { isSilent } from './elements.js';
import { type ElementNode, eachText } from './parseTree.js';
import { foldSpace } from './readWords.js';

/** The first words of an element that say something. */
export function visibleWords(element: ElementNode): TracedText {
  let first: TracedText | null = null;
  for (const text of eachText(element)) {
    if (text.text.text.trim() === '' || isSilent(text.parent)) continue;
    const words = trim(foldSpace(text.text));
    // Words of several pieces are a line about the author, of which the first says who it is, if it says more than `By`.
    if (!isLeadIn(words.text)) return words;
    first ??= words;
  }
  return first ?? EMPTY;
}
