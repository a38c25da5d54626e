import type { Deck, Outline } from '../model.js';
import { listOmissions } from './listOmissions.js';
import { measureCoverage } from './measureCoverage.js';

/** Where everything went, as the deck is now: edits hide slides. Notes that the presenter replaced could be said. */
export function account(outline: Outline, deck: Deck): Deck {
  const slides = deck.slides.map((slide) => ({ ...slide, notes: [...slide.notes, ...(slide.edited?.notes ?? [])] }));
  return { ...deck, coverage: measureCoverage(outline, slides), omissions: listOmissions(outline, slides) };
}
