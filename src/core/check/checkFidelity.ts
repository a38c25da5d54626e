import type { Correction } from '../clean/corrections.js';
import { totalWords } from '../countWords.js';
import { locate } from '../diagnostics.js';
import type { Edits } from '../edit/edits.js';
import type { DeckDescription, DescribedPhrase } from '../render/describeDeck.js';
import type { Convert } from '../script/createConverter.js';
import { alignPhrase, type Unfaithful } from './alignPhrase.js';
import { checkNumbers } from './checkNumbers.js';
import { checkOwnWords, listOwnTexts } from './checkOwnWords.js';

/** A phrase that is not the article's, with its slide and the place in the article to look at. */
export interface FidelityFault {
  readonly slide: string;
  readonly phrase: string;
  readonly reason: string;
  readonly line: number | null;
  readonly column: number | null;
}

export interface Fidelity {
  readonly phrases: number;
  readonly notes: number;
  readonly numbers: number;
  /** Words that the presenter wrote, on slides and in notes: see `core/edit/`. */
  readonly ownWords: number;
  readonly faults: readonly FidelityFault[];
}

/**
 * Proves phrase by phrase that a deck says nothing that its article does not say, but for what the presenter's edits say.
 *
 * @param convert the conversion of a deck in another script: it is done again, not believed
 */
export function checkFidelity(
  deck: DeckDescription,
  article: string,
  corrections: readonly Correction[] = [],
  convert: Convert | null = null,
  edits: Edits | null = null,
): Fidelity {
  const ownTexts = listOwnTexts(edits);
  const faults: FidelityFault[] = [];
  let numbers = 0;
  let ownWords = 0;
  const check = (slide: string, phrase: DescribedPhrase): void => {
    const report = ({ reason, offset }: Unfaithful): void => {
      const place = offset === null ? { line: null, column: null } : locate(article, offset);
      faults.push({ slide, phrase: phrase.text, reason, ...place });
    };
    if (phrase.by === 'presenter') {
      ownWords += totalWords([phrase]);
      const fault = checkOwnWords(phrase, article, ownTexts);
      if (fault) report(fault);
      return;
    }
    const alignment = alignPhrase(phrase, article, corrections, convert);
    if ('reason' in alignment) {
      report(alignment);
      return;
    }
    const checked = checkNumbers(phrase.text, alignment, article);
    numbers += checked.numbers;
    checked.faults.forEach(report);
  };
  for (const { id, phrases, notes } of deck.slides) {
    for (const phrase of phrases) check(id, phrase);
    for (const note of notes) check(id, note);
  }
  const total = (key: 'phrases' | 'notes'): number => deck.slides.reduce((sum, slide) => sum + slide[key].length, 0);
  return { phrases: total('phrases'), notes: total('notes'), numbers, ownWords, faults };
}
