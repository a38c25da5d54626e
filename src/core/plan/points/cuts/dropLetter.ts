import type { TracedText } from '../../../model.js';
import { slice } from '../../../trace.js';

/** A number would be missed where the others stand: see `isScrap`. */
const LETTER = /^[（(](?:[a-h]|i{1,3}|iv|v)[)）]\s*(?=\S)/iu;

/** `(b) the keeper may ask who …`: a law counts its clauses in letters, and one of them stands without its own. */
export function dropLetter(text: TracedText): TracedText {
  return slice(text, LETTER.exec(text.text)?.[0].length ?? 0);
}
